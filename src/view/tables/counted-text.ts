import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { allOf } from "#model/region.ts";
import type { Language } from "#model/words.ts";
import { tableWords } from "#text/en/tables.ts";
import { inside } from "#text/en/inside.ts";
import { listText } from "#text/format.ts";
import { nameOf } from "../labels.ts";
import { partsOf, partsTotal } from "../parts.ts";

/** More places than this are counted by number, not by name. */
const namedAtMost = 8;

/** Whom a data set counts, in words. */
export function countedText(dataset: Dataset, places: Places, language: Language): string {
  const { counted } = dataset;
  const [parts, all] = [partsOf(dataset), allOf(places)];
  if (parts) return inside.counted(partsTotal(parts, counted as PlaceId[], language, "name"));
  const others = counted.filter((id) => id !== "members" && id !== "observers") as PlaceId[];
  const names = others.map((id) => nameOf(all[id], language)).filter(Boolean);
  const said = names.length > namedAtMost ? tableWords.otherPlaces(names.length) : listText(names);
  return tableWords.counted(counted.includes("members"), counted.includes("observers"), said);
}
