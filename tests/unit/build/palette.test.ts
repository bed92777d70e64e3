import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { paletteFile, paletteText } from "#build/palette.ts";

test("the style sheet of the palettes is what `npm run palette` writes", async () => {
  expect(readFileSync(paletteFile, "utf8")).toBe(await paletteText());
});
