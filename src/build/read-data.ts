import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problem, type Problem } from "./checks/problem.ts";
import { BrokenJson, readJson, type Json } from "./read-json.ts";

/** One file of facts as it stands on disk; the path is relative to `data/`, with slashes. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
  readonly json: Json;
}

/** Files that no hand edits: borders are made by a program, and the schemas follow from `src/model/`. */
const made = /^(world\.topo\.json|schema\/.*)$/;

/** The paths of all hand-kept JSON files of a folder, sorted. */
export function dataPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json") && !made.test(path))
    .sort();
}

/** Every hand-kept JSON file of a folder; a file that is no JSON becomes a problem with its line. */
export function readData(folder: string): { files: DataFile[]; broken: Problem[] } {
  const files: DataFile[] = [];
  const broken: Problem[] = [];
  for (const path of dataPaths(folder)) {
    const text = readFileSync(join(folder, path), "utf8");
    try {
      files.push({ path, text, json: readJson(text) });
    } catch (error) {
      if (!(error instanceof BrokenJson)) throw error;
      broken.push(problem(path, error.message, { at: `line ${error.line}` }));
    }
  }
  return { files, broken };
}
