// Runs every part of the tests, or the parts named, and ends with one line: "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { casesOf, reportOf } from "./test-report.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Checks that need only the text of the program; they run side by side, each as its script in package.json. */
const checks = ["types", "lint", "format", "unused"];
/** Projects of vitest, in this order; the last two need Chromium, the last one the built site. */
const projects = ["unit", "data", "gates", "browser", "site"];
const inChromium = ["browser", "site"];

const asked = process.argv.slice(2);
const all = [...checks, "build", ...projects];
const stranger = asked.find((name) => !all.includes(name));
if (stranger) throw new Error(`There is no part “${stranger}”; the parts are ${all.join(", ")}`);
const wanted = (name) => asked.length === 0 || asked.includes(name);

const env = {
  ...process.env,
  NO_COLOR: "1",
  PATH: `${join(root, "node_modules/.bin")}${delimiter}${process.env.PATH}`,
};
delete env.FORCE_COLOR;

/** Runs a command line to its end: its exit code and all that it printed. */
function run(command) {
  return new Promise((settle) => {
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    child.stdout.on("data", (part) => (text += part));
    child.stderr.on("data", (part) => (text += part));
    child.on("error", (problem) => settle({ code: 1, text: problem.message }));
    child.on("close", (code) => settle({ code: code ?? 1, text: text.trim() }));
  });
}

let passed = 0;
let failed = 0;
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Counts a part and prints its line, and below it what went wrong. */
function tell(name, since, result) {
  passed += result.passed;
  failed += result.failed;
  const counts = `${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ""}`;
  console.log(`${result.failed ? "✗" : "✓"} ${name}: ${counts} (${seconds(since)})`);
  if (result.failed) console.log(result.text.replace(/^/gm, "    "));
}

async function step(name, command) {
  const since = performance.now();
  const { code, text } = await run(command);
  tell(name, since, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, text });
}

/** Finds or installs Chromium once, and passes it on by name. */
async function chromium() {
  const { code, text } = await run("node src/build/run.mjs chromium");
  if (code === 0) env.CHROMIUM = text.split("\n").at(-1);
  return code === 0 ? null : text;
}

async function project(name, folder) {
  const since = performance.now();
  const missing = inChromium.includes(name) && !env.CHROMIUM ? await chromium() : null;
  if (missing) return tell(name, since, { passed: 0, failed: 1, text: missing });
  const file = join(folder, `${name}.json`);
  const { code, text } = await run(`vitest run --project ${name} --reporter=json "--outputFile=${file}"`);
  const report = await readFile(file, "utf8").then(JSON.parse, () => null);
  tell(name, since, reportOf(report && casesOf(report, root), code, text));
}

const folder = await mkdtemp(join(tmpdir(), "atlas-tests-"));
const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
await Promise.all(checks.filter(wanted).map((name) => step(name, scripts[`check:${name}`])));
if (wanted("build")) await step("build", scripts.build);
for (const name of projects.filter(wanted)) await project(name, folder);
await rm(folder, { recursive: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
