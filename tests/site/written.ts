import { readFileSync } from "node:fs";

/** The public address, with its slash. */
export const { homepage } = JSON.parse(readFileSync("package.json", "utf8")) as { homepage: string };

/** The paths of all pages of the built site that search engines are led to. */
export const paths = readFileSync("dist/sitemap.txt", "utf8").trim().split("\n");

/** The HTML of a page as it was written. */
export const htmlOf = (path: string): string => readFileSync(`dist/${path}index.html`, "utf8");

const signs: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** The attributes of every element of a name in a page. */
export const elements = (html: string, name: string): Readonly<Record<string, string>>[] =>
  [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g"))].map(([, inside = ""]) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        value.replace(/&\w+;/g, (sign) => signs[sign] ?? sign),
      ]),
    ),
  );

/** The linked data of a page; none where it says nothing. */
export const linkedDataOf = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(([, json = ""]) => {
    const said: unknown = JSON.parse(json);
    return said;
  });
