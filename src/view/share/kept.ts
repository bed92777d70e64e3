import { pathOf } from "#catalogue/indicator.ts";
import { absences } from "#model/fact.ts";
import type { Language } from "#model/words.ts";
import { inLanguage } from "#model/words.ts";
import { countText } from "#text/format.ts";
import type { Known } from "../ask/ask.ts";
import { standing } from "../beside/words.ts";
import { keysOf } from "../labels.ts";
import type { Picture } from "../picture.ts";
import type { TileGroup } from "../tiles/tiles.ts";

/** A legend in which every entry keeps its place: all keys that anybody reads on any of the days, and the characters of the longest count. */
export interface KeptLegend {
  readonly keys: readonly string[];
  readonly digits: number;
}

/** What the pictures of a film keep room for, so that nothing moves in it but what changes. */
export interface Kept {
  /** By the path of an indicator. */
  readonly legends: ReadonlyMap<string, KeptLegend>;
  /** The longest that stands over each of two maps: its name, its day and count. */
  readonly heads: readonly (readonly [name: string, count: string])[];
  /** The most tiles of a group; none where there are no tiles. */
  readonly groups: ReadonlyMap<string, number>;
}

/** An indicator with its pictures on all days of a film. */
interface Filmed extends Known {
  readonly pictures: readonly Picture[];
}

/** The legend that serves all days. */
export function keptLegend({ dataset, pictures }: Filmed): KeptLegend {
  const read = new Set<string>();
  let digits = 1;
  for (const { legend } of pictures)
    for (const { key, count, apart } of legend) {
      if (apart || count.most === 0) continue;
      read.add(key);
      digits = Math.max(digits, countText(count).length);
    }
  return { keys: [...new Set([...keysOf(dataset), ...absences])].filter((key) => read.has(key)), digits };
}

const absent: ReadonlySet<string> = new Set(absences);

/**
 * Whether the place of an entry is empty on a day on which nobody reads so: that of an absence is, and all are where nothing is known:
 * no data is never zero.
 */
export function isBlank(legend: Picture["legend"], key: string): boolean {
  const some = legend.filter(({ count, apart }) => !apart && count.most > 0);
  return !some.some((entry) => entry.key === key) && (absent.has(key) || some.every((entry) => absent.has(entry.key)));
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((long, text) => (text.length > long.length ? text : long), "");

/** What stands over a map at its longest. */
const keptHead = ({ indicator, dataset, pictures }: Filmed, language: Language): readonly [string, string] => [
  inLanguage(indicator.name, language),
  longest(pictures.map((picture) => standing(indicator, dataset, picture, language))),
];

/** The most tiles that each group has on any day. */
export function keptGroups(days: readonly (readonly TileGroup[])[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { id, places } of days.flat()) most.set(id, Math.max(most.get(id) ?? 0, places.length));
  return most;
}

/** What a film of one indicator, or of two, keeps room for. */
export const keptOf = (filmed: readonly Filmed[], groups: Kept["groups"], language: Language): Kept => ({
  legends: new Map(filmed.map((one) => [pathOf(one.indicator), keptLegend(one)])),
  heads: filmed.length > 1 ? filmed.map((one) => keptHead(one, language)) : [],
  groups,
});
