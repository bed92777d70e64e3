import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { paletteCss } from "#color/css.ts";

/** The style sheet of the palettes, as it is kept beside them: laid out as all files are. */
export const paletteFile = fileURLToPath(new URL("../color/palette.css", import.meta.url));
export const paletteText = (): Promise<string> =>
  format(`/* Made from palettes.ts by: npm run palette */\n${paletteCss()}\n`, { parser: "css", printWidth: 120 });

/** Writes the style sheet anew after a palette has changed. */
export const main = async (): Promise<void> => writeFileSync(paletteFile, await paletteText());
