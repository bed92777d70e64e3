import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { paletteCss, stageCss } from "#color/css.ts";

/** The style sheets of the palettes, as they are kept beside them: those of a page, and of the stage. */
export const paletteFiles = [
  { file: fileURLToPath(new URL("../color/palette.css", import.meta.url)), css: paletteCss },
  { file: fileURLToPath(new URL("../color/palette-stage.css", import.meta.url)), css: stageCss },
] as const;
/** A style sheet laid out as all files are. */
export const paletteText = (css: () => string): Promise<string> =>
  format(`/* Made from palettes.ts by: npm run palette */\n${css()}\n`, { parser: "css", printWidth: 120 });

/** Writes the style sheets anew after a palette has changed. */
export async function main(): Promise<void> {
  for (const { file, css } of paletteFiles) writeFileSync(file, await paletteText(css));
}
