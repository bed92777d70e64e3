import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { atlas } from "./src/build/plugin.ts";
import { atOnce } from "./src/build/chunks.ts";
import { findChromium, launchArguments } from "./src/build/chromium.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const root = at(".");
/** Where the site is built: `dist`, or another folder beside it. */
const out = at(process.env.ATLAS_OUT ?? "dist");

/**
 * A project of tests that runs in Node; `seconds` is the longest that one test may take. Where a browser is steered from outside a
 * test that fails is tried once more, and the report names it: a browser, its driver and a busy machine are three that can stumble.
 */
const inNode = (name: string, seconds: number, retry = 0): TestProjectInlineConfiguration => ({
  extends: true,
  root,
  test: {
    name,
    root,
    environment: "node",
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
    retry,
    expect: { poll: { timeout: 10_000 } },
  },
});

const inChromium: TestProjectInlineConfiguration = {
  extends: true,
  root,
  test: {
    name: "browser",
    root,
    include: ["tests/browser/**/*.test.ts"],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: findChromium(), args: launchArguments() } }),
      instances: [{ browser: "chromium" }],
    },
  },
};

export default defineConfig({
  root: at("src"),
  /** Every address is relative, so that the site works at a root, under a sub-path and from a file. */
  base: "./",
  publicDir: at("public"),
  cacheDir: at("node_modules/.vite"),
  build: {
    outDir: out,
    emptyOutDir: true,
    rolldownOptions: {
      // The build checks the facts and writes the pages in a plugin; that it takes most of the time is as it should be.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [{ name: atOnce(at("src/main.ts")), debugName: "at once" }] } },
    },
  },
  plugins: [
    svelte({ configFile: false }),
    ...(process.env.VITEST ? [] : [atlas({ root: at("src"), data: at("data"), out: out })]),
  ],
  test: {
    root,
    projects: [inNode("unit", 10), inNode("data", 30), inNode("gates", 180), inChromium, inNode("site", 60, 1)],
  },
});
