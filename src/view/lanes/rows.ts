import type { Paints } from "#color/paint.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import { continents, inRegion, type PlaceId, type Places } from "#model/place.ts";
import type { Readings } from "#model/tally.ts";
import type { ReadingOptions } from "#model/reading.ts";
import type { Axis } from "#time/axis.ts";
import { keysOf } from "../labels.ts";
import { marksOf, type Bar, type Lane } from "./lanes.ts";
import { stretchesOf } from "../stretches.ts";
import type { RowChoice, Sort } from "../view.ts";

/** Lanes that stand together: of one status, one region, changed or not. `key` is the status or region, empty without a heading. */
export interface LaneGroup {
  readonly by: "status" | "region" | "changed" | "unchanged" | "all";
  readonly key: string;
  /** The counted places first, then those that are drawn but not counted. */
  readonly lanes: readonly Lane[];
  /** How many of the lanes are of counted places: what the legend says. */
  readonly counted: number;
}

/** What stands in a timeline and in which order. */
export interface LaneChoice {
  readonly sort: Sort;
  readonly rows: RowChoice;
  readonly region: string;
  readonly chosen: readonly PlaceId[];
  /** What each place reads on the day of the view: the order by status follows it. */
  readonly readings: Readings;
  /** The places that the data set counts. */
  readonly counted: ReadonlySet<PlaceId>;
  readonly nameOf: (id: PlaceId) => string;
}

/** The lanes of all places of which the data set speaks on some day of the axis. */
export function lanesOf(
  dataset: Dataset,
  places: Places,
  axis: Axis,
  paints: Paints,
  options?: ReadingOptions,
): readonly Lane[] {
  return [...stretchesOf(dataset, places, axis, options)]
    .filter(([, bars]) => bars.some(({ key }) => key !== "outside" && key !== "did-not-exist"))
    .map(([id, bars]) => ({ id, bars, marks: marksOf(bars, axis, paints) }));
}

/** The first day of the last bar that differs from the status before it; null where a place has only ever had one status. */
export function lastChange({ bars }: Pick<Lane, "bars">, paints: Paints): Day | null {
  const statuses = bars.filter(({ key, certain }) => certain && key in paints);
  const last = statuses.findLast((bar, i) => i > 0 && statuses[i - 1]?.key !== bar.key);
  return last?.from ?? null;
}

/** How many of some places changed on record, and the last certain change of them: from which bar to which. */
export interface LaneSum {
  readonly changed: number;
  readonly all: number;
  readonly latest: { readonly id: PlaceId; readonly before: Bar; readonly after: Bar } | null;
}

/** How many of the counted places changed, and the last certain change of them. */
export function sumOfLanes(lanes: readonly Lane[], counted: ReadonlySet<PlaceId>, paints: Paints): LaneSum {
  const own = lanes.filter(({ id }) => counted.has(id));
  const changed = own.filter((lane) => lastChange(lane, paints) !== null);
  const last = changed.flatMap(({ id, bars }) => {
    const sure = bars.filter(({ key, certain }) => certain && key in paints);
    const at = sure.findLastIndex((bar, i) => i > 0 && sure[i - 1]?.key !== bar.key);
    const [before, after] = [sure[at - 1], sure[at]];
    return before && after ? [{ id, before, after }] : [];
  });
  const latest = last.reduce<LaneSum["latest"]>(
    (best, next) => (best === null || next.after.from > best.after.from ? next : best),
    null,
  );
  return { changed: changed.length, all: own.length, latest };
}

/** The bar of a day. */
export const barOn = ({ bars }: Pick<Lane, "bars">, day: Day): Bar | undefined =>
  bars.findLast(({ from }) => from <= day);

/** One for all comparisons: asking for the rules of a language anew for each is slow. */
const names = new Intl.Collator("en");

/** The lanes to be drawn, in groups and in order; empty groups are left out. */
export function groupsOf(
  dataset: Dataset,
  places: Places,
  lanes: readonly Lane[],
  paints: Paints,
  choice: LaneChoice,
): LaneGroup[] {
  const { sort, rows, region, chosen, readings, counted, nameOf } = choice;
  const changes = new Map(lanes.map((lane) => [lane.id, lastChange(lane, paints)]));
  const shown = lanes.filter(({ id }) => {
    const place = places[id];
    if (place === undefined || !inRegion(place, region)) return false;
    return rows === "all" || (rows === "changed" ? changes.get(id) !== null : chosen.includes(id));
  });
  const rank = new Map(
    [...shown].sort((a, b) => names.compare(nameOf(a.id), nameOf(b.id))).map(({ id }, i) => [id, i]),
  );
  const byName = (a: Lane, b: Lane): number => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0);
  /** Those that changed by the day of it, then those that never did by name. */
  const byChange = (way: 1 | -1) => (a: Lane, b: Lane) => {
    const [one, other] = [changes.get(a.id) ?? "", changes.get(b.id) ?? ""];
    if (one === other) return byName(a, b);
    if (one === "" || other === "") return one === "" ? 1 : -1;
    return way * (one < other ? -1 : 1);
  };
  const group = (
    by: LaneGroup["by"],
    key: string,
    fits: (lane: Lane) => boolean,
    order: (a: Lane, b: Lane) => number,
  ): LaneGroup => {
    const lanes = shown.filter(fits);
    const [own, others] = [lanes.filter(({ id }) => counted.has(id)), lanes.filter(({ id }) => !counted.has(id))];
    return { by, key, lanes: [...own.sort(order), ...others.sort(order)], counted: own.length };
  };
  const all = (): LaneGroup[] => {
    switch (sort) {
      case "name":
        return [{ ...group("all", "", () => true, byName), lanes: [...shown].sort(byName) }];
      case "date":
        return [
          group("changed", "", ({ id }) => changes.get(id) !== null, byChange(-1)),
          group("unchanged", "", ({ id }) => changes.get(id) === null, byName),
        ];
      case "region": {
        const at = (key: string | undefined) =>
          group("region", key ?? "", ({ id }) => places[id]?.continent === key, byName);
        return [...continents.map(at), at(undefined)];
      }
      case "status": {
        const read = ({ id }: Lane): string => readings.get(id)?.key ?? "outside";
        const keys = [...new Set([...keysOf(dataset), ...shown.map(read)])];
        return keys.map((key) => group("status", key, (lane) => read(lane) === key, byChange(1)));
      }
    }
  };
  return all().filter(({ lanes }) => lanes.length > 0);
}
