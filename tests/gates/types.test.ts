import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const script = (name: string): string =>
  (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts[name]!;

/** Runs a command line to its end. */
const run = (command: string): Promise<{ failed: boolean; text: string }> =>
  new Promise((done) => {
    const [name = "", ...words] = command.split(" ");
    execFile(`node_modules/.bin/${name}`, words, (problem, out, said) =>
      done({ failed: problem !== null, text: out + said }),
    );
  });

test("the check of types finds the errors that are there on purpose", async () => {
  const command = script("check:types").replace("./tsconfig.json", "tests/gates/canary/tsconfig.json");
  const { failed, text } = await run(command);
  expect(failed).toBe(true);
  expect(text).toContain("type-error.ts:2:14");
  expect(text).toContain("TypeError.svelte:9:9");
  expect(text).toContain("TypeError.svelte:12:19");
});

test("tsc finds the error in the script", async () => {
  const { failed, text } = await run("tsc -p tests/gates/canary/tsconfig.json");
  expect(failed).toBe(true);
  expect(text).toContain("type-error.ts(2,14): error TS2322");
});

test("every script of src and tests is checked, but for those wrong on purpose", () => {
  const { config } = ts.readConfigFile("tsconfig.json", (file) => readFileSync(file, "utf8")) as { config: object };
  const checked = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd()).fileNames;
  const scripts = ["src", "tests"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.startsWith("gates/canary/"))
      .map((file) => resolve(folder, file)),
  );
  expect(checked.map((file) => resolve(file))).toEqual(expect.arrayContaining(scripts));
});
