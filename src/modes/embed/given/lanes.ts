import { pathOf } from "#catalogue/indicator.ts";
import { lanesOf } from "#view/lanes/rows.ts";
import { laneTitle } from "#view/lanes/title.ts";
import { axisOf, variantOf } from "#view/picture.ts";
import type { Giving } from "../first-chart.ts";

/** A timeline is given its title, which tells of all its days. */
const give: Giving = ({ site, page: { indicator, dataset, places, picture, view } }) => {
  const axis = axisOf(indicator, dataset);
  const { paints } = indicator;
  const lanes = axis ? lanesOf(dataset, places, axis, paints, variantOf(indicator, view) ?? {}) : [];
  const told = { path: pathOf(indicator), paints, places, lanes, region: picture.region };
  return Promise.resolve({ title: axis && laneTitle(dataset, { ...told, ...axis }, site.address.language) });
};
export default give;
