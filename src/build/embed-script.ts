import { svelte } from "@sveltejs/vite-plugin-svelte";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { writeWriters } from "./writers.ts";

const folder = "assets/embed";

/** The script and the style of all embeds, by their paths in the built site. */
export interface EmbedFiles {
  readonly script: string;
  readonly style: string;
}

/**
 * Writes the script of the embeds beside that of the site. It shares nothing with it: a page of the site would carry more requests,
 * an embed all that it has no use for. The font is the same file.
 */
export async function writeEmbedScript(root: string, out: string): Promise<EmbedFiles> {
  const writers = await writeWriters(root, out, folder);
  const { output } = (await build({
    configFile: false,
    root,
    mode: "production",
    logLevel: "error",
    base: "./",
    publicDir: false,
    plugins: [svelte({ configFile: false })],
    define: { "import.meta.env.WRITERS": JSON.stringify(writers) },
    build: {
      outDir: out,
      emptyOutDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { embed: join(root, "embed.ts") },
        output: {
          // What checks the facts comes with them: who shows a page as it is written loads none.
          codeSplitting: { groups: [{ name: "checks", test: /\/node_modules\/valibot\// }] },
          entryFileNames: `${folder}/[name]-[hash].js`,
          chunkFileNames: `${folder}/[name]-[hash].js`,
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith(".woff2"))
              ? "assets/[name]-[hash][extname]"
              : `${folder}/[name]-[hash][extname]`,
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = output.find((one) => one.type === "chunk" && one.isEntry)?.fileName;
  const style = output.find(({ fileName }) => fileName.endsWith(".css"))?.fileName;
  if (!script || !style) throw new Error("the embeds have no script or no style");
  return { script, style };
}

/** What every embed's page begins with. What its frame asks for is put on before anything is drawn. */
export const embedTemplate = ({ script, style }: EmbedFiles): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <script>
      {
        const { dataset } = document.documentElement;
        const query = new URLSearchParams(location.search.replaceAll("&amp;", "&"));
        const theme = query.get("theme");
        dataset.script = "";
        if (theme === "dark" || theme === "light") dataset.theme = theme;
        if (/^(0|off|false|no)$/.test(query.get("title"))) dataset.title = "off";
        if (query.get("bg") === "none") dataset.bg = "none";
        if (/^(system|serif)$/.test(query.get("font"))) dataset.font = query.get("font");
        if (/^#[^?]*=/.test(location.hash)) dataset.pending = /[#&;]data=\\d/.test(location.hash) ? "held" : "";
      }
    </script>
    <!--head-->
    <link rel="stylesheet" crossorigin href="./${style}" />
    <script type="module" crossorigin src="./${script}"></script>
  </head>
  <body>
    <div id="atlas"><!--page--></div>
  </body>
</html>
`;
