import type { Indicator } from "#catalogue/indicator.ts";
import type { Claim } from "#model/claim.ts";
import type { Dataset } from "#model/dataset.ts";
import { endOfDate, shift, type Day } from "#model/date.ts";
import { namedFacts } from "#model/fact-id.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { quantityOf } from "#model/quantity.ts";
import { countOf } from "#model/tally.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { countText, listText, quantityText } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import { labelOf, nameOf } from "../labels.ts";
import { pictureOf } from "../picture.ts";

interface WithFacts {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
}

/** Two that say different things: what one says, what the atlas or another says, and why the two differ. */
export interface Conflict {
  /** The data set. */
  readonly data: string;
  readonly title: string;
  /** The day of which both speak, where it is one. */
  readonly day?: Day;
  readonly one: string;
  readonly other: string;
  readonly reason: string;
}

/** Totals that a source published and the facts of the same day do not give: both, and why. */
export function differingTotals(all: readonly WithFacts[], places: Places, language: Language): Conflict[] {
  return all.flatMap(({ indicator, dataset }) =>
    (dataset.published ?? []).flatMap((total): Conflict[] => {
      if (total.difference === undefined) return [];
      const on = (day: Day): string => {
        const { readings, tally } = pictureOf(indicator, dataset, places, { day, variant: null });
        return countText(countOf(tally, total.of, readings));
      };
      const count = quantityText(quantityOf(total.count));
      // Where the two agree at first, they differ when the source still speaks and the law has changed.
      const day = on(total.from) === count ? (total.to ? shift(total.to, -1) : dataset.checked) : total.from;
      const of = listText(total.of.map((key) => labelOf(dataset, key, language).toLowerCase()));
      return [
        {
          data: indicator.data,
          title: inLanguage(dataset.title, language),
          day,
          one: `${inLanguage(total.name, language)}: ${count} (${of})`,
          other: on(day),
          reason: inLanguage(total.difference, language),
        },
      ];
    }),
  );
}

/** Facts on which sources conflict, and votes of which the record and the place say different things. */
export function conflictingFacts(all: readonly WithFacts[], places: Places, language: Language): Conflict[] {
  const { vote: votes } = textsOf(language);
  return all.flatMap(({ indicator, dataset }) =>
    namedFacts(dataset).flatMap(({ place, line }): Conflict[] => {
      const note = line.note ? inLanguage(line.note, language) : "";
      const title = `${nameOf(places[place as PlaceId], language)}: ${inLanguage(dataset.title, language)}`;
      if ("vote" in line && line.vote !== undefined && line.intended !== undefined && dataset.form === "vote")
        return [
          {
            data: indicator.data,
            title,
            day: endOfDate(dataset.day),
            one: votes[line.vote],
            other: votes[line.intended],
            reason: note,
          },
        ];
      if (line.absent !== "conflict" || !("either" in line)) return [];
      const [one = "", ...others] = (line.either ?? []).map((key) => labelOf(dataset, key, language));
      return [{ data: indicator.data, title, one, other: listText(others, "or"), reason: note }];
    }),
  );
}

/** Statements of documents that the facts bear out in part or not: those are told apart, and each with what was found. */
export const disputedClaims = (claims: readonly Claim[]): Claim[] =>
  claims.filter(({ status, note }) => status !== "reproduced" && note !== undefined);
