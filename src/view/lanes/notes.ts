import type { Dataset } from "#model/dataset.ts";
import { isDay, spanOf, yearOf } from "#model/date.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { PlaceId } from "#model/place.ts";
import { inLanguage, type Language } from "#model/words.ts";

import { lanesWords as words } from "#text/en/lanes.ts";
import { labelOf } from "../labels.ts";
import type { Mark } from "./lanes.ts";

const act = /\b(act|law|decree|court|code|ruling|regulations?|constitution\w*|referendum|proposition|initiative)\b/i;
/** Words of which the name of an act is made: large ones, numbers, and the small ones between them. */
const ofName = /^(\p{Lu}[\p{L}’'-]*|[\d/.-]+|act|law|decree|court|code|ruling|referendum|of|on|the|and|for|to)$/u;

/** The name of an act with which the note of a fact begins: "Cannabis Act", "Law 30/2000", "Supreme Federal Court"; undefined where it begins otherwise. */
export function actIn(note: string): string | undefined {
  const [clause = ""] = note.split(/[;:,(]|\.\s|\.$/);
  const name = clause.trim();
  const fits = act.test(name) && name.length <= 44 && name.split(" ").every((word) => ofName.test(word));
  return fits ? name : undefined;
}

/** Whether an event is of a day: as exactly as its date is known. */
const isOn = ({ date }: AtlasEvent, day: string): boolean =>
  isDay(date) ? date === day : !date.startsWith("≤") && spanOf(date).last >= day && (spanOf(date).first ?? day) <= day;

/**
 * What can stand beside the mark of a change, the fullest first: the event of the place and day, the act that the fact's own note
 * names, how it came or what it became, and the year alone.
 */
export function notesOf(
  { day, kind, sign, key, reading }: Mark,
  id: PlaceId,
  { dataset, topic, events }: { dataset: Dataset; topic: string; events: readonly AtlasEvent[] },
  language: Language,
): readonly string[] {
  const year = String(yearOf(day));
  const event = events.find(
    (event) => event.places?.includes(id) && event.topics.some((one) => one === topic) && isOn(event, day),
  );
  const note = reading.grounds?.note && actIn(inLanguage(reading.grounds.note, language));
  const by = reading.is === "status" && reading.since.by === "popular-vote" ? words.byVote : words.came[kind];
  const became = labelOf(dataset, key, language);
  const said = [event && inLanguage(event.title, language), note, sign === "back" ? became : by, became];
  const dated = said.flatMap((text) => (text ? [text.includes(year) ? text : `${text}, ${year}`] : []));
  return [...new Set([...dated, year])];
}
