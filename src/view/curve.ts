import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import { isCounted } from "#model/counted.ts";
import { existedOn, type PlaceId, type Places } from "#model/place.ts";
import { reading } from "#model/read.ts";
import type { ReadingOptions } from "#model/reading.ts";
import type { Count } from "#model/tally.ts";
import { turnsOf } from "#model/turns.ts";
import type { Axis } from "#time/axis.ts";

/** A count from a day on, until the next point. `known` is how many places have any reading but absence: none is no zero. */
export interface CurvePoint extends Count {
  readonly day: Day;
  readonly known: number;
}

/** The first day of the axis and the days within it on which the reading of a place can change. */
const daysOf = (dataset: Dataset, places: Places, id: PlaceId, axis: Axis, options: ReadingOptions): Day[] => [
  axis.from,
  ...turnsOf(dataset, places, id, options).filter((day) => day > axis.from && day <= axis.to),
];

/**
 * How many counted places read one of the keys, from the first day of the axis to the last: exact, or a range where dates are
 * partial. Each place is read only on the days on which it can change.
 */
export function curveOf(
  dataset: Dataset,
  places: Places,
  axis: Axis,
  keys: readonly string[],
  options: ReadingOptions = {},
): CurvePoint[] {
  const moves = new Map<Day, Omit<CurvePoint, "day">>();
  const move = (day: Day, least: number, most: number, known: number): void => {
    const at = moves.get(day) ?? { least: 0, most: 0, known: 0 };
    moves.set(day, { least: at.least + least, most: at.most + most, known: at.known + known });
  };
  for (const id of Object.keys(places) as PlaceId[]) {
    const place = places[id];
    if (!place || !isCounted(dataset, place, id)) continue;
    let [must, may, has] = [0, 0, 0];
    for (const day of daysOf(dataset, places, id, axis, options)) {
      const found = reading(dataset, places, id, day, options);
      const all = existedOn(place, day) ? [found.key, ...("or" in found ? found.or : [])] : [];
      const sure = all.length > 0 && all.every((key) => keys.includes(key)) ? 1 : 0;
      const perhaps = all.some((key) => keys.includes(key)) ? 1 : 0;
      const known = found.is === "absent" ? 0 : 1;
      if (sure !== must || perhaps !== may || known !== has) move(day, sure - must, perhaps - may, known - has);
      [must, may, has] = [sure, perhaps, known];
    }
  }
  let [least, most, known] = [0, 0, 0];
  const points = [...moves]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, by]) => ({ day, least: (least += by.least), most: (most += by.most), known: (known += by.known) }));
  return points[0]?.day === axis.from ? points : [{ day: axis.from, least: 0, most: 0, known: 0 }, ...points];
}
