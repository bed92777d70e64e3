import { rootFrom } from "#view/address.ts";
import { embedPathOf } from "#view/embed/path.ts";
import { loadTargets } from "../../figure/targets.ts";
import type { Giving } from "../first-chart.ts";

/** A trend is given the targets of its indicator, where that has any. */
const give: Giving = async ({ site, page: { indicator, dataset } }) =>
  dataset.form === "quantity" && dataset.target
    ? { targets: await loadTargets(indicator.topic, rootFrom(embedPathOf(site.address))) }
    : {};
export default give;
