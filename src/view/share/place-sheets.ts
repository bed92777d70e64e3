import type { PlaceId } from "#model/place.ts";
import { inLanguage, type Language } from "#model/words.ts";
import type { NamedSheet, Sheet } from "#text/csv.ts";
import { sheetWords as words } from "#text/en/sheet.ts";
import { tilesText } from "#text/en/tiles.ts";
import { textsOf } from "#text/texts.ts";
import type { Known } from "../ask/ask.ts";
import { oneScale } from "../beside/beside.ts";
import { daysOf } from "../changes/changes.ts";
import { factOf, type Fact } from "../facts/facts.ts";
import { whenOf } from "../notes.ts";
import { axisOf, pictureOf, type Picture } from "../picture.ts";
import { tilesOf } from "../tiles/tiles.ts";
import { namesIn, type ShownFigure } from "./shown-figure.ts";

const { columns } = words;
const saidOf = ({ value, label }: Fact): string => value ?? label;

/** The tiles of a view, group by group in the order in which they stand. */
export function tilesSheet(shown: ShownFigure): Sheet {
  const { indicator, dataset, places, view, picture, language } = shown;
  const nameOf = namesIn(shown);
  const regions: Readonly<Record<string, string>> = textsOf(language).regions;
  const groups = tilesOf(dataset, places, picture, view, language, indicator.within !== undefined);
  const rowOf = (group: string, id: PlaceId): string[][] => {
    const reading = picture.readings.get(id);
    if (!reading || (view.alone !== null && reading.key !== view.alone)) return [];
    const fact = factOf(dataset, reading, picture.day, language);
    return [[group, nameOf(id), saidOf(fact), fact.since ?? "", fact.evidenceShort ?? "", fact.remarks.join(" "), fact.source.join(", ")]]; // prettier-ignore
  };
  return {
    columns: [columns.group, columns.place, columns.reading, columns.since, columns.evidence, columns.note, columns.source], // prettier-ignore
    rows: groups.flatMap(({ id, places }) => {
      const name = tilesText.groups[id] ?? regions[id] ?? id;
      return places.flatMap((place) => rowOf(name, place));
    }),
  };
}

/** One of two maps: what it shows, and what of it alone. */
interface Half extends Known {
  readonly name: string;
  readonly picture: Picture;
  readonly alone: string | null;
}

const nowhere = ["outside", "did-not-exist"];

/** What a map says of a place: nothing where it draws none, or another status than the one shown alone. */
function readIn({ dataset, picture, alone }: Half, id: PlaceId, language: Language): Fact | null {
  const reading = picture.readings.get(id);
  if (!reading || nowhere.includes(reading.key) || (alone !== null && reading.key !== alone)) return null;
  return factOf(dataset, reading, picture.day, language);
}

/** Two maps, place by place: what each says, how that is known, and whence. */
function pairSheet(shown: ShownFigure, halves: readonly [Half, Half]): Sheet {
  const nameOf = namesIn(shown);
  const headed = ({ name }: Half): string[] => [name, columns.evidence, columns.note, columns.source];
  const cells = (fact: Fact | null): string[] =>
    fact ? [saidOf(fact), fact.evidenceShort ?? "", fact.remarks.join(" "), fact.source.join(", ")] : ["", "", "", ""];
  const rows = (Object.keys(shown.places) as PlaceId[]).flatMap((id) => {
    const facts = halves.map((half) => readIn(half, id, shown.language));
    return facts.some((fact) => fact !== null) ? [[nameOf(id), ...facts.flatMap(cells)]] : [];
  });
  return {
    columns: [columns.place, ...halves.flatMap(headed)],
    rows: rows.sort(([a = ""], [b = ""]) => a.localeCompare(b)),
  };
}

/** The maps of two days. */
export function changesSheet(shown: ShownFigure): NamedSheet {
  const { indicator, dataset, places, view, picture } = shown;
  const axis = axisOf(indicator, dataset) ?? { from: picture.day, to: picture.day };
  const { then, now } = daysOf(view, picture.day, axis);
  const half = (day: typeof then): Half => {
    const on = pictureOf(indicator, dataset, places, { day, variant: view.variant });
    return { indicator, dataset, name: whenOf(dataset, on), picture: on, alone: view.alone };
  };
  const halves = [half(then), half(now)] as const;
  return { name: words.both(halves[0].name, halves[1].name), sheet: pairSheet(shown, halves) };
}

/** The maps of two indicators; `second` is the one that stands beside, with what it shows. */
export function besideSheet(shown: ShownFigure, second: Known & { readonly picture: Picture }): NamedSheet {
  const { indicator, dataset, view, picture, language } = shown;
  const shared = oneScale(shown, second);
  const half = (known: Known & { readonly picture: Picture }, alone: string | null): Half => ({
    ...known,
    alone,
    name: `${inLanguage(known.indicator.name, language)}, ${whenOf(known.dataset, known.picture)}`,
  });
  const halves = [
    half({ indicator, dataset, picture }, view.alone),
    half(second, shared ? view.alone : view.aloneWith),
  ] as const;
  return { name: words.both(halves[0].name, halves[1].name), sheet: pairSheet(shown, halves) };
}
