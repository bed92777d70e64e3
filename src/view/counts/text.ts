import type { Count } from "#model/tally.ts";
import type { Language } from "#model/words.ts";
import { countsTexts } from "#text/en/counts.ts";
import { countText } from "#text/format.ts";
import { countAt, either, type CountsPoint } from "./counts.ts";
import type { View } from "../view.ts";

/** What a band counts as it is drawn: over one that is shown alone stand those that may be among it. */
export function countOn(point: CountsPoint, band: string, alone: string | null): Count {
  if (alone === null || band !== either) return countAt(point, band);
  const { least, most } = countAt(point, alone);
  return { least: most - least, most: most - least };
}

/** The count of a band in words: a number, or a share of the places that exist. */
export function countOnText(
  point: CountsPoint,
  band: string,
  { unit, alone }: Pick<View, "unit" | "alone">,
  language: Language,
): string {
  const { least, most } = countOn(point, band, alone);
  if (unit === "places") return countText({ least, most });
  const { share } = countsTexts(language);
  const [low, high] = [share(least, point.places), share(most, point.places)];
  return low === high ? `${low} %` : `${low}–${high} %`;
}
