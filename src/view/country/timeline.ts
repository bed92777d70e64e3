import { spanOf, type Day } from "#model/date.ts";
import { day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { position, type Axis } from "#time/axis.ts";
import { laneOf, type Lane } from "../lanes/lanes.ts";
import { periodWords, periodYear } from "../lanes/period-words.ts";
import { isMoratorium } from "./brief-positions.ts";
import type { CountryAtlas } from "./country-atlas.ts";
import type { PlaceFact } from "./place-facts.ts";

/** One status over time: its name, its bars, and what can be written on each, the fullest first. */
export interface LaneRow extends Lane {
  readonly fact: PlaceFact;
  readonly name: string;
  readonly words: readonly (readonly string[])[];
  /** The year that is said of each bar in any case, if it has one. */
  readonly years: readonly (string | undefined)[];
}

/** One vote, statement or treaty on the axis. */
export interface Tile {
  readonly fact: PlaceFact;
  readonly day: Day;
  /** 0 at the start of the axis, 1 at its end. */
  readonly at: number;
}

/** Everything that stands on the one axis of a page. */
export interface Timeline {
  readonly axis: Axis;
  readonly moratorium: readonly Tile[];
  readonly votes: readonly Tile[];
  readonly statements: readonly Tile[];
  /** Treaties that lie so near to each other that one label names them. */
  readonly treaties: readonly (readonly Tile[])[];
  readonly law: readonly LaneRow[];
  readonly practice: readonly LaneRow[];
}

/** The first day of the axis: before the first drug convention, on every page the same. */
const start: Day = day("1960-01-01");

/** The indicators that have a lane, in the order of the page. */
const ofLaw = [
  "death-penalty/status",
  "death-penalty/drug-offences",
  "cannabis/adult-use",
  "cannabis/medical",
  "cannabis/us-states-adult-use",
  "cannabis/us-states-medical",
  "harm-reduction/criminalisation",
  "harm-reduction/national-policy",
];
const ofPractice = [
  "death-penalty/application",
  "harm-reduction/needle-syringe-programmes",
  "harm-reduction/opioid-agonist-therapy",
  "harm-reduction/naloxone",
  "harm-reduction/drug-consumption-rooms",
  "harm-reduction/drug-checking",
  "harm-reduction/prison-needle-syringe",
  "harm-reduction/prison-opioid-agonist",
];

/** Whether anything but silence is drawn: a lane of no data alone tells nothing, nor one of a use of what is not in law. */
const says = ({ bars, fact }: LaneRow): boolean => {
  const silent = fact.path === "death-penalty/application" ? "none" : "";
  const mute = ["no-data", "outside", "did-not-exist", "not-applicable", silent];
  return bars.some(({ key }) => !mute.includes(key));
};

function laneRow(fact: PlaceFact, atlas: CountryAtlas, id: PlaceId, axis: Axis): LaneRow {
  const { places, language } = atlas;
  const { paints } = fact.indicator;
  const existsFrom = places[id]?.existsFrom;
  const lane = laneOf(fact.dataset, places, id, axis, paints);
  const name = countryTextsOf(language).lanes[fact.indicator.data] ?? fact.indicator.name.en;
  const on = { ...fact, paints, axis, existsFrom, language };
  return {
    ...lane,
    fact,
    name,
    words: lane.bars.map((bar) => periodWords(bar, on)),
    years: lane.bars.map((bar) => periodYear(bar, on)),
  };
}

/** The day of an act, of a treaty the day on which the place joined it. */
function dayOf(fact: PlaceFact): Day | undefined {
  const { dataset, reading } = fact;
  if (dataset.form === "vote") return spanOf(dataset.day).last;
  const since = reading.is === "status" ? reading.since.date : null;
  if (since !== null) return spanOf(since).last;
  return dataset.form === "membership" && dataset.kind !== "treaty" ? spanOf(dataset.day).last : undefined;
}

/** Nearer than this share of the axis, two treaties have one label. */
const near = 0.13;

function together(tiles: readonly Tile[]): Tile[][] {
  const groups: Tile[][] = [];
  for (const tile of tiles) {
    const last = groups.at(-1)?.at(-1);
    if (last && tile.at - last.at < near) groups.at(-1)?.push(tile);
    else groups.push([tile]);
  }
  return groups;
}

/** What stands on the axis of a place: positions above, law below, practice below that. */
export function timelineOf(atlas: CountryAtlas, id: PlaceId, facts: readonly PlaceFact[]): Timeline {
  const axis: Axis = { from: start, to: atlas.day };
  const tilesOf = (choose: (fact: PlaceFact) => boolean): Tile[] =>
    facts
      .filter(choose)
      .flatMap((fact) => {
        const day = dayOf(fact);
        return day === undefined ? [] : [{ fact, day, at: position(axis, day) }];
      })
      .sort((a, b) => a.day.localeCompare(b.day));
  const kindOf = ({ dataset }: PlaceFact): string | undefined => ("kind" in dataset ? dataset.kind : undefined);
  const lanes = (paths: readonly string[]): LaneRow[] =>
    paths
      .flatMap((path) => facts.find(({ indicator }) => indicator.data === path) ?? [])
      .map((fact) => laneRow(fact, atlas, id, axis))
      .filter(says);
  return {
    axis,
    moratorium: tilesOf(isMoratorium),
    votes: tilesOf((fact) => kindOf(fact) === "vote" && !isMoratorium(fact)),
    statements: tilesOf((fact) => kindOf(fact) === "joint-statement" && fact.reading.key !== "declined"),
    treaties: together(tilesOf((fact) => kindOf(fact) === "treaty" && fact.reading.key === "member")),
    law: lanes(ofLaw),
    practice: lanes(ofPractice),
  };
}
