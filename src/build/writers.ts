import { svelte } from "@sveltejs/vite-plugin-svelte";
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { atOnce } from "./chunks.ts";

/** A file `x.written.ts` stands for its neighbour `x.ts` where pages are written in the browser. */
const neighbours: Plugin = {
  name: "neighbours",
  enforce: "pre",
  async resolveId(source, importer) {
    if (!importer || importer.includes(".written.") || !source.endsWith(".ts")) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    const other = found?.id.replace(/(?:\.svelte)?\.ts$/, ".written.ts");
    return other && existsSync(other) ? other : null;
  },
};

/**
 * Svelte's renderer also waits for what is not there yet, hands over what it waited for, and hashes it for a server's headers: a tenth
 * of what a map weighs before anybody is near. What is written in a browser is written at once.
 */
export const atOnceRenderer = (root: string): Plugin => ({
  name: "at-once-renderer",
  enforce: "pre",
  load: (id) =>
    /\/svelte\/src\/internal\/server\/renderer\.js$/.test(id)
      ? `import * as surrounding from "./context.js";
        import { rendererIn } from ${JSON.stringify(join(root, "modes/embed/renderer.written.ts"))};
        export const Renderer = rendererIn(surrounding);`
      : null,
});

/** Parts that are only there where someone points or chooses, where loading failed, or on a page of the atlas: nothing of them is written. */
const notWritten = /\/(HoverCard|Choice|ThenControl|MovesPanel|LanesToRead|Notice|SecondChoice|SecondLegend)\.svelte$/;
/** Of the figures a few alone have a legend over them, and one that of a second map. */
const legend = /\/EmbedLegend\.svelte$/;
const secondLegend = /\/EmbedSecond\.svelte$/;
const unseenIn = (kind: string): readonly RegExp[] => [
  notWritten,
  ...(/^figure-(lanes|trend)$/.test(kind) ? [legend] : []),
  ...(kind === "figure-beside" ? [] : [secondLegend]),
];
const nothingUnseen = (kind: string): Plugin => ({
  name: "nothing-unseen",
  enforce: "pre",
  load: (id) => (unseenIn(kind).some((part) => part.test(id)) ? "" : null),
});

/**
 * Writes the scripts that draw an embed of a link while nobody is near, by kind: those of `modes/embed/written`. In them components
 * are compiled as for the build of pages: they write HTML and follow nothing, which is far less to load than what answers. Each has
 * in one file all that it needs at once.
 */
export async function writeWriters(root: string, out: string, folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(join(root, "modes/embed/written"))) {
    const kind = basename(name, ".ts");
    const input = join(root, "modes/embed/written", name);
    const { output } = (await build({
      configFile: false,
      root,
      mode: "production",
      logLevel: "error",
      publicDir: false,
      plugins: [neighbours, atOnceRenderer(root), nothingUnseen(kind), svelte({ configFile: false })],
      ssr: { noExternal: true },
      build: {
        ssr: true,
        minify: true,
        outDir: out,
        emptyOutDir: false,
        rolldownOptions: {
          platform: "browser",
          input: { [kind]: input },
          output: {
            entryFileNames: `${folder}/[name]-[hash].js`,
            chunkFileNames: `${folder}/[name]-[hash].js`,
            codeSplitting: { groups: [{ name: atOnce(input, kind) }] },
          },
        },
      },
    })) as Rolldown.RolldownOutput;
    files[kind] = output.find((one) => one.type === "chunk" && one.isEntry)?.fileName ?? "";
  }
  return files;
}
