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

/** What a server would hand over with a page is written by a package that no such page has use for. */
const nothingHandedOver: Plugin = {
  name: "nothing-handed-over",
  enforce: "pre",
  resolveId: (source) => (source === "devalue" ? "\0devalue" : null),
  load: (id) => (id === "\0devalue" ? "export const uneval = String;" : null),
};

/** Parts that are only there where someone points or chooses, or on a page of the atlas: nothing of them is written. */
const notWritten =
  /\/(HoverCard|Choice|ThenControl|MovesPanel|LaneChart|LaneControls|SecondChoice|SecondLegend)\.svelte$/;
const nothingUnseen: Plugin = {
  name: "nothing-unseen",
  enforce: "pre",
  load: (id) => (notWritten.test(id) ? "" : null),
};

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
      plugins: [neighbours, nothingHandedOver, nothingUnseen, svelte({ configFile: false })],
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
