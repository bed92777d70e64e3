import type { Indicator } from "#catalogue/indicator.ts";
import type { Theme } from "#color/palettes.ts";
import { regions } from "#geo/regions.ts";
import type { Shapes } from "#geo/shape.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Places } from "#model/place.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { labelOf } from "#view/labels.ts";
import { namedOn } from "#view/named.ts";
import { legendHeading, legendTotal, notesOf, variantName, whenOf } from "#view/notes.ts";
import { pictureOf, variantOf, type Picture } from "#view/picture.ts";
import { titleOf } from "#view/summary.ts";
import { variesOn } from "#view/varies.ts";
import type { View } from "#view/view.ts";
import { legendAt, type StillLegend } from "./legend.ts";
import { mapAt, patterns, type StillMap } from "./map.ts";
import { column, footOf, headOf, mapLeft, mapWidth, margin, notesFrom, width } from "./page.ts";
import { group, inColors, mark } from "./svg.ts";
import { textLines, type Type } from "./text.ts";

/** The figure grows where its words need more. */
const least = 675;
/** Between the map or the day and the foot. */
const aboveFoot = 24;
const dayType: Type = { size: 22, leading: 28, attributes: { "font-weight": 600, "letter-spacing": -0.26 } };
/** Names on the map at most, beside those pinned. */
const names = 9;

/** What a still is drawn of. The shapes are those of the region that the view shows. */
interface Drawn {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  readonly places: Places;
  readonly shapes: Shapes;
  readonly view: View;
  readonly theme: Theme;
  readonly language: Language;
}

const legendOf = ({ indicator, dataset, view, theme, language }: Drawn, picture: Picture): StillLegend => ({
  heading: legendHeading(dataset, variantOf(indicator, view)?.carry, language),
  total: legendTotal(dataset, picture, language),
  entries: picture.legend,
  labelOf: (key) => labelOf(dataset, key, language),
  paints: indicator.paints,
  alone: view.alone,
  theme,
});

function mapOf({ indicator, dataset, places, shapes, view, language }: Drawn, picture: Picture): StillMap {
  const { paints } = indicator;
  const { shapes: outlines } = shapes;
  return {
    shapes,
    frame: (regions.find(({ id }) => id === view.region) ?? regions[0]).box,
    marks: { readings: picture.readings, paints, alone: view.alone },
    named: namedOn(dataset, picture.legend, places, outlines, paints, view.places, language, names, view.alone),
    pinned: view.places,
    varying: variesOn(dataset, picture.day),
  };
}

/**
 * One figure as a drawing that stands alone: title, definition, legend with counts, map, day, sources and disclaimer.
 * Every colour is written out, so that any viewer draws it; the type is Inter where it is installed, else the system's.
 */
export function still(drawn: Drawn): string {
  const { indicator, dataset, places, view, theme, language } = drawn;
  const picture = pictureOf(indicator, dataset, places, view);
  const title = titleOf(dataset, picture, language);
  const definition = inLanguage(dataset.definition, language);

  const head = headOf(title, definition);
  const legend = legendAt(legendOf(drawn, picture), margin, head.bottom, column);
  const variant = variantName(indicator, view.variant, language);
  const notes = notesFrom(head.bottom + legend.height + 10, [
    ...(variant === undefined ? [] : [variant]),
    ...notesOf(dataset, picture, places, language),
  ]);
  const foot = footOf(indicator, dataset, picture, language);
  const map = mapOf(drawn, picture);

  const mapHeight = (mapWidth * map.frame[3]) / map.frame[2];
  const bottom = Math.max(
    least - foot.height - aboveFoot,
    head.bottom + mapHeight,
    notes.bottom + 16 + dayType.leading,
  );
  const height = Math.ceil(bottom + aboveFoot + foot.height);
  const mapTop = head.bottom + (bottom - head.bottom - mapHeight) / 2;

  const svg = group(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "font-family": "Inter, system-ui, sans-serif", fill: "var(--ink)" }, // prettier-ignore
    [
      mark("title", {}, title),
      mark("desc", {}, definition),
      group("defs", {}, patterns("key", indicator.paints, 1)),
      mark("rect", { width, height, fill: "var(--paper)" }),
      ...head.svg,
      ...legend.svg,
      ...notes.svg,
      ...textLines([whenOf(dataset, picture)], margin, bottom - dayType.leading, dayType),
      mapAt(map, mapLeft, mapTop, mapWidth),
      ...foot.from(height - foot.height),
    ],
  );
  return `${inColors(svg, theme)}\n`;
}
