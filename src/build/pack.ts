import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { assemble, packFiles, packName } from "#modes/pack/assemble.ts";

/** One file with the whole atlas from a built site, that opens with a talk: its name and its text. */
export function packed(site: string, talk?: string): { readonly name: string; readonly text: string } {
  const read = (path: string): Buffer => readFileSync(join(site, path));
  const parts = {
    page: read(packFiles.page).toString(),
    style: read(packFiles.style).toString(),
    script: gunzipSync(read(packFiles.script)).toString(),
    facts: read(packFiles.facts).toString("base64"),
  };
  return {
    name: packName(talk),
    text: assemble(parts, talk === undefined ? "null" : read(`data/talks/${talk}.json`).toString()),
  };
}

/** Writes one file with the whole atlas, for a stick: `npm run pack -- special-session-2016`; without a talk it opens with the first page. */
export async function main(talk?: string, site = process.env.ATLAS_OUT ?? "dist"): Promise<void> {
  if (!existsSync(join(site, packFiles.page))) throw new Error("There is no built site; `npm run build` makes one.");
  const folder = join(site, "data/talks");
  const talks = existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.json$/, "")) : [];
  if (talk !== undefined && !talks.includes(talk))
    throw new Error(`There is no talk “${talk}”; the talks are ${talks.join(", ")}.`);
  const { name, text } = packed(site, talk);
  writeFileSync(name, text);
  console.log(
    `${name}: ${(Buffer.byteLength(text) / 2 ** 20).toFixed(2)} MB. It opens by a double click, without a network.`,
  );
}
