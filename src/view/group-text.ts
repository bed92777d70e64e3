import type { PlaceId, Places } from "#model/place.ts";
import { calledPlaces } from "#text/find-place.ts";
import { fold } from "#text/fold.ts";
import type { Language } from "#model/words.ts";

/** What was recognised in a text, each place once in the order of the text, and the words that were not. */
interface GroupText {
  readonly places: readonly PlaceId[];
  readonly unknown: readonly string[];
}

/** Words between names that name nothing. */
const joints = new Set("and or the as well also y et e und".split(" "));
const isName = (word: string): boolean => !joints.has(fold(word)) && /\p{L}/u.test(word);

/**
 * Reads the places of a text by code or name, in every language and with their former names, parted by lines, commas,
 * semicolons, bars, tabs, bullets or spaces alone: a name of several words is one wherever its words stand together.
 */
export function placesInText(text: string, places: Places, language: Language): GroupText {
  const called = calledPlaces(places, language);
  const found: PlaceId[] = [];
  const unknown: string[] = [];

  const nameIn = (words: string): PlaceId | undefined =>
    called.get(words.trim().toUpperCase() === words.trim() ? words.trim() : "") ??
    called.get(fold(words).replace(/^the /, ""));
  const add = (id: PlaceId | undefined): boolean => id !== undefined && found.push(id) > 0;

  /** Takes the longest run of parts that is a name, from the left; what no run begins is left over, joined again. */
  function take(parts: readonly string[], joined: string, rest: (part: string) => void): void {
    for (let at = 0; at < parts.length;) {
      const most = Math.min(parts.length, at + longestName);
      const end = runs(at + 1, most).find((end) => nameIn(parts.slice(at, end).join(joined)) !== undefined);
      if (end !== undefined) add(nameIn(parts.slice(at, end).join(joined)));
      else rest(parts[at] ?? "");
      at = end ?? at + 1;
    }
  }
  function takeWords(part: string): void {
    const words = part.split(/\s+/).filter(Boolean);
    // A row of three small letters each is a row of codes: among other words they are words.
    const codes = words.map((word) => called.get(word.toUpperCase()));
    if (words.every((word) => word.length === 3) && codes.every((id) => id !== undefined)) {
      for (const id of codes) add(id);
      return;
    }
    const over: string[] = [];
    take(words, " ", (word) => over.push(word));
    const named = over.filter(isName);
    if (named.length > 0) unknown.push(named.join(" "));
  }
  for (const line of text.split(/[\n\r;|\t•·/]+/)) {
    const part = line.replace(/^\s*(?:[-–—*]|\d+[.)])\s+/, "").replace(/["“”„«»]/g, "");
    if (!add(nameIn(part) ?? nameIn(part.replace(/\(.*?\)/g, "")) ?? nameIn(turned(part))))
      take(part.split(","), ",", takeWords);
  }
  return { places: [...new Set(found)], unknown: [...new Set(unknown)] };
}

/** The most words of a name. */
const longestName = 9;
const runs = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, back) => to - back);

/** “Korea, Republic of” as “Republic of Korea”. */
const turned = (part: string): string => part.replace(/^([^,]+),([^,]+)$/, "$2 $1");
