import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ChangesFile } from "#model/change.ts";
import { changelogOf } from "./changelog.ts";
import { words, problem } from "./checks/problem.ts";
import { inOrder } from "./format/order.ts";
import { laidOut } from "./format/layout.ts";
import { kindOf, type Kind } from "./kinds.ts";
import { dataPaths, keptPaths } from "./read-data.ts";
import { BrokenJson, readJson, type Json } from "./read-json.ts";
import { schemaFiles } from "./schemas.ts";

/** The one layout of a data file: its schema named, keys and places in order, one fact a line. */
export function format(path: string, text: string): string {
  const json = readJson(text);
  const kind = kindOf(path, json);
  return laidOut(kind ? inOrder(kind, withSchema(path, kind, json)) : json);
}

/** Names the JSON Schema, so that an editor checks and completes what is typed. */
function withSchema(path: string, kind: Kind, json: Json): Json {
  if (json === null || typeof json !== "object" || Array.isArray(json)) return json;
  return { ...json, $schema: `${"../".repeat(path.split("/").length - 1)}schema/${kind}.json` };
}

/** What the files of a folder ought to be and are not yet: `null` where a file is missing. */
export function unformatted(folder: string): Map<string, string> {
  const wanted = new Map(Object.entries(schemaFiles()));
  for (const path of [...dataPaths(folder), ...keptPaths(folder)]) wanted.set(path, formatted(folder, path));
  const changes = wanted.get("changes.json");
  if (changes !== undefined) wanted.set("CHANGELOG.md", changelogOf(JSON.parse(changes) as ChangesFile));
  return new Map([...wanted].filter(([path, text]) => textOf(folder, path) !== text));
}

function formatted(folder: string, path: string): string {
  try {
    return format(path, readFileSync(join(folder, path), "utf8"));
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    throw new Error(words(problem(path, error.message, { at: `line ${error.line}` })), { cause: error });
  }
}

function textOf(folder: string, path: string): string | null {
  try {
    return readFileSync(join(folder, path), "utf8");
  } catch {
    return null;
  }
}

/** Repairs order and layout of `data/` and writes its schemas; with `--check` it only names what it would change. */
export function main(...args: string[]): void {
  const checkOnly = args.includes("--check");
  const folder = args.find((arg) => !arg.startsWith("--")) ?? "data";
  const changes = unformatted(folder);
  if (checkOnly && changes.size > 0)
    throw new Error(
      [...changes.keys()].map((path) => `${path} is not in order; npm run data:format repairs it`).join("\n"),
    );
  for (const [path, text] of changes) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
    console.log(`${path} repaired`);
  }
  if (changes.size === 0) console.log("every file is in order");
}
