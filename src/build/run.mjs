// Runs a TypeScript module of this folder in Node: `node src/build/run.mjs serve` calls `main` of serve.ts.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [name, ...words] = process.argv.slice(2);
const root = fileURLToPath(new URL("../..", import.meta.url));
const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));

const { module } = await runnerImport(file, { root, configFile: false, logLevel: "error" });
try {
  await module.main(...words);
} catch (problem) {
  // What is said in words is meant for a reader; anything else is a mistake of the program, and shows where.
  console.error(problem?.constructor === Error ? problem.message : problem);
  process.exitCode = 1;
}
