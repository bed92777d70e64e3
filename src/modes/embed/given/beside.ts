import { inLanguage } from "#model/words.ts";
import { secondOf } from "#view/beside.ts";
import { sourcesOf } from "#view/embed-source.ts";
import type { Giving } from "../first-chart.ts";

/** Two indicators beside each other are given the facts of the second, where they can be had; its sources are named, too. */
const give: Giving = async ({ site, page: { indicator, view }, credit }) => {
  const second = secondOf(site.catalogue, indicator, view);
  if (!second) return {};
  const [facts, grounds] = await Promise.all([site.files.dataset(second.data), site.files.sources(second.topic)]);
  if (facts.state !== "ready") return {};
  const name = inLanguage(second.name, site.address.language);
  const named = grounds.state === "ready" ? sourcesOf(facts.value, grounds.value.sources, name) : "";
  return { second: { indicator: second, dataset: facts.value }, credit: `${credit} ${named}`.trim() };
};
export default give;
