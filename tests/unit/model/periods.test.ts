import { expect, test } from "vitest";
import { day } from "#model/date.ts";
import { changeDays, inForce, sinceOf } from "#model/periods.ts";
import { periods } from "./synthetic.ts";

const no = { from: null, status: "no" };
const held = (lines: object[], on: string): string => {
  const { periods: found, gap } = inForce(periods(...lines), day(on));
  return [...found.map(({ status, absent }) => status ?? absent), ...(gap ? ["gap"] : [])].join(" or ");
};

test.each([
  ["no period", [], "2000-01-01", "gap"],
  ["a start that is not known holds on every day", [no], "1700-01-01", "no"],
  ["before an exact day", [{ from: "1981-10-09", status: "yes" }], "1981-10-08", "gap"],
  ["on an exact day", [{ from: "1981-10-09", status: "yes" }], "1981-10-09", "yes"],
  ["before the year", [no, { from: "1981", status: "yes" }], "1980-12-31", "no"],
  ["within the year", [no, { from: "1981", status: "yes" }], "1981-01-01", "yes or no"],
  ["the day before the year ends", [no, { from: "1981", status: "yes" }], "1981-12-30", "yes or no"],
  ["on the last day of the year", [no, { from: "1981", status: "yes" }], "1981-12-31", "yes"],
  ["within the month", [no, { from: "1981-10", status: "yes" }], "1981-10-15", "yes or no"],
  ["within a year without a period before", [{ from: "1981", status: "yes" }], "1981-06-01", "yes or gap"],
  ["before the end of “1975 or earlier”", [no, { from: "≤1975", status: "yes" }], "1975-12-30", "no"],
  ["from the end of “1975 or earlier”", [no, { from: "≤1975", status: "yes" }], "1975-12-31", "yes"],
  ["a list speaks for its whole year", [no, { from: "2020", kind: "listed-from", status: "yes" }], "2020-01-01", "yes"],
  ["so does a first document", [no, { from: "2020", kind: "first-documented", status: "yes" }], "2020-01-01", "yes"],
  ["a law of a year does not", [no, { from: "2020", kind: "in-force", status: "yes" }], "2020-01-01", "yes or no"],
])("%s", (_, lines, on, expected) => {
  expect(held(lines, on)).toBe(expected);
});

const twoInOneYear = [no, { from: "1998", status: "some" }, { from: "1998", status: "yes" }];
const overlapping = [no, { from: "1998", status: "some" }, { from: "1998-06-15", status: "yes" }];
test.each([
  ["two changes in one year leave three statuses open", twoInOneYear, "1998-07-01", "yes or some or no"],
  ["both are over on its last day", twoInOneYear, "1998-12-31", "yes"],
  ["before an exact day within the year of the change before", overlapping, "1998-06-14", "some or no"],
  ["an exact day settles what the year left open", overlapping, "1998-06-15", "yes"],
])("%s", (_, lines, on, expected) => {
  expect(held(lines, on)).toBe(expected);
});

const until = (to: string, next: object[] = []) => [{ from: "1980-01-01", to, status: "yes" }, ...next];
test.each([
  ["the day before `to`", until("1990-05-01"), "1990-04-30", "yes"],
  ["`to` is the first day no longer", until("1990-05-01"), "1990-05-01", "gap"],
  ["within a year of an end", until("1990"), "1990-06-01", "yes or gap"],
  ["on the last day of the year of an end", until("1990"), "1990-12-31", "gap"],
  ["an end “1990 or earlier” leaves all days before open", until("≤1990"), "1985-06-01", "yes or gap"],
  ["a gap between two periods", until("1990-05-01", [{ from: "1995-01-01", status: "no" }]), "1992-01-01", "gap"],
  ["after the gap", until("1990-05-01", [{ from: "1995-01-01", status: "no" }]), "1995-01-01", "no"],
])("%s", (_, lines, on, expected) => {
  expect(held(lines, on)).toBe(expected);
});

test("equal periods in a row hold since the first of them", () => {
  const list = periods(
    { from: "1970", kind: "in-force", status: "no" },
    { from: "1990", kind: "in-force", status: "yes" },
    { from: "2000", kind: "listed-from", status: "yes" },
  );
  expect(sinceOf(list, list[2]!)).toMatchObject({ date: "1990", kind: "in-force" });
  expect(sinceOf(list, list[0]!)).toMatchObject({ date: "1970", kind: "in-force" });
});

test("a status that ended and came back holds since it came back", () => {
  const list = periods({ from: "1970", to: "1980", status: "yes" }, { from: "1990", status: "yes" });
  expect(sinceOf(list, list[1]!)).toMatchObject({ date: "1990", kind: "unknown" });
});

test("what holds may change on both edges of a partial date and on an end, and not where a status goes on", () => {
  const list = periods(
    { from: null, status: "no" },
    { from: "1981-10", status: "yes" },
    { from: "1990-01-01", status: "yes" },
    { from: "1995-01-01", to: "2001-02-03", status: "no" },
  );
  const days = ["1981-10-01", "1981-10-31", "1995-01-01", "1995-01-01", "2001-02-03", "2001-02-03"];
  expect(changeDays(list)).toEqual(days);
});
