import fc from "fast-check";
import type { Dataset } from "#model/dataset.ts";
import { bodyData, quantityData, statusData, voteData } from "./synthetic.ts";

const years = fc.integer({ min: 1940, max: 2030 });
const two = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, "0"));
/** Days of the calendar, over most of a century. */
export const days = fc.tuple(years, two(12), two(28)).map((parts) => parts.join("-"));
const dates = fc.oneof(
  years.map(String),
  years.map((year) => `≤${year}`),
  fc.tuple(years, two(12)).map((parts) => parts.join("-")),
  days,
);
const says = fc.oneof(
  fc.constantFrom("no", "some", "yes").map((status) => ({ status })),
  fc.constantFrom("no-data", "insufficient", "secret", "conflict").map((absent) => ({ absent })),
);
const from = fc.oneof({ weight: 4, arbitrary: dates }, { weight: 1, arbitrary: fc.constant(null) });
const kind = fc.constantFrom("in-force", "listed-from", "first-documented", "unknown");
const period = fc
  .tuple(fc.record({ from, kind }), fc.option(dates), says)
  .map(([start, to, status]) => ({ ...start, ...(to !== null && { to }), ...status }));
const inTime = (a: { from: string | null }, b: { from: string | null }): number =>
  (a.from ?? "").replace("≤", "") < (b.from ?? "").replace("≤", "") ? -1 : 1;
const byPlace = <Line>(line: fc.Arbitrary<Line>, sort?: (a: Line, b: Line) => number) =>
  fc.dictionary(
    fc.constantFrom("AAA", "BBB", "CCC", "OOO", "TTT"),
    fc.array(line, { maxLength: 4 }).map((lines) => lines.toSorted(sort)),
  );
const figure = fc.oneof(fc.nat(20), fc.nat(20).map((least) => `≥${least}`)); // prettier-ignore
const value = fc
  .tuple(years, figure, fc.constantFrom("first", "second"), fc.boolean())
  .map(([year, value, series, secret]) => ({ year, series, ...(secret ? { absent: "secret" } : { value }) }));
const rule = fc
  .tuple(says, fc.option(days), fc.option(days))
  .map(([status, from, to]) => ({ id: "R", source: [], note: { en: "R" }, ...status, ...(from && { from }), ...(to && { to }) })); // prettier-ignore
const more = fc.record({
  rules: fc.array(rule, { maxLength: 2 }),
  counted: fc.subarray(["members", "observers", "CCC", "TTT"]),
});
const ballot = fc.oneof(
  fc.constantFrom("yes", "no", "abstain", "absent").map((vote) => ({ vote })),
  fc.constant({ absent: "no-data" }),
);
/** Data sets of every form, with partial dates, gaps, rules and any choice of who is counted. */
export const datasets: fc.Arbitrary<Dataset> = fc.oneof(
  fc.tuple(byPlace(period, inTime), more).map((parts) => statusData(...parts)),
  fc.tuple(byPlace(period, inTime), more).map((parts) => bodyData(...parts)),
  fc.tuple(byPlace(value), more).map((parts) => quantityData(...parts)),
  fc.tuple(fc.dictionary(fc.constantFrom("AAA", "OOO", "TTT"), ballot), more).map((parts) => voteData(...parts)),
);
/** Keys that a data set may read, and some that it may not. */
export const keys = fc.subarray(["no", "some", "yes", "0", "1-9", "10+", "none", "no-data", "secret", "not-eligible"]);
