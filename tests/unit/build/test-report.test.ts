import { expect, test } from "vitest";
import { judged, outcomeOf, type VitestReport } from "#build/test-report.ts";

type File = VitestReport["testResults"][number];

const file = (status: string, ...outcomes: string[]): File => ({
  name: "/atlas/tests/unit/a.test.ts",
  status,
  message: status === "failed" && outcomes.length === 0 ? "no such import" : "",
  assertionResults: outcomes.map((outcome) => ({
    status: outcome,
    fullName: `a test that ${outcome}`,
    failureMessages: outcome === "failed" ? ["expected 1 to be 2"] : [],
  })),
});
const outcome = (...testResults: File[]) => outcomeOf({ testResults }, "/atlas");

test("tests are counted by outcome, and each failure is told with its file", () => {
  expect(outcome(file("passed", "passed", "skipped"), file("failed", "passed", "failed"))).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
    text: "tests/unit/a.test.ts: a test that failed\nexpected 1 to be 2",
    unsteady: [],
  });
});

test("a test that passed only when it was tried again is named, with what went wrong at first", () => {
  const again = { status: "passed", fullName: "a test that stumbled", failureMessages: ["expected 1 to be 2"] };
  const { passed, failed, unsteady } = outcome({ ...file("passed", "passed"), assertionResults: [again] });
  expect({ passed, failed, unsteady }).toEqual({
    passed: 1,
    failed: 0,
    unsteady: ["tests/unit/a.test.ts: a test that stumbled\nexpected 1 to be 2"],
  });
});

test.each([
  ["a file that cannot be run", outcome(file("failed")), 1],
  ["a run without a report", null, 1],
  ["a run without a test", outcome(), 0],
  ["a run that ends badly although every test passed", outcome(file("passed", "passed")), 1],
])("%s is a failure", (_, given, code) => {
  expect(judged(given, code, "said").failed).toBe(1);
});

test("a run that ends well is what its tests are", () => {
  const good = outcome(file("passed", "passed"));
  expect(judged(good, 0, "")).toBe(good);
});
