import { execFileSync } from "node:child_process";
import { accessSync, constants, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** What the machine is asked; a test gives answers of its own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Whether a file is there and can be run. */
  readonly runs: (file: string) => boolean;
  /** The names in a folder; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Runs a command to its end; throws where it fails. */
  readonly run: (command: string, words: readonly string[]) => void;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const downloads = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-win/chrome.exe",
];

const thisMachine: Machine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  runs: (file) => succeeds(() => accessSync(file, constants.X_OK)),
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  run: (command, words) => void execFileSync(command, words, { stdio: ["ignore", "ignore", "pipe"] }),
};

function succeeds(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

const onPath = ({ env, runs }: Machine, name: string): string | undefined =>
  (env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(runs);

/** The newest Chromium that Playwright itself downloaded. */
function downloaded({ env, runs, list }: Machine): string | undefined {
  const folder = env.PLAYWRIGHT_BROWSERS_PATH ?? join(env.HOME ?? homedir(), ".cache/ms-playwright");
  const builds = list(folder).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = builds.toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((build) => downloads.map((file) => join(folder, build, file))).find(runs);
}

/** The Chromium of this machine: named by `CHROMIUM` or `CHROME_PATH`, else the system's, else Playwright's. */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const named = machine.env.CHROMIUM || machine.env.CHROME_PATH;
  if (named) return named;
  const ofSystem = names.map((name) => onPath(machine, name)).find((file) => file !== undefined);
  return ofSystem ?? downloaded(machine);
}

/** The Chromium of this machine, installed with apt-get where there is none and it may be. */
export function ensureChromium(machine: Machine = thisMachine): string {
  return findChromium(machine) ?? installed(machine) ?? missing();
}

function installed(machine: Machine): string | undefined {
  if (!onPath(machine, "apt-get")) return undefined;
  const before = machine.isRoot ? [] : ["sudo", "-n"];
  const run = (...words: string[]): void => {
    const [command = "", ...rest] = [...before, ...words];
    machine.run(command, rest);
  };
  const done = succeeds(() => {
    run("apt-get", "update", "-q");
    run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
  });
  return done ? findChromium(machine) : undefined;
}

function missing(): never {
  throw new Error(
    "The tests need Chromium or Chrome and found none. Install one, or name it: CHROMIUM=/path/to/chromium npm test",
  );
}

/** How Chromium is started: no screen, no request of its own. */
export const launchArguments = (isRoot: boolean = thisMachine.isRoot): string[] => [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Prints where Chromium is. */
export function main(): void {
  console.log(ensureChromium());
}
