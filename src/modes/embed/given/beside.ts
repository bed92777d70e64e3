import { secondOf } from "#view/beside/beside.ts";
import { creditOf, creditOfBoth } from "#view/embed/source.ts";
import type { Giving } from "../first-chart.ts";

/** Two indicators beside each other are given the facts of the second, where they can be had, and a source line for both. */
const give: Giving = async ({ site, page: { indicator, dataset, view }, credit }) => {
  const second = secondOf(site.catalogue, indicator, view);
  if (!second) return {};
  const { files } = site;
  const grounds = files.sources(indicator.topic);
  const [facts, own, others] = await Promise.all([
    files.dataset(second.data),
    grounds,
    second.topic === indicator.topic ? grounds : files.sources(second.topic),
  ]);
  if (facts.state !== "ready") return {};
  const given = { second: { indicator: second, dataset: facts.value } };
  if (own.state !== "ready" || others.state !== "ready") return given;
  const [first, beside] = [own, others].map(({ value }) => value.sources);
  const both = creditOfBoth({ dataset, sources: first! }, { dataset: facts.value, sources: beside! });
  // What else the line says is of the release to which both are held.
  return { ...given, credit: credit.replace(creditOf(dataset, first!), both) };
};
export default give;
