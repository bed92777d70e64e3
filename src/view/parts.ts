import type { Dataset, Parts } from "#model/dataset.ts";
import type { PlaceId } from "#model/place.ts";
import { countOf, type Count } from "#model/tally.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { inside } from "#text/en/inside.ts";
import { listText, wordCount } from "#text/format.ts";
import type { Picture } from "./picture.ts";

/** What the parts of a federation are called; undefined where a data set is not of one. */
export const partsOf = (dataset: Dataset): Parts | undefined => (dataset.form === "status" ? dataset.parts : undefined);

const isApart = (parts: Parts, id: PlaceId): boolean => parts.apart !== undefined && id in parts.apart;

function statesWords({ one, several }: Parts, count: Count, language: Language, alone: boolean): string {
  const name = inLanguage(one, language);
  if (count.most === 0) return alone ? inside.no(name) : "";
  if (count.least === 0 && count.most === 1) return inside.atMostOne(name);
  return `${wordCount(count)} ${count.most === 1 ? name : inLanguage(several, language)}`;
}

/**
 * How many parts of a federation read one of the keys, in words. What is no state is named beside them: "24 states and the
 * District of Columbia".
 */
export function partsCounted(
  parts: Parts,
  { tally, readings }: Pick<Picture, "tally" | "readings">,
  keys: readonly string[],
  language: Language,
): string {
  const of = (places: readonly PlaceId[]): Count => countOf({ ...tally, places }, keys, readings);
  const apart = tally.places.filter((id) => isApart(parts, id)).map((id) => ({ id, ...of([id]) }));
  const named = (wanted: (count: Count) => boolean): string[] =>
    apart.flatMap((one) => {
      const words = parts.apart?.[one.id];
      return words && wanted(one) ? [inLanguage(words.name, language)] : [];
    });
  const sure = named(({ least }) => least === 1);
  const perhaps = named(({ least, most }) => least < most);
  const states = of(tally.places.filter((id) => !isApart(parts, id)));
  return inside.parts(statesWords(parts, states, language, sure.length + perhaps.length === 0), sure, perhaps);
}

/** Whom a federation's legend counts: "50 states and DC"; with full names "50 states and the District of Columbia". */
export function partsTotal(
  parts: Parts,
  places: readonly PlaceId[],
  language: Language,
  as: "short" | "name" = "short",
): string {
  const apart = places.flatMap((id) => parts.apart?.[id] ?? []).map((words) => inLanguage(words[as], language));
  const count = places.length - apart.length;
  return listText([`${count} ${inLanguage(count === 1 ? parts.one : parts.several, language)}`, ...apart]);
}
