import { relative } from "node:path";

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly VitestTest[];
}

interface VitestTest {
  readonly status: string;
  readonly fullName: string;
  /** What went wrong, also of a test that passed when it was tried again. */
  readonly failureMessages: readonly string[];
}

/** What came of a part of the tests; `text` says what went wrong. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly text: string;
  /** Tests that passed only when they were tried again, each with what went wrong at first. */
  readonly unsteady: readonly string[];
}

export const succeeded: Outcome = { passed: 1, failed: 0, skipped: 0, text: "", unsteady: [] };
/** What is told of a part that could not be run: one failure, with what was said. */
export const broken = (text: string): Outcome => ({ passed: 0, failed: 1, skipped: 0, text, unsteady: [] });

/** The outcome of a project of tests. A file that cannot be run counts as one failure. */
export function outcomeOf(report: VitestReport, root: string): Outcome {
  const files = report.testResults.map((file) => ofFile(file, root));
  const sum = (of: (file: Outcome) => number): number => files.reduce((total, file) => total + of(file), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    text: files.flatMap(({ text }) => text || []).join("\n"),
    unsteady: files.flatMap(({ unsteady }) => unsteady),
  };
}

function ofFile({ name, status, message, assertionResults }: VitestFile, root: string): Outcome {
  const file = relative(root, name);
  const said = ({ fullName, failureMessages }: VitestTest): string =>
    `${file}: ${fullName}\n${failureMessages.map(shortened).join("\n")}`;
  const passing = assertionResults.filter((test) => test.status === "passed");
  const passed = passing.length;
  const unsteady = passing.filter(({ failureMessages }) => failureMessages.length > 0).map(said);
  const failures = assertionResults.filter((test) => test.status === "failed");
  const skipped = assertionResults.length - passed - failures.length;
  if (status === "failed" && failures.length === 0) {
    return { passed, failed: 1, skipped, text: `${file}: ${shortened(message || "could not be run")}`, unsteady };
  }
  return { passed, failed: failures.length, skipped, text: failures.map(said).join("\n"), unsteady };
}

/** A message without the lines that speak of the runner's own inside. */
const shortened = (message: string): string =>
  message
    .split("\n")
    .filter((line) => !/^\s+at .*(?:node_modules|new Promise|node:)/.test(line))
    .slice(0, 20)
    .join("\n");

/** Nothing run, or a run that ended badly though no test failed, is a failure. */
export function judged(outcome: Outcome | null, code: number, text: string): Outcome {
  if (!outcome) return broken(text || "vitest wrote no report");
  const empty = outcome.passed + outcome.failed === 0;
  if (!empty && (code === 0 || outcome.failed > 0)) return outcome;
  return { ...outcome, failed: outcome.failed + 1, text: text || "no test was found" };
}
