import { relative } from "node:path";

/** What one file of tests gave: its tests by outcome, and the text of each failure. */
function ofFile({ name, status, message, assertionResults }, root) {
  const file = relative(root, name);
  const count = (outcome) => assertionResults.filter((test) => test.status === outcome).length;
  const failures = assertionResults
    .filter((test) => test.status === "failed")
    .map((test) => `${file}: ${test.fullName}\n${test.failureMessages.map(shortened).join("\n")}`);
  const broken = status === "failed" && failures.length === 0;
  return {
    passed: count("passed"),
    failed: failures.length + (broken ? 1 : 0),
    skipped: assertionResults.length - count("passed") - failures.length,
    failures: broken ? [`${file}: ${shortened(message || "could not be run")}`] : failures,
  };
}

const shortened = (message) => message.split("\n").slice(0, 20).join("\n");
const sum = (files, outcome) => files.reduce((total, file) => total + file[outcome], 0);

/** The outcome of a project of tests, from the JSON that vitest writes. */
export function casesOf(report, root) {
  const files = report.testResults.map((file) => ofFile(file, root));
  return {
    passed: sum(files, "passed"),
    failed: sum(files, "failed"),
    skipped: sum(files, "skipped"),
    text: files.flatMap((file) => file.failures).join("\n"),
  };
}

/** Nothing run, or a run that ended badly though no test failed, is a failure. */
export function reportOf(cases, code, text) {
  if (!cases) return { passed: 0, failed: 1, text: text || "vitest wrote no report" };
  if (cases.passed + cases.failed === 0) return { ...cases, failed: 1, text: text || "no test was found" };
  return code !== 0 && cases.failed === 0 ? { ...cases, failed: 1, text } : cases;
}
