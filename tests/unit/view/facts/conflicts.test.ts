import { expect, test } from "vitest";
import { differingTotals } from "#view/facts/conflicts.ts";
import { figure, paths, places } from "../real.ts";

test("a total that differs is told with a day on which it does, or on which the facts leave the count open", () => {
  const totals = differingTotals(paths.map(figure), places, "en");
  expect(totals.length).toBeGreaterThan(40);
  for (const { title, day, one, other } of totals) {
    const [, published] = /: ([^:]+) \([^()]*\)$/.exec(one) ?? [];
    expect(published, one).toBeDefined();
    expect(other, `${title} on ${day}`).not.toBe(published);
  }
});
