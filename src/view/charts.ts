import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import { axisOf } from "./picture.ts";
import { charts, type Chart } from "./view.ts";

/** The ways in which an indicator can be drawn, in the order of the choice; the map is always the first. */
export function chartsOf(indicator: Indicator, dataset: Dataset): Chart[] {
  const overTime = axisOf(indicator, dataset) !== null;
  const offered: Readonly<Record<Chart, boolean>> = {
    map: true,
    tiles: true,
    lanes: overTime && (dataset.form === "status" || dataset.form === "membership"),
    counts: overTime,
    trend: overTime && dataset.form === "quantity",
    changes: overTime,
    // Two indicators are set side by side on the same shapes: those of the world.
    beside: indicator.within === undefined,
  };
  return charts.filter((chart) => offered[chart]);
}
