import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import { defineConfig } from "eslint/config";
import globals from "globals";
import ts from "typescript-eslint";

/** The folders of src, from the ground up. A folder imports itself and what stands before it; brothers do not meet. */
export const layers = [
  "model",
  ["text", "time", "geo", "color", "positions"],
  "catalogue",
  ["load", "view"],
  "ui",
  "charts",
  "modes",
  "build",
];

const rows = layers.map((row) => [row].flat());
const script = "{ts,js,mjs,svelte}";

const ofTheClock = "Only main.ts, the speaker's clock and the build read the clock; everything else is told the day.";
const clock = [
  "MemberExpression[object.name='Date'][property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
].map((selector) => ({ selector, message: ofTheClock }));

/** Imports that are refused, static and dynamic alike, and other syntax beside them. */
const refusing = (patterns, syntax = []) => ({
  "no-restricted-imports": ["error", { patterns }],
  "no-restricted-syntax": [
    "error",
    ...patterns.map(({ regex, message }) => ({
      selector: `ImportExpression[source.value=/${regex.replaceAll("/", "\\u002F")}/]`,
      message,
    })),
    ...syntax,
  ],
});

const unnamed = {
  regex: "^[#.](?!.*[.](?:ts|mjs|svelte|css|svg|woff2)(?:[?].*)?$)",
  message: "An import names its file with its ending, and facts (JSON) are loaded, not imported.",
};
const upwards = (steps) => ({
  regex: `^${"[.][.]/".repeat(steps)}`,
  message: "Within a folder an import begins with ./, across folders with # (#geo/world.ts).",
});

/** The rules of one folder, at its own level and one and two folders down. */
function rulesOf(folder, below) {
  const order = {
    regex: `^#(?!(?:${below.join("|") || "none"})/)`,
    message: `${folder} may import ./ and ${below.length ? below.map((name) => `#${name}/`).join(", ") : "nothing else"}.`,
  };
  return [0, 1, 2].map((depth) => ({
    files: [`src/${folder}/${"*/".repeat(depth)}*.${script}`],
    rules: refusing([order, upwards(depth + 1), unnamed], folder === "build" ? [] : clock),
  }));
}

const folders = rows.flatMap((row, index) => row.map((folder) => ({ folder, below: rows.slice(0, index).flat() })));

const notBuild = {
  regex: `^(?:#(?!(?:${rows.flat().slice(0, -1).join("|")})/)|[.]/[^/]+/)`,
  message: "main.ts and App.svelte import ./ beside them, and by # every folder but build.",
};
const byName = { regex: "^(?:[.][.]/)+src/", message: "Tests import the program by # (#geo/world.ts)." };

const pageOnly = ["fetch", "document", "window", "history", "location"].map((name) => ({
  name,
  message: `${name} belongs to load, view/history, modes and main.ts; elsewhere it is passed in.`,
}));

export default defineConfig(
  { ignores: ["dist", "data", "node_modules", "tests/gates/canary", ".cache"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  ts.configs.recommended,
  {
    files: ["**/*.ts"],
    ignores: ["**/*.svelte.ts"],
    extends: [ts.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/require-await": "off",
    },
  },
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // TypeScript itself knows every name.
    rules: { "no-undef": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  { files: ["public/**/*.js"], languageOptions: { globals: globals.browser } },
  {
    files: [`{src,tests}/**/*.${script}`],
    rules: {
      "max-lines": ["error", 220],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: [`src/**/*.${script}`],
    ignores: ["src/build/**"],
    rules: { "no-console": "error" },
  },
  {
    files: [`src/**/*.${script}`],
    ignores: [`src/{load,modes,build}/**`, "src/view/history*", "src/{main,pack}.ts"],
    rules: { "no-restricted-globals": ["error", { globals: pageOnly, checkGlobalObject: true }] },
  },
  ...folders.flatMap(({ folder, below }) => rulesOf(folder, below)),
  { files: ["src/modes/stage/clock.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["src/*.{ts,svelte}"], rules: refusing([notBuild, upwards(1), unnamed], clock) },
  { files: ["src/{main,pack}.ts"], rules: refusing([notBuild, upwards(1), unnamed]) },
  {
    files: ["tests/**/*.ts"],
    // A fixture that needs no other says so by an empty pattern.
    rules: { ...refusing([byName, unnamed]), "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }] },
  },
);
