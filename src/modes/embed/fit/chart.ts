import { fitMaps } from "./maps.ts";
import { fitTiles } from "./tiles.ts";
import type { Fitting } from "./keep-fitted.ts";

/** Fits whatever chart stands in the box. */
export const fitChart: Fitting = (box, chart, over) =>
  (chart.querySelector(".tiles") ? fitTiles : fitMaps)(box, chart, over);
