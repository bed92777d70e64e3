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

/** Files that no hand edits: borders are made by a program, the schemas follow from `src/model/`, and what was released stays. */
const made = /^(world\.topo\.json|(schema|releases)\/.*)$/;

const jsonIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json"))
    .sort();

/** The paths of all hand-kept JSON files of a folder, sorted. */
export const dataPaths = (folder: string): string[] => jsonIn(folder).filter((path) => !made.test(path));

/** The paths of files as they stood in releases that later ones changed: `releases/2026-11-21/events.json`. */
export const keptPaths = (folder: string): string[] => jsonIn(folder).filter((path) => path.startsWith("releases/"));

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
