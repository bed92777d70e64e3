import { listText } from "../format.ts";

/** Words of the pictures that stand beside a link. */
export const previewWords = {
  others: "Other",
  sources: (count: number) => (count === 1 ? "1 source" : `${count} sources`),
  mainly: (publishers: readonly string[], count: number) =>
    count <= publishers.length ? listText(publishers) : `${publishers.join(", ")} and others (${count} sources)`,
  asOf: (date: string) => `Facts as of ${date}`,
  mapAlt: (title: string, legend: readonly string[]) =>
    `${title}. Map${legend.length > 0 ? ` with legend: ${listText(legend)}` : ""}.`,
  placeAlt: (name: string, says: readonly string[]) => `${[`${name} on a small map`, ...says].join(". ")}.`,
};
