import type { Indicator } from "#catalogue/indicator.ts";
import type { Theme } from "#color/palettes.ts";
import { regions } from "#geo/regions.ts";
import type { Shapes } from "#geo/shape.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Places } from "#model/place.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { textsOf } from "#text/texts.ts";
import { evidenceShares } from "#view/facts/evidence.ts";
import { labelOf } from "#view/labels.ts";
import { namedOn } from "#view/named.ts";
import { legendHeading, legendTotal, notesOf, sourcesBehind, variantName, whenOf } from "#view/notes.ts";
import { pictureOf, variantOf } from "#view/picture.ts";
import { titleOf } from "#view/summary.ts";
import { variesOn } from "#view/varies.ts";
import type { View } from "#view/view.ts";
import { legendAt, rule } from "./legend.ts";
import { mapAt, patterns } from "./map.ts";
import { group, inColors, mark } from "./svg.ts";
import { balancedLines, linesOf, middle, textLines, type Type } from "./text.ts";

const width = 1200;
/** The figure grows where its words need more. */
const least = 675;
const margin = 40;
const across = width - 2 * margin;
const column = 272;
const mapLeft = margin + column + 24;
const mapWidth = width - margin - mapLeft;

const titleType: Type = { size: 32, leading: 39, attributes: { "font-weight": 600, "letter-spacing": -0.67 } };
const leadType: Type = { size: 16, leading: 24, attributes: { fill: "var(--ink2)" } };
const noteType: Type = { size: 12, leading: 16, attributes: { fill: "var(--ink3)" } };
const dayType: Type = { size: 22, leading: 28, attributes: { "font-weight": 600, "letter-spacing": -0.26 } };
/** Names on the map at most, beside those pinned. */
const names = 9;

/**
 * One figure as a drawing that stands alone: title, definition, legend with counts, map, day, sources and disclaimer.
 * Every colour is written out, so that any viewer draws it; the type is Inter where it is installed, else the system's.
 * The shapes are those of the region that the view shows.
 */
export function still(
  indicator: Indicator,
  dataset: Dataset,
  places: Places,
  shapes: Shapes,
  view: View,
  theme: Theme,
  language: Language,
): string {
  const texts = textsOf(language);
  const { paints } = indicator;
  const picture = pictureOf(indicator, dataset, places, view);
  const { readings, legend: entries } = picture;
  const title = titleOf(dataset, picture, language);
  const definition = inLanguage(dataset.definition, language);
  const region = regions.find(({ id }) => id === view.region) ?? regions[0];

  const titleLines = balancedLines(title, titleType.size, across);
  const lead = linesOf(definition, leadType.size, across);
  const leadTop = margin - 6 + titleLines.length * titleType.leading + 6;
  const top = leadTop + lead.length * leadType.leading + 26;

  const legend = legendAt(
    {
      heading: legendHeading(dataset, variantOf(indicator, view)?.carry, language),
      total: legendTotal(dataset, picture, language),
      entries,
      labelOf: (key) => labelOf(dataset, key, language),
      paints,
      alone: view.alone,
      theme,
    },
    margin,
    top,
    column,
  );
  const notes = [variantName(indicator, view.variant, language), ...notesOf(dataset, picture, places, language)]
    .filter((note) => note !== undefined)
    .map((note) => linesOf(note, noteType.size, column));
  let below = top + legend.height + 10;
  const noteSvg = notes.flatMap((lines) => {
    const svg = textLines(lines, margin, below, noteType);
    below += lines.length * noteType.leading + 6;
    return svg;
  });

  const shares = evidenceShares(dataset);
  const said = `${texts.sources}: ${texts.usedHere(sourcesBehind(readings))} ${texts.shareRead(shares.read, shares.recalled, shares.derived)}`;
  const files = `${texts.data}: data/${indicator.data}.json`;
  const foot = [...linesOf(said, noteType.size, across - 350), ...linesOf(files, noteType.size, across - 350)];
  const mapHeight = (mapWidth * region.box[3]) / region.box[2];
  const footHeight = 12 + foot.length * noteType.leading + 24;
  const bottom = Math.max(least - footHeight - 24, top + mapHeight, below + 16 + dayType.leading);
  const height = Math.ceil(bottom + 24 + footHeight);
  const footTop = height - footHeight;
  const mapTop = top + Math.max(0, (bottom - top - mapHeight) / 2);

  const marks = { readings, paints, alone: view.alone };
  const named = namedOn(
    dataset,
    picture.legend,
    places,
    shapes.shapes,
    paints,
    view.places,
    language,
    names,
    view.alone,
  );
  const right = { x: width - margin, "font-size": noteType.size, "text-anchor": "end" };
  const footLine = (line: number): number => footTop + 12 + (line + 0.5) * noteType.leading + noteType.size * middle;

  const svg = group(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "font-family": "Inter, system-ui, sans-serif", fill: "var(--ink)" }, // prettier-ignore
    [
      mark("title", {}, title),
      mark("desc", {}, definition),
      group("defs", {}, patterns("key", paints, 1)),
      mark("rect", { width, height, fill: "var(--paper)" }),
      ...textLines(titleLines, margin, margin - 6, titleType),
      ...textLines(lead, margin, leadTop, leadType),
      ...legend.svg,
      ...noteSvg,
      ...textLines([whenOf(dataset, picture)], margin, bottom - dayType.leading, dayType),
      mapAt(
        { shapes, frame: region.box, marks, named, pinned: view.places, varying: variesOn(dataset, picture.day) },
        mapLeft,
        mapTop,
        mapWidth,
      ),
      rule(margin, footTop, across, "var(--rule)"),
      ...textLines(foot, margin, footTop + 12, noteType),
      mark("text", { ...right, y: footLine(0), fill: "var(--ink3)" }, texts.disclaimer),
      mark("text", { ...right, y: footLine(1), "font-weight": 600 }, texts.name),
    ],
  );
  return `${inColors(svg, theme)}\n`;
}
