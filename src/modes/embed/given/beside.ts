import { secondOf } from "#view/beside.ts";
import type { Giving } from "../first-chart.ts";

/** Two indicators beside each other are given the facts of the second, where they can be had. */
const give: Giving = async ({ site, page: { indicator, view } }) => {
  const second = secondOf(site.catalogue, indicator, view);
  const loaded = second && (await site.files.dataset(second.data));
  return second && loaded?.state === "ready" ? { second: { indicator: second, dataset: loaded.value } } : {};
};
export default give;
