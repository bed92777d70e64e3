import type { Evidence } from "#model/source.ts";
import { listText, numberText } from "../format.ts";

const how: Readonly<Record<Evidence, (count: string) => string>> = {
  read: (count) => `${count} read in the source`,
  recalled: (count) => `${count} recalled`,
  derived: (count) => `${count} derived by a rule`,
};
const kinds = Object.keys(how) as Evidence[];

/** Who says so: at most two publishers are named; and how the facts are known. */
function sourcesSaid(
  publishers: readonly string[],
  sources: number,
  evidence: Readonly<Record<Evidence, number>>,
): string {
  const known = kinds.filter((kind) => evidence[kind] > 0).map((kind) => how[kind](numberText(evidence[kind])));
  const named =
    publishers.length > 2
      ? `${publishers.slice(0, 2).join(", ")} and others (${numberText(sources)} sources)`
      : listText(publishers);
  return [
    named && `${sources === 1 ? "Source" : "Sources"}: ${named}.`,
    known.length > 0 && `Facts: ${known.join(", ")}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

const more = (count: number, one: string, several: string): string =>
  `${numberText(count)} more ${count === 1 ? one : several} in the atlas`;

/** A region as it stands after "outside". */
const outside = (region: string): string =>
  /^(Americas|Caribbean|Gulf|Pacific)$| states$/.test(region) ? `outside the ${region}` : `outside ${region}`;

/** The words of what an audience sees, in English. */
export const stageWords = {
  sources: sourcesSaid,
  /** What the legend counts, and when. */
  legend: (basis: string, when: string) => `${basis}, ${when}`,
  /** Values are of several years, each the latest known. */
  latestBy: (when: string) => `Latest known by ${when}`,
  failed: (what: string) => `This slide cannot be shown: ${what} could not be read. The other slides go on.`,
  checked: (date: string) => `Facts last checked on ${date}`,
  moreRows: (count: number) => more(count, "row", "rows"),
  moreEvents: (count: number) => more(count, "event", "events"),
  morePlaces: (count: number) => (count === 1 ? "and 1 more place" : `and ${numberText(count)} more places`),
  /** What a chosen place reads that lies beyond the region shown. */
  beyond: (place: string, region: string, said: string, since: string | undefined) =>
    `${place}, ${outside(region)}: ${said}${since ? `, ${since.charAt(0).toLowerCase()}${since.slice(1)}` : ""}.`,
  terms: "Every fact has its source and can be looked up in the atlas. Data: CC BY 4.0.",
};
