import { yearOf } from "#model/date.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { inLanguage } from "#model/words.ts";
import { figuresIn, yearGap } from "./brief-figures.ts";
import type { CountryAtlas } from "./country-atlas.ts";
import type { PlaceFact } from "./place-facts.ts";

/** Something that is not known of a place, and what would settle it. */
export interface Unknown {
  readonly path: string;
  readonly text: string;
  readonly settled: string;
}

/** What is missing of a fact, in words; undefined where nothing is. */
function gapIn({ dataset, reading, path, indicator }: PlaceFact, id: string, atlas: CountryAtlas): string | undefined {
  const texts = countryTextsOf(atlas.language);
  const what = texts.lanes[indicator.data] ?? texts.figureNames[path] ?? inLanguage(dataset.title, atlas.language);
  const year = yearOf(atlas.day);
  const last = figuresIn({ dataset }, id).at(-1)?.year;
  switch (reading.key) {
    case "no-data":
      return last === undefined ? texts.gap.noData(what) : texts.gap.after(what, last);
    case "insufficient":
      return texts.gap.insufficient(what);
    case "secret":
      return texts.gap.secret(what);
    case "conflict":
      return texts.gap.conflict(what);
    case "yes-unknown":
      return texts.gap.mandatory;
  }
  // The year of the last execution is no figure that grows old.
  if (reading.is === "quantity" && path !== "death-penalty/last-execution" && year - reading.year > yearGap)
    return texts.gap.after(what, reading.year);
  const lastRead = reading.grounds?.lastRead;
  if (lastRead !== undefined && year - lastRead > yearGap) return texts.gap.after(what, lastRead);
  return reading.grounds?.confidence === "low" ? texts.gap.low(what) : undefined;
}

/** What is not known of a place, in the order of the page: only indicators for which it is known what would settle them. */
export function unknownsOf(atlas: CountryAtlas, id: string, facts: readonly PlaceFact[]): Unknown[] {
  const texts = countryTextsOf(atlas.language);
  return facts.flatMap((fact) => {
    const settled = texts.settled[fact.indicator.data];
    const text = settled === undefined ? undefined : gapIn(fact, id, atlas);
    return text === undefined || settled === undefined
      ? []
      : [{ path: fact.path, text, settled: texts.settledBy(settled) }];
  });
}
