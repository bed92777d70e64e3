import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

test.each(["npm ci && npm start", "npm ci && npm test"])("the README names “%s” on a line of its own", (command) => {
  expect(readme.split("\n")).toContain(command);
});

const named = [...readme.matchAll(/\bnpm (?:run (?<run>[\w:]+)|(?<short>start|test)\b)/g)].map(
  ({ groups }) => groups!.run ?? groups!.short!,
);
test.each([...new Set(named)])("the script “%s” that the README names exists", (name) => {
  expect(scripts).toHaveProperty([name]);
});

const places = [
  ...[...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file]) => file!),
  ...[...readme.matchAll(/^\| `((?:data|public|src|tests)\/[^`]*)`/gm)].map(([, folder]) => folder!),
];
test.each([...new Set(places)])("%s, to which the README points, exists", (path) => {
  expect(existsSync(path)).toBe(true);
});

test("the command of continuous integration can be run and is the one of the README", () => {
  accessSync(".ci/run", constants.X_OK);
  expect(readFileSync(".ci/run", "utf8")).toMatch(/^npm ci\b.*\nnpm test\b/m);
});
