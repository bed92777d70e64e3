import { indicatorAt, indicatorOfData, type Catalogue } from "#catalogue/catalogue.ts";
import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import { isAct } from "#model/act.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { inLanguage, type Language } from "#model/words.ts";
import type { Count } from "#model/tally.ts";
import { placesAmong, type Among, type Known } from "../ask/ask.ts";
import { plainAsk, writeAsk } from "../ask/link.ts";
import type { CrossTable } from "../ask/cross.ts";
import { keysOf } from "../labels.ts";
import type { View } from "../view.ts";

/**
 * The indicator that stands beside another: the one that the view names; else the one whose reading stands beside it in the
 * card (practice beside law); else the next of its topic. Undefined where there is no other on the same map.
 */
export function secondOf(
  catalogue: Catalogue,
  indicator: Indicator,
  { with: chosen }: Pick<View, "with">,
): Indicator | undefined {
  const other = (found: Indicator | undefined): Indicator | undefined =>
    found && pathOf(found) !== pathOf(indicator) && found.within === undefined ? found : undefined;
  if (chosen !== null) return other(indicatorAt(catalogue, chosen));
  const [data] = indicator.beside ?? [];
  const { indicators } = catalogue.find(({ id }) => id === indicator.topic) ?? { indicators: [] };
  const at = indicators.findIndex((one) => pathOf(one) === pathOf(indicator));
  const next = [...indicators.slice(at + 1), ...indicators.slice(0, Math.max(0, at))].find((one) => other(one));
  return (data === undefined ? undefined : other(indicatorOfData(catalogue, data))) ?? next;
}

/** What can stand beside an indicator, under the headings of a choice: topic, and what the navigation gathers it under. */
export function groupsOf(catalogue: Catalogue, own: string, language: Language): (readonly [string, Indicator[]])[] {
  const found = new Map<string, Indicator[]>();
  for (const { name, indicators } of catalogue)
    for (const indicator of indicators) {
      const under = indicator.under ? ` · ${inLanguage(indicator.under, language)}` : "";
      const group = `${inLanguage(name, language)}${under}`;
      if (pathOf(indicator) !== own) found.set(group, [...(found.get(group) ?? []), indicator]);
    }
  return [...found];
}

/**
 * The day on which the second of two is read: that of the first, a vote's own day among them; but while the first is as its
 * page opens, so is the second.
 */
export const dayBeside = ({ indicator, dataset }: Known, { day }: Pick<View, "day">, shown: Day): Day | "latest" =>
  isAct(dataset) || day !== (indicator.at ?? "latest") ? shown : "latest";

const scaleOf = (dataset: Dataset): string => {
  const named = dataset.form === "quantity" ? dataset.bins : dataset.form === "vote" ? {} : dataset.statuses;
  const unit = dataset.form === "quantity" ? dataset.unit : null;
  return JSON.stringify([dataset.form, unit, keysOf(dataset).map((key) => [key, named[key]?.label])]);
};

/** Whether two indicators are read off one scale: the same statuses by the same names, drawn alike. One legend then serves both. */
export const oneScale = (a: Known, b: Known): boolean =>
  scaleOf(a.dataset) === scaleOf(b.dataset) &&
  JSON.stringify(a.indicator.paints) === JSON.stringify(b.indicator.paints);

/** Whom a pair counts: states, or all places where both count places. */
export const amongOf = (a: Dataset, b: Dataset): Among =>
  a.countedAs === "places" && b.countedAs === "places" ? "all" : "members";

/** The places that a pair counts. */
export const placesOf = (a: Dataset, b: Dataset, places: Places): PlaceId[] => placesAmong(amongOf(a, b), [], places);

/** What the places that read one of some rows read of the columns: how many they are, and how many of them read each. */
export interface Share {
  readonly of: Count;
  readonly by: readonly { readonly key: string; readonly gap: boolean; readonly count: Count }[];
}

/** How the places that read one of `rows` spread over the columns of a cross-table; columns that none of them reads are left out. */
export function shareOf({ may, columns }: CrossTable, rows: readonly string[]): Share {
  const inside = [...may.values()].filter(([here]) => here.some((key) => rows.includes(key)));
  const surely = inside.filter(([here]) => here.every((key) => rows.includes(key)));
  const by = columns.map(({ key, gap }) => ({
    key,
    gap,
    count: {
      least: surely.filter(([, there]) => there.length === 1 && there[0] === key).length,
      most: inside.filter(([, there]) => there.includes(key)).length,
    },
  }));
  return { of: { least: surely.length, most: inside.length }, by: by.filter(({ count }) => count.most > 0) };
}

/** The fragment of the same cross-table on the page of questions. */
export const askFragment = (a: Known, b: Known, day: Day | "latest", places: Places): string =>
  writeAsk(
    {
      ...plainAsk,
      cross: { rows: pathOf(a.indicator), columns: pathOf(b.indicator), day, cell: null },
      among: amongOf(a.dataset, b.dataset),
    },
    places,
  );
