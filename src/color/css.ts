import { ramps, tokens, type Theme } from "./palettes.ts";

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The custom properties of a theme, as declarations. */
export function declarationsOf(theme: Theme): string {
  const fills = theme === "print" || theme === "stage-light" ? "light" : theme;
  const own = Object.entries(tokens[theme]).map(([name, color]) => `--${kebab(name)}:${color}`);
  const ramp = Object.entries(ramps).flatMap(([family, by]) =>
    by[fills].map((color, step) => `--${family}-${step}:${color}`),
  );
  return [...own, ...ramp].join(";");
}

/** The style sheet of the themes of a page: light, dark by preference or by `data-theme`, print. */
export const paletteCss = (): string =>
  [
    `:root{${declarationsOf("light")};color-scheme:light}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${declarationsOf("dark")};color-scheme:dark}}`,
    `:root[data-theme=dark]{${declarationsOf("dark")};color-scheme:dark}`,
    `@media print{:root:root{${declarationsOf("print")};color-scheme:light}}`,
  ].join("\n");

/** The style sheet of the stage: dark, and light for a pale room. A sheet has its theme, whatever the page around it has. */
export const stageCss = (): string =>
  [
    `[data-theme=stage]{${declarationsOf("stage")};color-scheme:dark}`,
    `[data-theme=stage-light]{${declarationsOf("stage-light")};color-scheme:light}`,
    `@media print{[data-theme^=stage]{${declarationsOf("print")};color-scheme:light}}`,
  ].join("\n");
