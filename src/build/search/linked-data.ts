import type { CreativeWork, DataCatalog, DataDownload, Dataset, Organization, Place, PropertyValue, WebPage } from "schema-dts"; // prettier-ignore
import { indicatorsOf } from "#catalogue/catalogue.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import { yearOf } from "#model/date.ts";
import { namedFacts, world } from "#model/fact-id.ts";
import type { PlaceId } from "#model/place.ts";
import type { Source } from "#model/source.ts";
import { dataWords } from "#text/en/data.ts";
import { factsWords } from "#text/en/fact-page.ts";
import { numberText } from "#text/format.ts";
import { factPath } from "#view/facts/address.ts";
import { keysOf, labelOf } from "#view/labels.ts";
import { factsOf } from "../checks/facts.ts";
import { datasetChanged, factsOfData, firstDay, versionOf, type Described } from "./described.ts";

/** An object that is described elsewhere, by its name in linked data. */
interface Reference {
  readonly "@id": string;
}

const license = "https://creativecommons.org/licenses/by/4.0/";
const language = "en";

/** The page where a data set is described, and its name in linked data: there is one place for each, all others refer to it. */
const landing = ({ homepage }: Described, data: string): string => homepage + factPath(data, "", language);
const datasetId = (described: Described, data: string): string => `${landing(described, data)}#dataset`;
const catalogPage = ({ homepage }: Described): string => `${homepage}${language}/data/`;
const catalogId = (described: Described): string => `${catalogPage(described)}#catalog`;

const creator = ({ homepage }: Described): Organization => ({
  "@type": "Organization",
  "@id": `${homepage}#contributors`,
  name: "Drug Policy Atlas contributors",
  url: homepage,
});

/** What the atlas and each of its data sets have in common. */
const published = (described: Described) => ({
  version: versionOf(described),
  datePublished: firstDay(described),
  inLanguage: language,
  isAccessibleForFree: true,
  license,
  creator: creator(described),
});

/** A data set as https://schema.org/Dataset: what it measures, of when and where, from which sources, and its files. */
export function datasetOf(described: Described, data: string): Dataset {
  const { indicator, dataset } = factsOfData(described, data);
  const facts = namedFacts(dataset);
  const title = dataset.title.en;
  return {
    "@type": "Dataset",
    "@id": datasetId(described, data),
    name: title,
    description: `${dataset.definition.en} ${factsWords.description(title, numberText(facts.length))}`,
    url: landing(described, data),
    identifier: data,
    ...published(described),
    dateModified: datasetChanged(described, data),
    keywords: ["drug policy", topicName(described, indicator), dataset.basis],
    ...(timeOf(described, data) && { temporalCoverage: timeOf(described, data) }),
    spatialCoverage: spaceOf(described, data),
    variableMeasured: measuredIn(described, data),
    isBasedOn: sourcesOf(described, data).map(workOf),
    usageInfo: `${described.homepage}${language}/sources/${indicator.topic}/`,
    includedInDataCatalog: { "@id": catalogId(described) } satisfies Reference,
    distribution: downloadsOf(described, [`${data}.json`, `${data}.csv`]),
  };
}

/** The atlas as https://schema.org/DataCatalog; every data set is named, and described where it stands. */
export const catalogOf = (described: Described): DataCatalog => ({
  "@type": "DataCatalog",
  "@id": catalogId(described),
  name: "Drug Policy Atlas",
  description: aboutAll(described),
  url: catalogPage(described),
  ...published(described),
  dateModified: versionOf(described).slice(0, 10),
  keywords: ["drug policy", "death penalty", "cannabis", "harm reduction", "United Nations"],
  dataset: [
    { "@id": `${catalogPage(described)}#dataset` },
    ...indicatorsOf(described.catalogue).map(({ data }): Reference => ({ "@id": datasetId(described, data) })),
  ],
});

/** All facts of the atlas as one data set: in one table, and as a data package. */
export function wholeOf(described: Described): Dataset {
  const times = indicatorsOf(described.catalogue).flatMap(({ data }) => timeOf(described, data)?.split("/") ?? []);
  return {
    "@type": "Dataset",
    "@id": `${catalogPage(described)}#dataset`,
    name: "Drug Policy Atlas: all facts",
    description: aboutAll(described),
    url: catalogPage(described),
    ...published(described),
    dateModified: versionOf(described).slice(0, 10),
    temporalCoverage: `${times.toSorted()[0]}/${times.toSorted().at(-1)}`,
    spatialCoverage: { "@type": "Place", name: factsWords.world },
    includedInDataCatalog: { "@id": catalogId(described) } satisfies Reference,
    distribution: downloadsOf(described, ["facts.csv", "datapackage.json"]),
  };
}

/** A page that shows a data set, which is described at its own place. */
export const pageOf = (described: Described, path: string, data: string): WebPage => ({
  "@type": "WebPage",
  "@id": described.homepage + path,
  url: described.homepage + path,
  inLanguage: language,
  mainEntity: { "@id": datasetId(described, data) } satisfies Reference,
});

function aboutAll({ catalogue, datasets }: Described): string {
  const facts = [...datasets.values()].reduce((sum, dataset) => sum + namedFacts(dataset).length, 0);
  return dataWords.about(numberText(facts), indicatorsOf(catalogue).length);
}

const topicName = ({ catalogue }: Described, { topic }: Indicator): string =>
  catalogue.find(({ id }) => id === topic)?.name.en ?? topic;

/** The day of an act, or the years of which a data set speaks: what holds is known up to the day on which it was checked. */
function timeOf(described: Described, data: string): string | undefined {
  const { indicator, dataset } = factsOfData(described, data);
  if ("day" in dataset && indicator.from === undefined)
    return [dataset.day, dataset.endDay ?? []].flat().join("/").replaceAll("≤", "");
  const years = namedFacts(dataset).flatMap(({ line }) => {
    if ("year" in line) return [line.year];
    return "from" in line && line.from !== null ? [yearOf(line.from)] : [];
  });
  if (years.length === 0) return undefined;
  const last = dataset.form === "quantity" ? Math.max(...years) : Math.max(...years, yearOf(dataset.checked));
  const first = Math.min(...years);
  return first === last ? String(first) : `${first}/${last}`;
}

/** Up to this many places are named; more are the world. */
const fewPlaces = 30;

function spaceOf(described: Described, data: string): Place | Place[] {
  const { indicator, dataset } = factsOfData(described, data);
  const placeOf = (id: PlaceId): Place => ({
    "@type": "Place",
    name: described.places[id]?.name.en.short ?? id,
    identifier: id,
  });
  if (indicator.within) return placeOf(indicator.within.place);
  const said = namedFacts(dataset).filter(({ line, place }) => line.absent === undefined && place !== world);
  const ids = [...new Set(said.map(({ place }) => place as PlaceId))];
  return ids.length === 0 || ids.length > fewPlaces ? { "@type": "Place", name: factsWords.world } : ids.map(placeOf);
}

function measuredIn(described: Described, data: string): PropertyValue {
  const { dataset } = factsOfData(described, data);
  return {
    "@type": "PropertyValue",
    name: dataset.title.en,
    ...(dataset.form === "quantity"
      ? { unitText: dataset.unit.en }
      : { description: keysOf(dataset).map((key) => labelOf(dataset, key, language)).join("; ") }), // prettier-ignore
  };
}

/** The sources on which a data set rests. */
function sourcesOf(described: Described, data: string): Source[] {
  const { indicator, dataset } = factsOfData(described, data);
  const ground = [...factsOf(dataset).map(({ fact }) => fact), ...(dataset.rules ?? [])];
  const used = new Set(ground.flatMap(({ source }) => source));
  return Object.entries(described.sources[indicator.topic] ?? {}).flatMap(([id, one]) => (used.has(id) ? [one] : []));
}

const workOf = ({ title, publisher, year, url }: Source): CreativeWork => ({
  "@type": "CreativeWork",
  name: title,
  ...(url !== undefined && { url }),
  ...(publisher !== undefined && { publisher: { "@type": "Organization", name: publisher } as const }),
  ...(/^\d{4}$/.test(year ?? "") && { datePublished: year }),
});

const formats: Readonly<Record<string, string>> = { json: "application/json", csv: "text/csv" };

const downloadsOf = ({ homepage, listed }: Described, paths: readonly string[]): DataDownload[] =>
  paths.flatMap((path) => {
    const file = listed.find((one) => one.path === path);
    if (!file) return [];
    return {
      "@type": "DataDownload",
      contentUrl: `${homepage}data/${path}`,
      encodingFormat: formats[path.split(".").at(-1) ?? ""],
      contentSize: `${file.bytes} B`,
      sha256: file.hash,
    } as const;
  });
