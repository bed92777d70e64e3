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
  const happened = events.filter(({ date }) => String(date) === day).map(({ title }) => inLanguage(title, language));
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
