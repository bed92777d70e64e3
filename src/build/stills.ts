import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import { catalogueOf, indicatorAt } from "#catalogue/catalogue.ts";
import type { Theme } from "#color/palettes.ts";
import type { Dataset } from "#model/dataset.ts";
import { day } from "#model/date.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { plain, type View } from "#view/view.ts";
import { still as shapesOfStills } from "./derived.ts";
import { factsIn } from "./facts-on-disk.ts";
import { still } from "./still/still.ts";

/** A figure that is kept as text: an indicator on a day, in a look. */
interface Kept {
  readonly name: string;
  readonly path: string;
  readonly day: View["day"];
  readonly theme: Theme;
}

const kept: readonly Kept[] = [
  { name: "drug-offences-2016", path: "death-penalty/drug-offences", day: day("2016-04-19"), theme: "light" },
  { name: "drug-offences-2016-dark", path: "death-penalty/drug-offences", day: day("2016-04-19"), theme: "dark" },
  { name: "status-1998", path: "death-penalty/status", day: day("1998-06-15"), theme: "light" },
  { name: "executions-2024", path: "death-penalty/executions", day: day("2024-12-31"), theme: "light" },
  { name: "cannabis-latest", path: "cannabis/adult-use", day: "latest", theme: "light" },
  { name: "syringes-2018", path: "harm-reduction/needle-syringe-coverage", day: day("2018-12-31"), theme: "light" },
  { name: "vote-cnd63-5-1", path: "coalitions/votes/cnd63-5-1", day: "latest", theme: "light" },
  { name: "eu-1990", path: "coalitions/bodies/eu", day: day("1990-01-01"), theme: "light" },
];

/** The names of the kept figures, which are those of their files. */
export const keptNames = kept.map(({ name }) => name);

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Where the figures are kept. */
export const folder = at("tests/stills");
const pictures = at(".cache/stills");

/** Every kept figure as the facts of today give it. */
export function stills(): ReadonlyMap<string, string> {
  const data = at("data");
  const facts = factsIn(data);
  const shapes = shapesOfStills(facts);
  const catalogue = catalogueOf(facts.groups);
  const states = Object.entries(facts.places).filter(([id]) => !id.startsWith("US-"));
  const places = Object.fromEntries(states) as Record<PlaceId, Places[PlaceId]>;
  return new Map(
    kept.map(({ name, path, day, theme }) => {
      const indicator = indicatorAt(catalogue, path);
      if (!indicator) throw new Error(`${name}: the catalogue has no ${path}`);
      const dataset = JSON.parse(readFileSync(join(data, `${indicator.data}.json`), "utf8")) as Dataset;
      const view: View = { ...plain, day };
      return [name, still({ indicator, dataset, places, shapes, view, theme, language: "en" })];
    }),
  );
}

/**
 * Whether a figure is what is kept. Where it is not, it is written beside as `<name>-changed.svg`, so that the two can be
 * looked at; where it is, no such file stays behind.
 */
export function isKept(name: string, svg: string): boolean {
  const file = join(folder, `${name}.svg`);
  const changed = join(folder, `${name}-changed.svg`);
  const same = existsSync(file) && readFileSync(file, "utf8") === svg;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  return same;
}

/**
 * A figure as a PNG, to be looked at. Resvg reads no WOFF2, so Inter is drawn only where the system has it; else a sans
 * serif of the system stands in, and lines look shorter than they are on a page.
 */
export function pngOf(svg: string): Uint8Array {
  const font = { loadSystemFonts: true, defaultFontFamily: "Inter", sansSerifFamily: "Liberation Sans" };
  return new Resvg(svg, { font, fitTo: { mode: "zoom", value: 2 } }).render().asPng();
}

/** Lists the figures that changed, or with `--update` keeps them as they are now; PNGs of all stand in .cache/stills. */
export function main(...words: readonly string[]): void {
  const update = words.includes("--update");
  mkdirSync(folder, { recursive: true });
  mkdirSync(pictures, { recursive: true });
  for (const [name, svg] of stills()) {
    writeFileSync(join(pictures, `${name}.png`), pngOf(svg));
    if (isKept(name, svg)) continue;
    if (update) {
      writeFileSync(join(folder, `${name}.svg`), svg);
      rmSync(join(folder, `${name}-changed.svg`));
    }
    console.log(update ? `${name} is kept anew` : `${name} changed: see tests/stills/${name}-changed.svg`);
  }
}
