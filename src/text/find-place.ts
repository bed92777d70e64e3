import type { Place, PlaceId, Places } from "#model/place.ts";
import { languages, type Language } from "#model/languages.ts";
import { foundWords } from "./en/find.ts";
import { fold } from "./fold.ts";
import { typos } from "./typos.ts";

/** A place as the finder sees it: everything folded once. */
interface Entry {
  readonly id: PlaceId;
  readonly codes: readonly string[];
  /** Its short names: of the reader's language, and the English one. */
  readonly names: readonly string[];
  /** All it is or was called besides. */
  readonly others: readonly string[];
}

/** How well a query fits, the best first. */
const [codeOrName, otherName, nameStarts, wordStarts, otherStarts, otherWordStarts, contains, none] = [
  0, 1, 2, 3, 4, 5, 6, 7,
];

const indexes = new WeakMap<Places, Map<Language, Entry[]>>();

/** Places that a reader may mean, the likeliest first: by code, name, alias, former name, and with small slips. */
export function findPlaces(query: string, places: Places, language: Language): PlaceId[] {
  const typed = fold(query).replace(/^the /, "");
  if (typed === "") return [];
  const entries = indexOf(places, language);
  const code = query.trim().toUpperCase();
  const fitting = ranked(entries, (entry) => (entry.codes.includes(code) ? codeOrName : fitOf(typed, entry)), none);
  return fitting.length > 0 ? fitting : ranked(entries, (entry) => slips(typed, entry), slipsAllowed(typed) + 1);
}

/** What a finder says of the places that it found. */
export const foundText = (query: string, count: number): string =>
  count === 0 ? foundWords.none(query) : foundWords.some(count);

/** Places by all that they are called: codes in capitals, folded names; what two are called means the one that stands first. */
export function calledPlaces(places: Places, language: Language): ReadonlyMap<string, PlaceId> {
  const called = new Map<string, PlaceId>();
  const entries = indexOf(places, language);
  const put = (names: (entry: Entry) => readonly string[]): void => {
    for (const entry of entries) for (const name of names(entry)) if (!called.has(name)) called.set(name, entry.id);
  };
  put(({ codes }) => codes);
  put(({ names }) => names);
  put(({ others }) => others);
  return called;
}

function indexOf(places: Places, language: Language): Entry[] {
  const known = indexes.get(places) ?? new Map<Language, Entry[]>();
  indexes.set(places, known);
  const entries =
    known.get(language) ??
    (Object.entries(places) as [PlaceId, Place][]).sort(byStanding(language)).map(entryOf(language));
  known.set(language, entries);
  return entries;
}

/** Countries of today first, then territories and former states, then states of the United States; each by the alphabet. */
const byStanding =
  (language: Language) =>
  ([idA, a]: [PlaceId, Place], [idB, b]: [PlaceId, Place]): number =>
    standing(idA, a) - standing(idB, b) || shortName(a, language).localeCompare(shortName(b, language), language);
const standing = (id: PlaceId, { partOf, un }: Place): number =>
  id.includes("-") ? 2 : partOf || un === "former-member" ? 1 : 0;
const shortName = ({ name }: Place, language: Language): string => (name[language] ?? name.en).short;

const entryOf =
  (language: Language) =>
  ([id, place]: [PlaceId, Place]): Entry => {
    const called = languages.flatMap((each) => [place.name[each]?.short, place.name[each]?.formal]);
    const others = [...called, ...(place.aliases ?? []), ...(place.former ?? []), id.includes("-") ? id : ""];
    return {
      id,
      codes: [id, place.iso2 ?? id],
      names: [shortName(place, language), place.name.en.short].map(fold),
      others: [...new Set(others.map((name) => fold(name ?? "")))].filter((name) => name !== ""),
    };
  };

function fitOf(typed: string, { names, others }: Entry): number {
  const starts = (name: string): boolean => name.startsWith(typed);
  const words = (name: string): boolean => typed.split(" ").every((word) => ` ${name}`.includes(` ${word}`));
  const joined = typed.replaceAll(" ", "");
  const holds = (name: string): boolean => joined.length > 3 && name.replaceAll(" ", "").includes(joined);
  if (names.includes(typed)) return codeOrName;
  if (others.includes(typed)) return otherName;
  if (names.some(starts)) return nameStarts;
  if (names.some(words)) return wordStarts;
  if (others.some(starts)) return otherStarts;
  if (others.some(words)) return otherWordStarts;
  return names.some(holds) || others.some(holds) ? contains : none;
}

const slipsAllowed = ({ length }: string): number => (length < 4 ? -1 : length < 7 ? 1 : 2);

const slips = (typed: string, { names, others }: Entry): number =>
  Math.min(
    ...[...names, ...others].flatMap((name) => [name, ...name.split(" ").slice(1)]).map((name) => typos(typed, name)),
  );

/** Those below a limit, the lowest first; equals stay in order. */
function ranked(entries: readonly Entry[], rank: (entry: Entry) => number, limit: number): PlaceId[] {
  const found = entries.map((entry) => ({ id: entry.id, at: rank(entry) })).filter(({ at }) => at < limit);
  return found.sort((a, b) => a.at - b.at).map(({ id }) => id);
}
