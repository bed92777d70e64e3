import { federations } from "#geo/federations.ts";
import { height, width, type Box, type Shapes } from "#geo/shape.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import { yearOf } from "#model/date.ts";
import type { Places } from "#model/place.ts";
import type { Sources } from "#model/source.ts";
import type { Count } from "#model/tally.ts";
import type { Language } from "#model/words.ts";
import { fillOf } from "#color/paint.ts";
import { previewWords as words } from "#text/en/preview.ts";
import { countText } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import { labelOf } from "#view/labels.ts";
import { outlineInLegend } from "#view/marks.ts";
import { whenOf } from "#view/notes.ts";
import { pictureOf, type LegendEntry, type Picture } from "#view/picture.ts";
import { behind, worldFacts } from "#view/stage/source.ts";
import { titleOf } from "#view/summary.ts";
import { variesOn } from "#view/varies.ts";
import type { View } from "#view/view.ts";
import { mapAt, patterns, stroke } from "../still/map.ts";
import { group, mark } from "../still/svg.ts";
import { balancedLines, linesOf, middle, textLines, widthOf, type Type } from "../still/text.ts";
import { across, fitting, footTop, framed, margin, paleType, plainType, type Card } from "./frame.ts";

/** What a card of a figure is drawn from: that of its page. */
export interface CardOf {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  readonly places: Places;
  readonly shapes: Shapes;
  readonly view: View;
  /** Of its topic. */
  readonly sources: Sources;
}

const titleTop = 36;
/** A title is as large as three lines of it allow; it is never cut. */
const titleSizes = [44, 40, 36, 32, 28];
const column = 372;
const gap = 32;
const swatch = 26;
const padding = 6;

/** The card of an indicator: its sentence, its legend with counts, its map. */
export function figureCard({ indicator, dataset, places, shapes, view, sources }: CardOf, language: Language): Card {
  const texts = textsOf(language);
  const picture = pictureOf(indicator, dataset, places, view);
  const { paints, within } = indicator;
  const { readings } = picture;
  // A number is not parted at the end of a line.
  const title = titleOf(dataset, picture, language).replace(/(\d) (?=\d{3}\b)/g, "$1\u202f");
  const type = titleTypeOf(title);
  const titleLines = balancedLines(title, type.size, across);
  const top = titleTop + titleLines.length * type.leading + 16;
  const room = footTop - 12 - top;
  const box: Box = within ? federations[within.shapes].box : [0, 0, width, height];
  const mapWidth = Math.min(across - column - gap, (room * box[2]) / box[3]);
  const mapHeight = (mapWidth * box[3]) / box[2];
  const rows = rowsOf(picture.legend, (key) => labelOf(dataset, key, language), room);
  const map = {
    shapes,
    frame: box,
    marks: { readings, paints, alone: null },
    named: [],
    pinned: [],
    varying: variesOn(dataset, picture.day),
  };
  const when = whenOf(dataset, picture);
  const svg = framed(
    title,
    [when, ...sourcesIn(groundsOf(dataset, picture), sources, across - widthOf(`${when} · `, plainType.size))].join(
      " · ",
    ),
    texts.disclaimer,
    texts.name,
    [
      group("defs", {}, patterns("key", paints, swatch / 14)),
      ...textLines(titleLines, margin, titleTop, type),
      ...rows.flatMap((row) => rowAt(row, top, indicator)),
      mapAt(map, margin + across - mapWidth, top + (room - mapHeight) / 2, mapWidth),
    ],
  );
  const said = picture.legend.map(({ key, count }) => `${labelOf(dataset, key, language)} ${countText(count)}`);
  return { svg, alt: words.mapAlt(title, said) };
}

type Grounds = Parameters<typeof behind>[0];

/** What stands behind a picture: its readings, and where it has none the act itself or the totals for the world. */
function groundsOf(dataset: Dataset, { readings, day }: Picture): Grounds {
  const grounds = [...readings.values()].flatMap(({ grounds }) => grounds ?? []);
  if (grounds.length > 0) return grounds;
  return "forum" in dataset ? [dataset] : worldFacts(dataset, yearOf(day));
}

/** Who says so, in as many words as have room; nothing where there is no source. */
function sourcesIn(grounds: Grounds, all: Sources, room: number): string[] {
  const { publishers, sources } = behind(grounds, (id) => all[id]);
  if (sources === 0) return [];
  const names = [2, 1].map((most) => words.mainly(publishers.slice(0, most), sources));
  return [fitting([...names, words.sources(sources)], room)];
}

function titleTypeOf(title: string): Type {
  const most = 3;
  const size = titleSizes.find((size) => linesOf(title, size, across).length <= most) ?? titleSizes.at(-1)!;
  return { size, leading: Math.round(size * 1.18), attributes: { "font-weight": 600, "letter-spacing": -0.02 * size } };
}

interface Row {
  readonly key: string | null;
  readonly lines: readonly string[];
  readonly count: string;
  readonly top: number;
}

const heightOf = (lines: number): number => lines * plainType.leading + 2 * padding;

/** The rows of a legend that have room, the strongest first; those that have none are counted as one. */
function rowsOf(legend: readonly LegendEntry[], nameOf: (key: string) => string, room: number): Row[] {
  const linesFor = (text: string, count: string): string[] =>
    linesOf(text, plainType.size, column - swatch - 12 - 12 - widthOf(count, plainType.size));
  const all = legend.map(({ key, count }) => ({ key, count, lines: linesFor(nameOf(key), countText(count)) }));
  const total = (rows: readonly { readonly lines: readonly string[] }[]): number =>
    rows.reduce((sum, { lines }) => sum + heightOf(lines.length), 0);
  let shown = all.length;
  while (shown > 0 && total(all.slice(0, shown)) + (shown < all.length ? heightOf(1) : 0) > room) shown -= 1;
  const rest = all.slice(shown).map(({ count }) => count);
  const rows: Omit<Row, "top">[] = all.slice(0, shown).map((row) => ({ ...row, count: countText(row.count) }));
  if (rest.length > 0) rows.push({ key: null, lines: [words.others], count: countText(sum(rest)) });
  return rows.map((row, i) => ({ ...row, top: total(rows.slice(0, i)) }));
}

const sum = (counts: readonly Count[]): Count => ({
  least: counts.reduce((all, { least }) => all + least, 0),
  most: counts.reduce((all, { most }) => all + most, 0),
});

function rowAt({ key, lines, count, top }: Row, from: number, { paints }: Indicator): string[] {
  const y = from + top + padding;
  const first = y + plainType.leading / 2;
  const square = { x: margin + 0.5, y: first - swatch / 2, width: swatch - 1, height: swatch - 1, rx: 3 };
  return [
    ...(key === null
      ? []
      : [mark("rect", { ...square, fill: fillOf(paints, key, "key"), ...stroke(outlineInLegend(paints, key), 2) })]),
    ...textLines(lines, margin + swatch + 12, y, key === null ? paleType : plainType),
    mark("text", { x: margin + column, y: first + plainType.size * middle, "font-size": plainType.size, "font-weight": 600, "text-anchor": "end" }, count), // prettier-ignore
  ];
}
