import { isCounted } from "#model/counted.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import { absences } from "#model/fact.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { ReadingOptions } from "#model/reading.ts";
import type { Count } from "#model/tally.ts";
import type { Axis } from "#time/axis.ts";
import { keysOf } from "../labels.ts";
import type { Bar } from "../lanes/lanes.ts";
import { stretchesOf } from "../stretches.ts";
import type { Unit } from "../view.ts";

/** What a place reads: a key, and the others that its dates allow. Null: it does not exist. */
export type Standing = Pick<Bar, "key" | "certain" | "or"> | null;

/** A place that enters one standing and leaves another. */
export interface Move {
  readonly id: PlaceId;
  readonly from: Standing;
  readonly to: Standing;
}

/** The counts of a day and of every day after it until the next point; `moves` is how they came about, empty on the first day. */
export interface CountsPoint {
  readonly day: Day;
  /** How many counted places exist: the whole of which a share is a part. */
  readonly places: number;
  /** By key, as the legend of the map counts: absent keys are zero. */
  readonly by: ReadonlyMap<string, Count>;
  /** How many places read a key that is not certain; each is counted here once. */
  readonly either: number;
  readonly moves: readonly Move[];
}

/** The band of places that may read one key or another: the date between the two is known only in part. */
export const either = "either";

/** Counts over time. `bands` are the keys that occur, as they are stacked from the bottom: the strongest first, absences on top. */
export interface Counts {
  readonly bands: readonly string[];
  readonly points: readonly CountsPoint[];
}

const standingOf = ({ key, certain, or }: Bar): Standing => (key === "did-not-exist" ? null : { key, certain, or });

type Tally = {
  places: number;
  either: number;
  readonly sure: Map<string, number>;
  readonly perhaps: Map<string, number>;
};

function add(tally: Tally, standing: Standing | undefined, by: 1 | -1): void {
  if (!standing) return;
  tally.places += by;
  const into = standing.certain ? tally.sure : tally.perhaps;
  if (!standing.certain) tally.either += by;
  for (const key of [standing.key, ...standing.or]) into.set(key, (into.get(key) ?? 0) + by);
}

function pointOf(day: Day, { places, either, sure, perhaps }: Tally, moves: readonly Move[]): CountsPoint {
  const by = new Map<string, Count>();
  for (const key of new Set([...sure.keys(), ...perhaps.keys()])) {
    const least = sure.get(key) ?? 0;
    const most = least + (perhaps.get(key) ?? 0);
    if (most > 0) by.set(key, { least, most });
  }
  return { day, places, by, either, moves };
}

const known = new WeakMap<object, Counts>();

/** How many of the counted places read each key, from the first day of the axis to the last: a point for each day of change. */
export function countsOf(dataset: Dataset, places: Places, axis: Axis, options: ReadingOptions = {}): Counts {
  const stretches = stretchesOf(dataset, places, axis, options);
  const kept = known.get(stretches);
  if (kept) return kept;
  const tally: Tally = { places: 0, either: 0, sure: new Map(), perhaps: new Map() };
  const moves = new Map<Day, Move[]>();
  for (const [id, bars] of stretches) {
    const place = places[id];
    if (!place || !isCounted(dataset, place, id)) continue;
    for (const [i, bar] of bars.entries()) {
      const [before, to] = [bars[i - 1], standingOf(bar)];
      if (!before) add(tally, to, 1);
      else moves.set(bar.from, [...(moves.get(bar.from) ?? []), { id, from: standingOf(before), to }]);
    }
  }
  const points = [pointOf(axis.from, tally, [])];
  for (const [day, here] of [...moves].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const { from, to } of here) {
      add(tally, from, -1);
      add(tally, to, 1);
    }
    points.push(pointOf(day, tally, here));
  }
  const occurs = (key: string): boolean => points.some(({ by }) => (by.get(key)?.least ?? 0) > 0);
  const bands = [
    ...keysOf(dataset).filter(occurs),
    ...(points.some((point) => point.either > 0) ? [either] : []),
    ...absences.filter(occurs),
  ];
  const counts = { bands, points };
  known.set(stretches, counts);
  return counts;
}

/** Where a day stands among points: the index of the last one that is not after it. */
export function indexAt(points: readonly Pick<CountsPoint, "day">[], day: Day): number {
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((points[middle]?.day ?? day) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

const none: Count = { least: 0, most: 0 };

/** What a band counts at a point. */
export const countAt = (point: CountsPoint, band: string): Count =>
  band === either ? { least: point.either, most: point.either } : (point.by.get(band) ?? none);

/** One layer of the drawing: from where to where it reaches at each point, in places or in shares of one. */
export interface Layer {
  readonly band: string;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * The layers of a drawing, from the bottom. All together they reach up to the places that exist; one band alone stands on the
 * ground, with those that may be among it on top.
 */
export function layersOf({ bands, points }: Counts, unit: Unit, alone: string | null): Layer[] {
  const scaled = (value: number, { places }: CountsPoint): number =>
    unit === "places" ? value : places === 0 ? 0 : value / places;
  const heights = (point: CountsPoint): readonly (readonly [string, number])[] => {
    if (alone === null) return bands.map((band) => [band, countAt(point, band).least]);
    const { least, most } = countAt(point, alone);
    return [
      [alone, least],
      [either, most - least],
    ];
  };
  const layers = new Map<string, { low: number[]; high: number[] }>();
  for (const point of points) {
    let ground = 0;
    for (const [band, height] of heights(point)) {
      const layer = layers.get(band) ?? { low: [], high: [] };
      layer.low.push(scaled(ground, point));
      layer.high.push(scaled((ground += height), point));
      layers.set(band, layer);
    }
  }
  return [...layers].map(([band, layer]) => ({ band, ...layer }));
}

/** Those that go the same way on one day. */
export interface Passage {
  readonly from: Standing;
  readonly to: Standing;
  readonly ids: readonly PlaceId[];
}

const nameOf = (standing: Standing): string =>
  standing === null ? "" : [standing.key, ...standing.or, standing.certain].join();

/** Moves gathered by where they lead from and to, the many before the few. */
export function passagesOf(moves: readonly Move[]): Passage[] {
  const found = new Map<string, Passage & { ids: PlaceId[] }>();
  for (const { id, from, to } of moves) {
    const way = `${nameOf(from)}>${nameOf(to)}`;
    const passage = found.get(way) ?? { from, to, ids: [] };
    passage.ids.push(id);
    found.set(way, passage);
  }
  return [...found.values()].sort((a, b) => b.ids.length - a.ids.length);
}

/** Round numbers from zero up to a highest value, at most `most` steps of them, each at least `least`: places are whole. */
export function roundTicks(top: number, most: number, least = 1): number[] {
  const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
  const by = steps.find((step) => step >= least && top / step <= most) ?? 1000;
  return Array.from({ length: Math.floor(top / by + 1e-9) + 1 }, (_, i) => Math.round(i * by * 100) / 100);
}
