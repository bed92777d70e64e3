import type { Topic } from "#catalogue/indicator.ts";
import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import type { Day } from "#model/date.ts";
import { isDay } from "#model/date.ts";
import { isPlaceId, type PlaceId, type Places } from "#model/place.ts";
import { isVersion } from "#model/version.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { textsOf } from "#text/texts.ts";
import { readGroup, writeGroup, type OwnGroup } from "../own-group.ts";

/** All that a comparison shows. */
export interface CompareView {
  readonly places: readonly PlaceId[];
  readonly day: Day | "latest";
  /** Only rows in which the places differ. */
  readonly differing: boolean;
  /** Sections that are not as they first stand: folded or unfolded. */
  readonly turned: readonly string[];
  readonly group: OwnGroup | null;
}

/** More columns than this cannot be read side by side. */
export const mostCompared = 5;

export const plainCompare: CompareView = { places: [], day: "latest", differing: false, turned: [], group: null };

/** Total: whatever the link says, a view comes back; what cannot be read is left out and named. Unknown keys are ignored. */
export function readCompare(
  fragment: string,
  { places, sections }: { readonly places: Places; readonly sections: readonly string[] },
): { readonly view: CompareView; readonly dropped: readonly string[] } {
  const link = new URLSearchParams(fragment.replace(/^#/, ""));
  const dropped: string[] = [];
  const list = (key: string): string[] => [...new Set((link.get(key) ?? "").split(",").filter(Boolean))];
  const kept = (key: string, accept: (text: string) => boolean): string[] => {
    const wrong = list(key).filter((text) => !accept(text));
    if (wrong.length > 0) dropped.push(`${key}=${wrong.join()}`);
    return list(key).filter(accept);
  };
  const known = kept("c", (text) => isPlaceId(text) && places[text] !== undefined) as PlaceId[];
  const over = known.slice(mostCompared);
  if (over.length > 0) dropped.push(`c=${over.join()}`);
  const t = link.get("t");
  const day: Day | "latest" = isDay(t) ? t : "latest";
  if (t && t !== day) dropped.push(`t=${t}`);
  const d = link.get("d");
  if (d && d !== "1") dropped.push(`d=${d}`);
  const turned = kept("turn", (text) => sections.includes(text));
  const g = link.get("g");
  const group = g ? (readGroup(g, places) ?? null) : null;
  if (g && !group) dropped.push(`g=${g}`);
  const data = link.get("data");
  if (data && !isVersion(data)) dropped.push(`data=${data}`);
  return {
    view: {
      places: known.slice(0, mostCompared),
      day,
      differing: d === "1",
      turned: sections.filter((id) => turned.includes(id)),
      group,
    },
    dropped,
  };
}

/** Only what differs from the plain view, always in this order, so that equal views have equal links. */
export function writeCompare({ places: ids, day, differing, turned, group }: CompareView, places: Places): string {
  const parts: string[] = [];
  if (ids.length > 0) parts.push(`c=${ids.join()}`);
  if (day !== "latest") parts.push(`t=${day}`);
  if (differing) parts.push("d=1");
  if (turned.length > 0) parts.push(`turn=${turned.join()}`);
  if (group) parts.push(`g=${writeGroup(group, places)}`);
  return parts.join("&");
}

/** A part of the table: the indicators of a topic with one basis, or those of one kind of position. */
export interface Section {
  readonly id: string;
  readonly topic: string;
  /** Law, practice or position; what kind of position. */
  readonly name: string;
  readonly indicators: readonly Indicator[];
  /** Whether it stands open at first: law and practice do, the long lists of positions do not. */
  readonly open: boolean;
}

const bases = ["law", "practice", "position"] as const;
type Basis = (typeof bases)[number];
const plainId = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, "-");

/**
 * The sections of a topic, law before practice before position. The basis stands in the facts; a topic of positions alone is
 * parted by its headings.
 */
export function sectionsOf(
  { id, name, indicators }: Topic,
  basisOf: (path: string) => Basis | undefined,
  language: Language,
): Section[] {
  const topic = inLanguage(name, language);
  const texts = textsOf(language);
  if (id === "coalitions") {
    const headings = [...new Set(indicators.map(({ under }) => under && inLanguage(under, language)))];
    return headings.map((heading = topic) => ({
      id: `${id}.${plainId(heading)}`,
      topic,
      name: heading,
      indicators: indicators.filter(({ under }) => (under ? inLanguage(under, language) : topic) === heading),
      open: false,
    }));
  }
  return bases
    .map((basis): Section => ({
      id: `${id}.${basis}`,
      topic,
      name: texts.basis[basis],
      indicators: indicators.filter((indicator) => basisOf(pathOf(indicator)) === basis),
      open: basis !== "position",
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

/** The ids of all sections that there may be, before any facts are loaded. */
export const sectionIds = (catalogue: readonly Topic[], language: Language): string[] =>
  catalogue.flatMap((topic) => {
    const parted = sectionsOf(topic, () => undefined, language);
    return parted.length > 0 ? parted.map(({ id }) => id) : bases.map((basis) => `${topic.id}.${basis}`);
  });
