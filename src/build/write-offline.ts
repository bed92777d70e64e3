import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "#model/date.ts";
import type { Kept } from "#modes/offline/plan.ts";
import { packFiles } from "#modes/pack/assemble.ts";
import { oneScript } from "./pack-parts.ts";
import { htmlOf, type Early } from "./pages.ts";

const shell = "offline.html";

/** The page that draws any address by script: it is shown where there is no network to give the page that was asked for. */
export const shellOf = (template: string, early: Early): string =>
  htmlOf(template, { path: shell, kind: "drawn", head: "", body: "", needs: [] }, early);

/** What is kept of a built site for use without a network. The version differs where anything that is kept differs. */
export function keptOf(out: string, template: string): Kept {
  const assets = readdirSync(join(out, "assets")).map((name) => `assets/${name}`);
  const files = [...assets, "icon.svg", ...Object.values(packFiles)].sort();
  const hash = createHash("sha256").update(template);
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(join(out, file)));
  const version = hash.digest("hex").slice(0, 16);
  return { version, files: [...files, shell], facts: packFiles.facts, shell };
}

/** The days of the facts of a site: when they were last checked, and when they were released. */
export interface FactDays {
  readonly checked: Day;
  readonly released: Day;
}

/** Those days as the attributes of a page. */
export const datedBy = ({ checked, released }: FactDays): string =>
  `data-checked="${checked}" data-released="${released}"`;

/** The template of all pages, with the version of what is kept and the days of the facts on it. */
export const marked = (template: string, version: string, days: FactDays): string =>
  template.replace("<html ", `<html data-version="${version}" ${datedBy(days)} `);

/** Writes the worker that keeps a site. */
export async function writeWorker(root: string, out: string, kept: Kept): Promise<void> {
  const { script } = await oneScript(root, "modes/offline/worker.ts", { KEPT: JSON.stringify(kept) });
  writeFileSync(join(out, "worker.js"), script);
}
