import { expect, test } from "vitest";
import { ensureChromium, findChromium, launchArguments, type Machine } from "#build/chromium.ts";

const download = "/home/reader/.cache/ms-playwright/chromium-1200/chrome-linux/chrome";

/** A machine with these files and nothing else. */
function machine(files: string[], more: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: "/usr/local/bin:/usr/bin", HOME: "/home/reader" },
    isRoot: false,
    runs: (file) => files.includes(file),
    list: () => ["chromium-1100", "chromium-1200", "ffmpeg-1011"],
    run: () => {
      throw new Error("may not be run");
    },
    ...more,
  };
}

const everywhere = ["/usr/bin/google-chrome", "/usr/bin/chromium-browser", "/usr/bin/chromium", download];
const env = { PATH: "/usr/bin", CHROME_PATH: "/opt/chrome" };

test.each([
  ["the one that CHROMIUM names", machine(everywhere, { env: { ...env, CHROMIUM: "/opt/chromium" } }), "/opt/chromium"],
  ["the one that CHROME_PATH names", machine(everywhere, { env }), "/opt/chrome"],
  ["the system's Chromium before its Chrome", machine(everywhere), "/usr/bin/chromium"],
  ["chromium-browser", machine(everywhere.slice(0, 2)), "/usr/bin/chromium-browser"],
  ["the system's Chrome before Playwright's", machine([everywhere[0]!, download]), "/usr/bin/google-chrome"],
  ["google-chrome-stable", machine(["/usr/local/bin/google-chrome-stable"]), "/usr/local/bin/google-chrome-stable"],
  ["the newest that Playwright downloaded", machine([download, download.replace("1200", "1100")]), download],
  ["none", machine([]), undefined],
])("found is %s", (_, asked, file) => {
  expect(findChromium(asked)).toBe(file);
});

/** A machine on which apt-get brings Chromium, if the commands before it are allowed. */
function installable(isRoot: boolean, allowed = true): { asked: Machine; ran: string[] } {
  const files = ["/usr/bin/apt-get"];
  const ran: string[] = [];
  const run: Machine["run"] = (command, words) => {
    if (!allowed) throw new Error("a password is required");
    ran.push([command, ...words].join(" "));
    if (words.includes("install")) files.push("/usr/bin/chromium");
  };
  return { asked: machine(files, { isRoot, run, runs: (file) => files.includes(file) }), ran };
}

test.each([
  ["root", true, ""],
  ["who may become root without a password", false, "sudo -n "],
])("apt-get installs it for %s", (_, isRoot, before) => {
  const { asked, ran } = installable(isRoot);
  expect(ensureChromium(asked)).toBe("/usr/bin/chromium");
  expect(ran).toEqual([
    `${before}apt-get update -q`,
    `${before}apt-get install -y -q --no-install-recommends chromium`,
  ]);
});

test.each([
  ["there is no apt-get", machine([])],
  ["a password is asked", installable(false, false).asked],
])("where %s, the reason is said with a way out", (_, asked) => {
  expect(() => ensureChromium(asked)).toThrow("CHROMIUM=/path/to/chromium npm test");
});

test("only root runs Chromium without its sandbox", () => {
  expect(launchArguments(true)).toContain("--no-sandbox");
  expect(launchArguments(false)).not.toContain("--no-sandbox");
});
