import { createHash } from "node:crypto";
import { dayOfVersion } from "#model/version.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Sources, SourcesFile } from "#model/source.ts";
import { factsOf } from "./checks/facts.ts";
import type { ListedFile, ListedFiles } from "#view/facts/data-page.ts";
import { inToday, type ServedFile } from "./data-files.ts";

/** What a package says of itself beside its files. */
export interface PackageFrom {
  readonly homepage: string;
  /** The release of the facts. */
  readonly version: string;
  /** The sources of each topic. */
  readonly sources: Readonly<Record<string, SourcesFile>>;
}

const licenses = [
  {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
];

const mediaTypes: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv",
  md: "text/markdown",
};

/** The name of a resource: its path with its ending, in small letters and hyphens. */
const resourceName = (path: string): string => path.replace(/[^a-z0-9]+/gi, "-").toLowerCase();

/** The SHA-256 of a file, in hexadecimal digits. */
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** `datapackage.json` as it is served. */
export const packageText = (files: readonly ServedFile[], from: PackageFrom): string =>
  `${JSON.stringify(datapackage(files, from))}\n`;

/** A package by version 2 of the Data Package standard: every file with its size and hash, a table with its columns. */
export const datapackage = (files: readonly ServedFile[], from: PackageFrom): object => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: "drug-policy-atlas",
  title: "Drug Policy Atlas",
  description:
    "Dated facts of drug law, harm-reduction coverage and positions at the United Nations, each with its source. The compilation is under the licence named here; the terms of each source stand with it.",
  homepage: from.homepage,
  version: from.version,
  created: `${dayOfVersion(from.version)}T00:00:00Z`,
  keywords: ["drug policy", "death penalty", "cannabis", "harm reduction", "United Nations"],
  licenses,
  sources: sourcesIn(Object.values(from.sources).flatMap(({ sources }) => Object.values(sources))),
  resources: files.map((file) => resourceOf(file, from.sources)),
});

function resourceOf(file: ServedFile, sources: PackageFrom["sources"]): object {
  const { path, text, title, description, dataset, table } = file;
  const format = path.split(".").at(-1) ?? "";
  const used = dataset && sourcesOf(dataset, sources[inToday(path).split("/")[0] ?? ""]?.sources ?? {});
  return {
    name: resourceName(path),
    path,
    ...(table && { type: "table" }),
    title,
    ...(description !== undefined && { description }),
    format,
    mediatype: mediaTypes[format],
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    hash: `sha256:${sha256(text)}`,
    ...(path !== "world.topo.json" && { licenses }),
    ...(used && { sources: used }),
    ...(table && {
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: table.fields,
        missingValues: [""],
        primaryKey: table.primaryKey,
        ...(table.foreignKeys && { foreignKeys: table.foreignKeys }),
      },
    }),
  };
}

/** The sources on which a data set rests, each with its terms. */
function sourcesOf(dataset: Dataset, all: Sources): object[] {
  const ground = [...factsOf(dataset).map(({ fact }) => fact), ...(dataset.rules ?? [])];
  const used = new Set(ground.flatMap(({ source }) => source));
  return sourcesIn(Object.entries(all).flatMap(([id, source]) => (used.has(id) ? [source] : [])));
}

const sourcesIn = (sources: readonly Sources[string][]): object[] =>
  sources.map(({ title, publisher, year, url, terms }) => ({
    title: [title, publisher, year].filter(Boolean).join(", "),
    ...(url !== undefined && { path: url }),
    ...(terms !== undefined && { terms }),
  }));

/** What the page on data says of every file, as a derived file. */
export const listed = (
  files: readonly Pick<ServedFile, "path" | "text" | "table">[],
  homepage: string,
): Record<string, string> => ({
  "data-files.json": JSON.stringify({
    homepage,
    files: files.map(({ path, text, table }): ListedFile => {
      return { path, bytes: Buffer.byteLength(text), rows: table?.rows.length, hash: sha256(text) };
    }),
  } satisfies ListedFiles),
});

/** The list of hashes as `sha256sum -c` reads it. */
export const sumsOf = (files: readonly Pick<ServedFile, "path" | "text">[]): string =>
  files.map(({ path, text }) => `${sha256(text)}  ${path}\n`).join("");
