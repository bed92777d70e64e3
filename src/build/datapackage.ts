import type { Dataset } from "#model/dataset.ts";
import type { Sources } from "#model/source.ts";
import { columnsOf } from "./exports.ts";

/** What a data package needs to know of a file: its path below `data/`, and of a data set its content. */
export interface Packed {
  readonly path: string;
  readonly title: string;
  readonly dataset?: Dataset;
}

const numbers: readonly string[] = ["low", "high"];
const whole: readonly string[] = ["year", "last_read"];

/** Dates may be partial and figures may be "≥26", so both are text to a reader of tables. */
const typeOf = (column: string): string =>
  numbers.includes(column) ? "number" : whole.includes(column) ? "integer" : column === "lead" ? "boolean" : "string";

const nameOf = (path: string): string =>
  path
    .replace(/\.(json|csv)$/, "")
    .replace(/[^a-z0-9]+/gi, "-")
    .toLowerCase();

/** `datapackage.json` by the Frictionless standard: every file of facts, as JSON and, for data sets, as CSV. */
export function datapackage(files: readonly Packed[], sources: readonly Sources[]): object {
  return {
    profile: "data-package",
    name: "drug-policy-atlas",
    title: "Drug Policy Atlas",
    description:
      "Dated facts of drug law, harm-reduction coverage and positions at the United Nations, each with its source.",
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    resources: files.flatMap(resourcesOf),
    sources: sources.flatMap((list) =>
      Object.values(list).map(({ title, publisher, year, url }) => ({
        title: [title, publisher, year].filter(Boolean).join(", "),
        ...(url !== undefined && { path: url }),
      })),
    ),
  };
}

function resourcesOf({ path, title, dataset }: Packed): object[] {
  const json = {
    name: `${nameOf(path)}-json`,
    path,
    title,
    ...(dataset && { description: dataset.definition.en }),
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
  };
  if (!dataset) return [json];
  const fields = columnsOf[dataset.form].map((name) => ({ name, type: typeOf(name) }));
  const table = {
    ...json,
    name: `${nameOf(path)}-csv`,
    path: path.replace(/json$/, "csv"),
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    dialect: { delimiter: ",", lineTerminator: "\r\n" },
    schema: { fields, missingValues: [""] },
  };
  return [json, table];
}
