import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ReleasedFile } from "#model/released.ts";
import { changesIn } from "./facts-on-disk.ts";
import { format } from "./format.ts";
import { differing, hashOf, keptAt, releasedIn, saidAt, saidIn, versionsOf } from "./released.ts";

const title = { en: "What stood in each release: the hash of every file of facts that it brought or changed" };

/** A file of a folder as the history has it where it said what the hash says; null: it never did. */
function inHistory(folder: string, path: string, hash: string): string | null {
  const git = (...words: string[]): string =>
    execFileSync("git", words, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 });
  for (const commit of git("log", "--format=%H", "--diff-filter=AM", "--", path).split("\n").filter(Boolean)) {
    const text = git("show", `${commit}:./${path}`);
    if (hashOf(text) === hash) return text;
  }
  return null;
}

/** Keeps what a release no longer says as it stood before, and says what was done, a line a file. */
export function cut(folder: string, history = inHistory): string[] {
  const files = releasedIn(folder);
  const [before] = versionsOf(files);
  const { version } = changesIn(folder).releases[0]!;
  const said: ReadonlyMap<string, string> = before === undefined ? new Map() : saidAt(files, before);
  const changed = differing(said, saidIn(folder));
  const paths = Object.keys(changed);
  if (version === before) {
    if (paths.length === 0) return [`data/ says what the release of ${version} says`];
    throw new Error(
      `These files have changed since the release of ${version}:\n${paths.join("\n")}\n` +
        "Describe the change as a new release at the top of data/changes.json, then run this again.",
    );
  }
  const superseded = paths.flatMap((path) => (said.has(path) ? [[path, said.get(path)!] as const] : []));
  const texts = superseded.map(([path, hash]) => [path, history(folder, path, hash)] as const);
  const lost = texts.filter(([path, text]) => text === null && !existsSync(join(folder, keptAt(before!, path))));
  if (lost.length > 0)
    throw new Error(
      `The history has no version of these files that says what was released on ${before}:\n` +
        lost.map(([path]) => `${path} (put it at data/${keptAt(before!, path)})`).join("\n"),
    );
  const kept = texts.flatMap(([path, text]) => (text === null ? [] : [[keptAt(before!, path), text] as const]));
  for (const [path, text] of kept) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, format(path, text));
  }
  const released: ReleasedFile = { title, files: { [version]: changed, ...files } };
  writeFileSync(join(folder, "releases.json"), format("releases.json", JSON.stringify(released)));
  return [...kept.map(([path]) => `${path} kept`), `${version}: ${paths.length} files on record`];
}

/** Records the newest release of `changes.json` and keeps the files that it changes as they stood in the one before. */
export function main(folder = "data"): void {
  for (const line of cut(folder)) console.log(line);
}
