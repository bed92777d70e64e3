import type { PlaceId } from "#model/place.ts";
import { readData, type DataFile } from "../read-data.ts";
import { ballotsSumToResult } from "./ballots-sum-to-result.ts";
import { binsMeet } from "./bins-meet.ts";
import type { Check } from "./check.ts";
import { existsOnTheDay } from "./exists-on-the-day.ts";
import { sortOut } from "./files.ts";
import { futureIsMarked } from "./future-is-marked.ts";
import { headlineReads } from "./headline-reads.ts";
import { indexAgrees } from "./index-agrees.ts";
import { knownPlaces } from "./known-places.ts";
import { knownStatuses } from "./known-statuses.ts";
import { lawOrPractice } from "./law-or-practice.ts";
import { membersOnTheDay } from "./members-on-the-day.ts";
import { noOverlap } from "./no-overlap.ts";
import { noUnexplainedGap } from "./no-unexplained-gap.ts";
import type { Problem } from "./problem.ts";
import { references } from "./references.ts";
import { rulesFollow } from "./rules-follow.ts";
import { schema } from "./schema.ts";
import { sortedAndFormatted } from "./sorted-and-formatted.ts";
import { sourced } from "./sourced.ts";
import { talksAreWhole } from "./talks-are-whole.ts";
import { translated } from "./translated.ts";

export { words, type Problem } from "./problem.ts";

/** Every rule that the files of facts hold to. The build and the tests run this one list. */
export const checks: readonly Check[] = [
  schema,
  sortedAndFormatted,
  knownPlaces,
  knownStatuses,
  sourced,
  noOverlap,
  noUnexplainedGap,
  futureIsMarked,
  existsOnTheDay,
  lawOrPractice,
  membersOnTheDay,
  ballotsSumToResult,
  binsMeet,
  headlineReads,
  translated,
  references,
  indexAgrees,
  rulesFollow,
  talksAreWhole,
];

/** What is wrong with a folder of files: all of it, in the order of the checks; nothing where they are right. */
export function checkData(folder: string): Problem[] {
  const { files, broken } = readData(folder);
  return [...broken, ...problemsOf(files)];
}

/** What checks find in files, with each place by its English short name. */
export function problemsOf(all: readonly DataFile[], list: readonly Check[] = checks): Problem[] {
  const files = sortOut(all);
  const name = (id: string): string => files.places[id as PlaceId]?.name.en.short ?? id;
  const named = ({ place, ...problem }: Problem): Problem =>
    place === undefined ? problem : { ...problem, place: name(place) };
  return list.flatMap(({ check }) => check(files)).map(named);
}
