import { expect, test } from "vitest";
import { typos } from "#text/typos.ts";

test.each([
  ["uruguay", "uruguay", 0],
  ["urug", "uruguay", 0],
  ["urugay", "uruguay", 1],
  ["urugauy", "uruguay", 1],
  ["urruguay", "uruguay", 1],
  ["orugay", "uruguay", 2],
  ["peru", "uruguay", 2],
  ["chad", "", 4],
])("%s is so many slips from the beginning of “%s”: %i", (typed, name, count) => {
  expect(typos(typed, name)).toBe(count);
});
