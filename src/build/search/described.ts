import { indicatorAt, indicatorOfData, type Catalogue } from "#catalogue/catalogue.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import type { ChangesFile } from "#model/change.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { Sources } from "#model/source.ts";
import { dayOfVersion } from "#model/version.ts";
import { indicatorPathOf, type Address } from "#view/address.ts";
import type { ListedFile } from "#view/facts/data-page.ts";

/** What all pages share of which a search engine, a feed reader or a preview of links is told. */
export interface Described {
  /** The public address, with its slash. */
  readonly homepage: string;
  readonly catalogue: Catalogue;
  readonly changes: ChangesFile;
  readonly places: Places;
  readonly listed: readonly ListedFile[];
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** The sources of each topic. */
  readonly sources: Readonly<Record<string, Sources>>;
}

/** The newest release. */
export const versionOf = ({ changes }: Described): string => changes.releases[0]!.version;

/** The day of the first release, and that of the newest in which something of a kind was changed. */
export const firstDay = ({ changes }: Described): string => dayOfVersion(changes.releases.at(-1)!.version);
function changedOn(described: Described, isMeant: (of: string, facts: readonly string[]) => boolean): string {
  const found = described.changes.releases.find(({ changes }) => changes.some(({ of, facts }) => isMeant(of, facts)));
  return found ? dayOfVersion(found.version) : firstDay(described);
}

/** The day on which a data set was last published with a change. */
export const datasetChanged = (described: Described, data: string): string => changedOn(described, (of) => of === data);

/** The day on which the facts of a page were last published with a change; none where it is of no facts. */
export function changedOf(described: Described, address: Address): string | undefined {
  const { page } = address;
  if (page.kind === "data") return dayOfVersion(versionOf(described));
  if (page.kind === "facts") return datasetChanged(described, page.data);
  if (page.kind === "place") return placeChanged(described, page.id);
  const indicator = indicatorAt(described.catalogue, indicatorPathOf(address) ?? "");
  return indicator && datasetChanged(described, indicator.data);
}

/** The day on which something was last changed of a place. */
const placeChanged = (described: Described, id: PlaceId): string =>
  changedOn(described, (_, facts) => facts.some((fact) => fact === id || fact.startsWith(`${id}/`)));

/** The indicator and the facts of a data set. */
export function factsOfData(
  { catalogue, datasets }: Described,
  data: string,
): { indicator: Indicator; dataset: Dataset } {
  const [indicator, dataset] = [indicatorOfData(catalogue, data), datasets.get(data)];
  if (!indicator || !dataset) throw new Error(`no indicator draws data/${data}.json`);
  return { indicator, dataset };
}
