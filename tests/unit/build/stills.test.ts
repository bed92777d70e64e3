import { Resvg } from "@resvg/resvg-js";
import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { folder, isKept, keptNames, stills } from "#build/stills.ts";

let drawn: ReadonlyMap<string, string>;
beforeAll(() => {
  drawn = stills();
});

describe.each(keptNames)("the figure %s", (name) => {
  const svg = (): string => drawn.get(name) ?? "";

  test("is the one that is kept; else look at the one beside it, and keep it with `npm run stills -- --update`", () => {
    expect(isKept(name, svg()), `tests/stills/${name}-changed.svg`).toBe(true);
  });

  test("stands alone: well formed, no property of a page, small enough to be read as a diff", () => {
    expect(() => new Resvg(svg(), { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg()).not.toMatch(/var\(|class=|href=/);
    expect(svg().length).toBeLessThan(150_000);
  });
});

test("no figure is kept that is no longer drawn", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".svg") && !file.endsWith("-changed.svg"));
  expect(files.sort()).toEqual(keptNames.map((name) => `${name}.svg`).sort());
});
