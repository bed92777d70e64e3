import type { Paints } from "#color/paint.ts";
import { isCounted } from "#model/counted.ts";
import type { Dataset } from "#model/dataset.ts";
import { spanOf, yearOf, type Day } from "#model/date.ts";
import { inRegion, type Places } from "#model/place.ts";
import type { Count } from "#model/tally.ts";
import type { Language } from "#model/words.ts";
import { lanesWords as words } from "#text/en/lanes.ts";
import { wordCount, wordNumber } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import { keysOf, labelOf } from "../labels.ts";
import { dateOf, type Bar, type Lane } from "./lanes.ts";
import { withinRegion } from "../within-region.ts";

/** The days between which something lies; null: nothing bounds it from below. */
interface When {
  readonly first: Day | null;
  readonly last: Day;
}

/** What a timeline shows of its whole span: who ever stood above the first step of the ramp, and when that began or ended. */
interface LaneStory {
  /** The counted places, and those that ever stood above the first step. */
  readonly all: number;
  readonly ever: Count;
  /** Of these, those that stand on the first step at the end. */
  readonly ended: Count;
  /** Of a law the end is told where more came down to the first step than rose from it. */
  readonly tells: "began" | "ended" | "neither";
  /** Half of what is told, and is dated within the span, lies in this year or later; and how many that are. */
  readonly year: number;
  readonly later: Count;
  /** Whether every one of them is dated by what happened, not by the first list that names it. */
  readonly dated: boolean;
}

const none: Count = { least: 0, most: 0 };
const listed = ["listed-from", "first-documented"];

/** When a bar began; undefined where it holds from the start of the axis. */
function whenOf(bar: Bar, bars: readonly Bar[]): When | undefined {
  if (bar === bars[0]) return undefined;
  const date = dateOf(bar);
  return date === bar.from ? { first: bar.from, last: bar.from } : spanOf(date as Parameters<typeof spanOf>[0]);
}

/** A place that ever stood above the first step: when it rose and came down for good, each where it is known to have. */
interface Course {
  readonly rise: { readonly bar: Bar; readonly when: When | undefined; readonly fromStatus: boolean };
  readonly fall: { readonly bar: Bar; readonly when: When | undefined } | undefined;
  /** Whether it may have come down: dates leave it open. */
  readonly open: boolean;
}

function courseOf({ bars }: Lane, paints: Paints): Course | undefined {
  const above = (key: string): boolean => (paints[key]?.step ?? 0) > 0;
  const sure = bars.filter(({ certain }) => certain);
  const at = sure.findIndex(({ key }) => above(key));
  const first = sure[at];
  if (!first) return undefined;
  const statuses = sure.filter(({ key }) => key in paints);
  const down = statuses[statuses.findLastIndex(({ key }) => above(key)) + 1];
  const fallen = down !== undefined && sure.at(-1) === statuses.at(-1);
  return {
    rise: { bar: first, when: whenOf(first, bars), fromStatus: (sure[at - 1]?.key ?? "") in paints },
    fall: fallen ? { bar: down, when: whenOf(down, bars) } : undefined,
    open: !fallen && bars.at(-1)?.certain === false,
  };
}

/** The year in which or after which half of some dated beginnings lie. */
function middleOf(times: readonly When[]): number {
  const years = times.map(({ last }) => yearOf(last)).sort((a, b) => b - a);
  return years[Math.ceil(years.length / 2) - 1] ?? NaN;
}

/** What the lanes of counted places tell of their whole span. */
function storyOf(lanes: readonly Lane[], paints: Paints, basis: Dataset["basis"]): LaneStory {
  const above = (key: string): boolean => (paints[key]?.step ?? 0) > 0;
  const courses = lanes.flatMap((lane) => courseOf(lane, paints) ?? []);
  const perhaps = lanes.filter(
    ({ bars }) =>
      !bars.some(({ key, certain }) => certain && above(key)) &&
      bars.some(({ key, or, certain }) => !certain && [key, ...or].some(above)),
  ).length;
  const falls = courses.flatMap(({ fall }) => fall ?? []);
  const rises = courses.map(({ rise }) => rise);
  const down = basis === "law" && falls.length > rises.filter(({ fromStatus, when }) => when && fromStatus).length;
  const told = (down ? falls : rises).flatMap(({ bar, when }) => (when ? [{ bar, when }] : []));
  const year = middleOf(told.map(({ when }) => when));
  const later = told.filter(({ when }) => yearOf(when.last) >= year);
  const surely = later.filter(({ when: { first } }) => first !== null && yearOf(first) >= year);
  return {
    all: lanes.length,
    ever: { least: courses.length, most: courses.length + perhaps },
    ended: { least: falls.length, most: falls.length + courses.filter(({ open }) => open).length },
    tells: told.length === 0 ? "neither" : down ? "ended" : "began",
    year,
    later: told.length === 0 ? none : { least: surely.length, most: later.length },
    dated: later.every(({ bar: { reading } }) => reading.is === "status" && !listed.includes(reading.since.kind)),
  };
}

/** What a title of lanes is made of. */
interface LaneTitle {
  readonly path: string;
  readonly paints: Paints;
  readonly places: Places;
  /** All lanes of the data set; those of the region and of counted places are told. */
  readonly lanes: readonly Lane[];
  readonly region: string;
  /** The years between which the lanes run. */
  readonly from: Day;
  readonly to: Day;
}

/** The title of a timeline: what its lanes show, counted from them. Null where they never leave the first step, or are of no status. */
export function laneTitle(dataset: Dataset, title: LaneTitle, language: Language): string | null {
  if (dataset.form !== "status") return null;
  const { path, paints, places, lanes, region, from, to } = title;
  const counted = lanes.filter(({ id }) => {
    const place = places[id];
    return place !== undefined && isCounted(dataset, place, id) && inRegion(place, region);
  });
  const { ever, ended, later, year, tells, dated, all } = storyOf(counted, paints, dataset.basis);
  if (ever.least === 0) return null;
  const texts = textsOf(language);
  const ground = keysOf(dataset).find((key) => paints[key]?.step === 0) ?? "";
  const what = words.had[path] ?? words.hadOther(labelOf(dataset, ground, language));
  const who = texts.countedAs[dataset.countedAs];
  const told = { who: who(wordCount(ever)), what, year, count: wordCount(later), single: later.most === 1, dated };
  const said =
    tells === "neither"
      ? words.stood(wordNumber(ever.least), who(wordNumber(all)), what, yearOf(from), yearOf(to))
      : ever.most === 1
        ? words.alone(told, tells === "ended")
        : tells === "began"
          ? words.began(told)
          : words.ended(told, wordCount(ended), ended.most === 1);
  return withinRegion(region, said, language);
}
