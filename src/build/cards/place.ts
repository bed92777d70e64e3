import { locatorOf } from "#geo/locator.ts";
import type { Shapes } from "#geo/shape.ts";
import type { PlaceId } from "#model/place.ts";
import { fillOf } from "#color/paint.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { factWords } from "#text/en/facts.ts";
import { previewWords as words } from "#text/en/preview.ts";
import { capital, dateText } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import type { CountryAtlas } from "#view/country/country-atlas.ts";
import { byPath, placeFactsOf, type PlaceFact } from "#view/country/place-facts.ts";
import { standingOf } from "#view/country/standing.ts";
import { nameOf } from "#view/labels.ts";
import { outlineInLegend } from "#view/marks.ts";
import { rule } from "../still/legend.ts";
import { patterns, stroke } from "../still/map.ts";
import { group, mark } from "../still/svg.ts";
import { balancedLines, linesOf, textLines, widthOf } from "../still/text.ts";
import { across, fitting, footTop, framed, margin, paleType, plainType, type Card } from "./frame.ts";

/** Of each topic the fact that is shown: the first of these that the place has. */
const shown: readonly (readonly string[])[] = [
  ["death-penalty/drug-offences", "death-penalty/status"],
  ["cannabis/adult-use", "cannabis/us-adult-use"],
  ["cannabis/us-medical"],
  ["harm-reduction/opioid-agonist-therapy", "harm-reduction/needle-syringe-programmes"],
  ["coalitions/votes/unga79-179", "coalitions/votes/unga77-222"],
];

const map = { width: 315, height: 210 };
const names = [76, 68, 60, 52, 46];
const rowTop = 246;
const rowHeight = (footTop - rowTop) / 4;
/** Where the second column begins. */
const second = 452;
const swatch = 26;
const valueLeft = margin + second + swatch + 14;
const valueWidth = margin + across - valueLeft;
const strong = { ...plainType, attributes: { "font-weight": 600 } };

/** The card of a place: its name and standing, where it lies, and of each topic what holds and since when. */
export function placeCard(atlas: CountryAtlas, id: PlaceId, shapes: Shapes): Card {
  const { language } = atlas;
  const [texts, common] = [countryTextsOf(language), textsOf(language)];
  const name = nameOf(atlas.places[id], language);
  const facts = byPath(placeFactsOf(atlas, id));
  const rows = shown.flatMap((paths) => paths.map((path) => facts.get(path)).find(Boolean) ?? []);
  const said = rows.map((fact) => saidOf(fact, atlas));
  const beside = across - map.width - 40;
  const size = names.find((one) => linesOf(name, one, beside).length === 1 && widthOf(name, one) <= beside) ?? names.at(-1)!; // prettier-ignore
  const nameLines = linesOf(name, size, beside);
  const nameType = { size, leading: Math.round(size * 1.14), attributes: { "font-weight": 600, "letter-spacing": -0.025 * size } }; // prettier-ignore
  const standingTop = margin + nameLines.length * nameType.leading + 6;
  const standing = standingOf(atlas, id)
    .slice(0, -1)
    .map(({ text }) => text);
  const room = Math.floor((rowTop - 12 - standingTop) / paleType.leading);
  const lines = standing.flatMap((text) => balancedLines(text, paleType.size, beside)).slice(0, room);
  const svg = framed(name, words.asOf(dateText(atlas.day)), common.disclaimer, common.name, [
    ...textLines(nameLines, margin, margin - 4, nameType),
    ...textLines(lines, margin, standingTop, paleType),
    ...locatorAt(shapes, id),
    ...(rows.length === 0 ? textLines(linesOf(texts.allUnknown, plainType.size, across), margin, rowTop + 8, plainType) : []), // prettier-ignore
    ...rows.flatMap((fact, i) => rowAt(fact, said[i]!, rowTop + i * rowHeight + 2, i)),
  ]);
  return { svg, alt: words.placeAlt(name, said.map(({ name, label, since }) => `${name}: ${[label, since].filter(Boolean).join(", ")}`)) }; // prettier-ignore
}

interface Said {
  readonly name: string;
  readonly label: string;
  readonly since: string;
}

function saidOf({ path, indicator, dataset, reading, fact }: PlaceFact, { language }: CountryAtlas): Said {
  const texts = countryTextsOf(language);
  const name = texts.index.heads[path] ?? indicator.name.en;
  const since =
    dataset.form === "vote"
      ? dateText(dataset.day)
      : reading.is === "status" && reading.since.date !== null && reading.grounds.evidence !== "derived"
        ? factWords.since[reading.since.kind](reading.since.date)
        : "";
  return { name: texts.lanes[indicator.data] ?? name, label: fact.label, since };
}

function rowAt({ indicator: { paints }, reading: { key } }: PlaceFact, said: Said, y: number, row: number): string[] {
  const scope = `row${row}`;
  const label = linesOf(said.label, plainType.size, valueWidth);
  // What follows a semicolon is said on the page.
  const since = label.length === 1 ? fitting([said.since, said.since.split(";")[0]!, ""].map(capital), valueWidth) : "";
  const square = { x: margin + second + 0.5, y: y + plainType.leading / 2 - swatch / 2, width: swatch - 1, height: swatch - 1, rx: 3 }; // prettier-ignore
  return [
    group("defs", {}, patterns(scope, paints, swatch / 14)),
    ...(row === 0 ? [] : [rule(margin, y - 2, across, "var(--rule)")]),
    ...textLines(linesOf(said.name, plainType.size, second - 24), margin, y, plainType),
    mark("rect", { ...square, fill: fillOf(paints, key, scope), ...stroke(outlineInLegend(paints, key), 2) }),
    ...textLines(label, valueLeft, y, strong),
    ...(since === "" ? [] : textLines([since], valueLeft, y + plainType.leading, paleType)),
  ];
}

function locatorAt({ shapes }: Shapes, id: PlaceId): string[] {
  const found = locatorOf(shapes, id);
  if (!found) return [];
  const { box, around, place, dot } = found;
  const [x, y] = [margin + across - map.width, 20];
  const unit = box[2] / map.width;
  const edge = { stroke: "var(--paper)", "stroke-width": 1.2 * unit };
  return [
    group("svg", { x, y, width: map.width, height: map.height, viewBox: box.join(" ") }, [
      mark("path", { d: around, fill: "#deded7", ...edge }),
      ...(place === "" ? [] : [mark("path", { d: place })]),
      ...(dot ? [mark("circle", { cx: dot[0], cy: dot[1], r: box[2] / 50, ...edge })] : []),
    ]),
  ];
}
