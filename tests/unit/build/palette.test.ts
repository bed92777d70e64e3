import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { paletteFiles, paletteText } from "#build/palette.ts";

test.each(paletteFiles)("the style sheet $file is what the palettes say", async ({ file, css }) => {
  expect(readFileSync(file, "utf8")).toBe(await paletteText(css));
});
