import type { Dataset } from "#model/dataset.ts";
import { spanOf, type Day, type PartialDate } from "#model/date.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { Reading } from "#model/reading.ts";
import type { Paints } from "#color/paint.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { changesTexts } from "#text/en/changes.ts";
import { dateText, listText, quantityText } from "#text/format.ts";
import { directionOf, natureOf, natures, type Change, type Changed, type Figures, type Nature } from "./changes.ts";
import { factOf } from "../facts/facts.ts";
import { labelOf, nameOf } from "../labels.ts";
import type { Bar } from "../lanes/lanes.ts";

/** One end of a change: its keys, the likeliest first, and in words. */
interface End {
  readonly keys: readonly string[];
  readonly text: string;
}

/** One row of the table of changes: a change of a place, in words. */
export interface ChangeRow {
  readonly id: PlaceId;
  readonly name: string;
  readonly counted: boolean;
  /** What kind of change the two days show for the place: changes of status stand first. */
  readonly nature: Nature;
  /** Whether it goes on with the place of the row before it. */
  readonly again: boolean;
  readonly from: End;
  readonly to: End;
  readonly when: string;
  readonly how: string;
  readonly note?: string;
  readonly direction: string;
  readonly evidence: string;
  readonly source: readonly string[];
}

/** What a stretch reads, in words: its status, or those that it may be. */
export function standingText(dataset: Dataset, { key, or, certain }: Bar, language: Language): string {
  if (key === "did-not-exist") return changesTexts(language).notThere;
  const [first, ...others] = [key, ...or].map((one) => labelOf(dataset, one, language));
  return certain || others.length === 0 ? (first ?? "") : changesTexts(language).mayBe([first ?? "", ...others]);
}

const endOf = (dataset: Dataset, bar: Bar, language: Language): End => ({
  keys: [bar.key, ...bar.or],
  text: standingText(dataset, bar, language),
});

/** The date that a source gives for a change, where it is a date of this change: it may be older than the stretch itself. */
function dateOf({ to, first, last }: Change): PartialDate | null {
  const date = "since" in to.reading ? to.reading.since?.date : undefined;
  if (!date) return null;
  const span = spanOf(date);
  return span.last === last || span.first === first || !to.certain ? date : null;
}

function whenOf(change: Change, now: Day, language: Language): string {
  const words = changesTexts(language);
  const { first, last, to } = change;
  const date = dateOf(change);
  const said = date ? words.when(date) : first === last ? dateText(last) : words.days(dateText(first), dateText(last));
  return to.certain ? said : `${said}; ${words.notCertain(dateText(now))}`;
}

function howOf(change: Change, language: Language): string {
  const words = changesTexts(language);
  const { from, to } = change;
  if (from.key === "did-not-exist") return words.howBegan;
  if (to.key === "did-not-exist") return words.howEnded;
  if (to.reading.grounds?.evidence === "derived") return words.howRule;
  if (to.reading.is === "absent" && !to.reading.grounds) return words.howRecord;
  const kind = "since" in to.reading ? to.reading.since?.kind : undefined;
  return words.how[dateOf(change) ? (kind ?? "unknown") : "unknown"];
}

/** A row for each change between two days: by what kind of change it is, by the name of the place, then in order of time. */
export function changeRows(
  dataset: Dataset,
  places: Places,
  changed: readonly Changed[],
  paints: Paints,
  now: Day,
  language: Language,
): ChangeRow[] {
  const { direction } = changesTexts(language);
  const rows = changed.flatMap(({ id, counted, from, to, changes }) => {
    const nature = natureOf({ from, to });
    return changes.map((change, i): ChangeRow => {
      const { from, to, last } = change;
      const fact = factOf(dataset, to.reading, last, language);
      const note = to.reading.grounds?.rule === undefined ? to.reading.grounds?.note : undefined;
      const way = from.certain && to.certain ? directionOf(paints, from.key, to.key) : null;
      return {
        id,
        name: nameOf(places[id], language),
        counted,
        nature,
        again: i > 0,
        from: endOf(dataset, from, language),
        to: endOf(dataset, to, language),
        when: whenOf(change, now, language),
        how: howOf(change, language),
        note: note && inLanguage(note, language),
        direction: way ? direction[way] : "",
        evidence: fact.evidenceShort ?? "",
        source: fact.source,
      };
    });
  });
  return inOrder(rows);
}

const inOrder = (rows: ChangeRow[]): ChangeRow[] =>
  rows.sort((a, b) => natures.indexOf(a.nature) - natures.indexOf(b.nature) || a.name.localeCompare(b.name));

function figureText(dataset: Dataset, reading: Reading, language: Language): string {
  if (reading.is !== "quantity") return labelOf(dataset, reading.key, language);
  return changesTexts(language).ofYear(quantityText(reading.value), reading.year);
}

/** A row for each place whose figure is not the same on both days: values with their years. */
export function figureRows(
  dataset: Dataset,
  places: Places,
  figures: readonly Figures[],
  counted: ReadonlySet<PlaceId>,
  paints: Paints,
  now: Day,
  language: Language,
): ChangeRow[] {
  const { direction } = changesTexts(language);
  const rows = figures.map(({ id, from, to }): ChangeRow => {
    const fact = factOf(dataset, to, now, language);
    const way = directionOf(paints, from.key, to.key);
    const series = to.is === "quantity" && dataset.form === "quantity" ? dataset.series?.[to.series ?? ""] : undefined;
    return {
      id,
      name: nameOf(places[id], language),
      counted: counted.has(id),
      nature: from.is === "quantity" && to.is === "quantity" ? "status" : "record",
      again: false,
      from: { keys: [from.key], text: figureText(dataset, from, language) },
      to: { keys: [to.key], text: figureText(dataset, to, language) },
      when: "",
      how: series ? inLanguage(series, language) : "",
      direction: way ? direction[way] : "",
      evidence: fact.evidenceShort ?? "",
      source: fact.source,
    };
  });
  return inOrder(rows);
}

/** The top of the scale on which a change is up or back; undefined where the statuses have none. */
export function topOf(dataset: Dataset, paints: Paints, language: Language): string | undefined {
  const steps = Object.entries(paints).filter(([, { family }]) => family !== "vote");
  const keys = dataset.form === "quantity" ? dataset.bins : dataset.form === "vote" ? {} : dataset.statuses;
  const known = steps.filter(([key]) => key in keys);
  if (known.length < 2) return undefined;
  const top = Math.max(...known.map(([, { step }]) => step));
  return listText(
    known.flatMap(([key, { step }]) => (step === top ? [labelOf(dataset, key, language)] : [])),
    "or",
  );
}
