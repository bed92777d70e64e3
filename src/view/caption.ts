import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { Places } from "#model/place.ts";
import { reading } from "#model/read.ts";
import type { ReadingOptions } from "#model/reading.ts";
import { inLanguage, type Language } from "#model/words.ts";
import type { Step } from "#time/steps.ts";
import { textsOf } from "#text/texts.ts";
import { labelOf, nameOf } from "./labels.ts";

const most = 3;

/** The events of a day, those of the whole field first; where they are many the last say only how many. */
function happenedOn(day: Day, events: readonly AtlasEvent[], language: Language): string[] {
  const found = events.filter(({ date }) => String(date) === day);
  const titles = [...found.filter(({ general }) => general), ...found.filter(({ general }) => !general)].map(
    ({ title }) => inLanguage(title, language),
  );
  return titles.length > most
    ? [...titles.slice(0, most - 1), textsOf(language).moreEvents(titles.length - most + 1)]
    : titles;
}

/** What happens on a day: the event of the day, and which places change to what. */
export function captionOf(
  dataset: Dataset,
  places: Places,
  day: Day,
  steps: readonly Step[],
  events: readonly AtlasEvent[],
  language: Language,
  options?: ReadingOptions,
): readonly string[] {
  const happened = happenedOn(day, events, language);
  const changed = dataset.form === "quantity" ? [] : (steps.find((step) => step.day === day)?.places ?? []);
  if (changed.length > most) return [...happened, textsOf(language).placesChange(changed.length)];
  const changes = changed.map((id) => {
    const found = reading(dataset, places, id, day, options);
    const others = "or" in found ? found.or : [];
    const label = labelOf(dataset, found.key, language);
    return `${nameOf(places[id], language)}: ${others.length > 0 ? textsOf(language).someTime(label, day.slice(0, 4)) : label}`;
  });
  return [...happened, ...changes];
}
