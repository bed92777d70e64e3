import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { homepageOf } from "./homepage.ts";
import { factsOf, oneScript, packPage } from "./pack-parts.ts";
import { datedBy, type FactDays } from "./write-offline.ts";
import { packFiles } from "#modes/pack/assemble.ts";
import type { SitePlan } from "./write-site.ts";

/** Writes into a built site the parts from which a file with the whole atlas is put together, here or in a browser. */
export async function writePack({ root, out }: SitePlan, days: FactDays): Promise<void> {
  const { script, style } = await oneScript(root, "pack.ts", { HOMEPAGE: JSON.stringify(homepageOf(root)) });
  const licence = readFileSync(join(root, "../LICENSE"), "utf8");
  const parts = {
    [packFiles.facts]: factsOf(out),
    [packFiles.page]: packPage(readFileSync(join(out, "icon.svg"), "utf8"), licence, datedBy(days)),
    [packFiles.style]: style,
    [packFiles.script]: gzipSync(script, { level: 9 }),
  };
  for (const [path, content] of Object.entries(parts)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
}
