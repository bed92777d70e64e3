import { svelte } from "@sveltejs/vite-plugin-svelte";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";

/** A script of one file that asks for nothing: every part that pages load on demand is in it, and its style beside it. */
export async function oneScript(
  root: string,
  entry: string,
  define: Record<string, string> = {},
): Promise<{ script: string; style: string }> {
  const made = (await build({
    configFile: false,
    root,
    mode: "production",
    logLevel: "error",
    base: "./",
    publicDir: false,
    define,
    plugins: [svelte({ configFile: false })],
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Infinity,
      rolldownOptions: { input: join(root, entry), output: { format: "iife", codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = made.output.filter((one) => one.type === "chunk");
  const styles = made.output.flatMap((one) => (one.type === "asset" && one.fileName.endsWith(".css") ? [one] : []));
  if (chunks.length !== 1) throw new Error(`${entry} became ${chunks.length} scripts instead of one`);
  return {
    script: inScript(chunks[0]?.code ?? ""),
    style: styles.map(({ source }) => String(source)).join("\n"),
  };
}

/** A script as it may stand in a page: nothing in it ends the element. */
const inScript = (code: string): string => code.replace(/<(\/script|!--)/gi, (_, found: string) => `\\x3c${found}`);

/**
 * What says again what other files say, and is asked for by no page: tables of all facts, and the borders of which every shape is made.
 * The pack is kept whole for use without a network.
 */
const again =
  /^data\/(world\.topo\.json|datapackage\.json|releases\/.+\.csv|(.+\/)?(facts|datasets|places|sources|events|claims|targets|regional)\.csv)$/;

/** All files of facts of a built site, by their path, packed into one: the same files give the same bytes. */
export function factsOf(out: string): Buffer {
  const paths = ["data", "derived"].flatMap((folder) =>
    readdirSync(join(out, folder), { recursive: true, encoding: "utf8" })
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
      .filter((path) => /\.(json|csv)$/.test(path) && !again.test(path)),
  );
  const texts = paths.sort().map((path) => [path, readFileSync(join(out, path), "utf8")] as const);
  return gzipSync(JSON.stringify(Object.fromEntries(texts)), { level: 9 });
}

/** The page of a file with the whole atlas, with marks for its parts; `icon` is an SVG, `licence` a text. */
export const packPage = (icon: string, licence: string, dated: string): string =>
  `<!doctype html>
<!--
${licence.replaceAll("--", "- -").trim()}
-->
<html lang="en" data-script ${dated}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Drug Policy Atlas</title>
<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString("base64")}">
<!--style-->
</head>
<body>
<div id="atlas"></div>
<noscript>This file needs a browser with JavaScript.</noscript>
<!--talk-->
<!--facts-->
<!--script-->
</body>
</html>
`;
