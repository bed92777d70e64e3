import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { paletteCss } from "#color/css.ts";

/** The style sheet of the palettes, as it is kept beside them. */
export const paletteFile = fileURLToPath(new URL("../color/palette.css", import.meta.url));
export const paletteText = (): string => `/* Made from palettes.ts by: npm run palette */\n${paletteCss()}\n`;

/** Writes the style sheet anew after a palette has changed. */
export const main = (): void => writeFileSync(paletteFile, paletteText());
