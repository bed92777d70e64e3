import { cardHeight, cardWidth } from "../cards/frame.ts";
import { mark } from "../still/svg.ts";

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
const plain = (text = ""): string => text.replace(/&\w+;/g, (found) => entities[found] ?? found);

/** The title of a page as its head has it: a sentence without the name of the atlas, a single word with it. */
export function titleIn(head: string): string {
  const [, whole = "", title = ""] = /<title>(([^<]*) · [^<·]*)<\/title>/.exec(head) ?? [];
  return plain(title.includes(" ") ? title : whole);
}

const descriptionIn = (head: string): string => plain(/<meta name="description" content="([^"]*)"/.exec(head)?.[1]);

/** Where the card of a page stands. */
export const cardPath = (path: string): string => `${path}card.png`;

/** What is shown beside a link to a page (https://ogp.me, and the cards of X): title, description, and its card if it has one. */
export function previewOf(
  { path, head, card }: { readonly path: string; readonly head: string; readonly card?: { readonly alt: string } },
  homepage: string,
): string {
  const description = descriptionIn(head);
  const said: readonly (readonly [property: string, content: string | number])[] = [
    ["og:type", "website"],
    ["og:site_name", "Drug Policy Atlas"],
    ["og:locale", "en_GB"],
    ["og:url", homepage + path],
    ["og:title", titleIn(head)],
    ...(description ? [["og:description", description] as const] : []),
    ...(card
      ? ([
          ["og:image", homepage + cardPath(path)],
          ["og:image:type", "image/png"],
          ["og:image:width", cardWidth],
          ["og:image:height", cardHeight],
          ["og:image:alt", card.alt],
        ] as const)
      : []),
  ];
  return [
    ...said.map(([property, content]) => mark("meta", { property, content })),
    mark("meta", { name: "twitter:card", content: card ? "summary_large_image" : "summary" }),
  ].join("");
}
