import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EventsFile } from "#model/event.ts";
import type { InferOutput } from "valibot";

const { events } = JSON.parse(readFileSync("data/events.json", "utf8")) as InferOutput<typeof EventsFile>;

test("on every topic's axis stand the conventions, organs, special sessions and goals of the drug control system, and nothing else", () => {
  const general = events.filter(({ general }) => general);
  expect(general.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    "1912-01-23 treaty",
    "1925-02-19 treaty",
    "1931-07-13 treaty",
    "1936-06-26 treaty",
    "1946-02-16 declaration",
    "1946-12-11 treaty",
    "1948-11-19 treaty",
    "1953-06-23 treaty",
    "1961-03-30 treaty",
    "1964-12-13 treaty",
    "1971-02-21 treaty",
    "1972-03-25 treaty",
    "1975-08-08 treaty",
    "1976-08-16 treaty",
    "1988-12-20 treaty",
    "1990-02-23 conference",
    "1990-11-11 treaty",
    "1998-06-10 conference",
    "2009-03-12 declaration",
    "2014-03-14 declaration",
    "2016-04-19 conference",
    "2018-11-07 declaration",
    "2019-03-14 declaration",
    "2024-03-14 declaration",
    "2025-03-14 vote",
  ]);
});
