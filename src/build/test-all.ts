import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { ensureChromium } from "./chromium.ts";
import { broken, judged, outcomeOf, succeeded, type Outcome, type VitestReport } from "./test-report.ts";

/** Checks that need only the text of the program; they run side by side, each as its script in package.json. */
const checks = ["types", "lint", "format", "unused"];
/** Projects of vitest, in this order; the last two need Chromium, the last one the built site. */
const projects = ["unit", "data", "gates", "browser", "site"];
const parts = [...checks, "build", ...projects];

const env: NodeJS.ProcessEnv = {
  ...process.env,
  NO_COLOR: "1",
  PATH: `${resolve("node_modules/.bin")}${delimiter}${process.env.PATH}`,
};
delete env.FORCE_COLOR;
// What runs this script may have called itself a development; the site that is tested is the one that is shipped.
delete env.NODE_ENV;

/** Runs a command line to its end: its exit code and all that it printed. */
function run(command: string): Promise<{ code: number; text: string }> {
  return new Promise((settle) => {
    const child = spawn(command, { env, shell: true, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (said) => (text += String(said)));
    child.on("close", (code) => settle({ code: code ?? 1, text: text.trim() }));
  });
}

async function step(command: string): Promise<Outcome> {
  const { code, text } = await run(command);
  return code === 0 ? succeeded : broken(text);
}

async function project(name: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-tests-"));
  const file = join(folder, "report.json");
  try {
    if (name === "browser" || name === "site") env.CHROMIUM ||= ensureChromium();
    const { code, text } = await run(`vitest run --project ${name} --reporter=json "--outputFile=${file}"`);
    const report = await readFile(file, "utf8").then(
      (json) => JSON.parse(json) as VitestReport,
      () => null,
    );
    const said = text.replace(/^JSON report written to .*$/m, "").trim();
    return judged(report && outcomeOf(report, process.cwd()), code, said);
  } catch (problem) {
    return broken((problem as Error).message);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs a part and prints its line, and below it what went wrong. */
async function told(name: string, part: Promise<Outcome>): Promise<Outcome> {
  const since = performance.now();
  const outcome = await part;
  const { passed, failed, skipped, text, unsteady } = outcome;
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
  console.log(`${failed ? "✗" : "✓"} ${name}: ${counts} (${seconds} s)`);
  const indented = (lines: string): void => console.log(lines.replace(/^/gm, "    "));
  if (failed) indented(text);
  for (const one of unsteady) indented(`passed only when tried again: ${one}`);
  return outcome;
}

/** Runs every part of the tests, or the parts named, and ends with one line: "N passed, N failed". */
export async function main(...asked: string[]): Promise<void> {
  const stranger = asked.find((name) => !parts.includes(name));
  if (stranger) throw new Error(`There is no part “${stranger}”; the parts are ${parts.join(", ")}`);
  const wanted = (name: string): boolean => asked.length === 0 || asked.includes(name);
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: Record<string, string> };
  const script = (name: string): Promise<Outcome> => step(scripts[name] ?? `echo package.json has no ${name}; exit 1`);

  const outcomes = await Promise.all(checks.filter(wanted).map((name) => told(name, script(`check:${name}`))));
  if (wanted("build")) outcomes.push(await told("build", script("build")));
  for (const name of projects.filter(wanted)) outcomes.push(await told(name, project(name)));

  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const failed = sum((outcome) => outcome.failed);
  console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
