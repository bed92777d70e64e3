/** Words of the page on data. */
export const dataWords = {
  title: "Data",
  about: (facts: string, sets: number) =>
    `All that the atlas draws, to take along: ${facts} facts in ${sets} data sets, each fact with its source, how it is known and an address of its own.`,
  load: "How to load it",
  loadText:
    "The addresses below are fixed, and any page or program may ask for them: there is no key and no limit. A table is in long form, a fact a row. The data package names every file with its columns, the order of statuses, the meaning of a missing value, keys, sources, licence, size and hash.",
  whole: {
    "facts.csv": "all facts in one table",
    "datapackage.json": "the data package (Data Package, version 2)",
    "README.md": "the codebook: what each status means, how hard cases were decided, the terms of each source",
    "CHANGELOG.md": "changes in words",
    SHA256SUMS: "SHA-256 of every file",
  } as Readonly<Record<string, string>>,
  minimum:
    "The same question in three languages: how many people are known to have been executed for drug offences in 2024? Figures may be minimums, and a state secret is not zero: the sum is “at least”, and who keeps the number secret is said with it.",
  licence: "Licence",
  licenceText:
    "The compilation is under CC BY 4.0; name “Drug Policy Atlas contributors”. It holds facts in own words; the terms of each source are its publisher’s own, and stand with it in the list of sources, in the data package and in the codebook. No text of a source was copied, and no file leaves out a row for the sake of its terms.",
  licenceLink: "The licence",
  board: "How fresh it is",
  boardText:
    "By part of the world and topic: the number of facts; of these the share that was read in the source, is recalled, or is derived by a rule; and the day of the newest check.",
  region: "Part of the world",
  regions: { all: "All", none: "No part of the world", WORLD: "Totals for the world" } as Readonly<
    Record<string, string>
  >,
  shares: (read: number, recalled: number, derived: number) =>
    [`${read} % read`, `${recalled} % recalled`, ...(derived > 0 ? [`${derived} % derived`] : [])]
      .map((part) => part.replaceAll(" ", "\u00a0"))
      .join(", "),
  facts: (count: string) => `${count} facts`,
  noFacts: "–",
  checked: (newest: string) => `checked ${newest}`,
  stale: { amber: "over a year ago", red: "over two years ago" },
  conflicts: "Where sources differ",
  conflictsText:
    "Nothing is smoothed over: both numbers, votes or statements stand here, with the reason as far as it is known.",
  totals: (count: number) => `${count} totals that a source published and the facts of the same day do not give`,
  published: "Published",
  own: "The facts of the day",
  why: "Why",
  facts2: (count: number) =>
    count === 1 ? "1 fact of which there are two accounts" : `${count} facts of which there are two accounts`,
  recorded: "On record",
  said: "Also said",
  claims: (count: number) => `${count} statements of documents that the facts bear out in part or not`,
  claim: "The document states",
  found: "Found here",
  verdict: { partly: "In part.", "not-reproducible": "Not borne out." } as Readonly<Record<string, string>>,
  changes: "Releases and changes",
  held: (version: string) =>
    `A link can hold its facts to a release: with data=${version} as the last part of its fragment it goes on showing what was released then, and says how many of the facts shown have changed since. “Share” gives such links, and citations have them. Places, borders and words follow the site.`,
  kept: "Kept as they stood, since a later release changed them:",
  changedIn: (count: number, of: string) => `${of}${count > 0 ? ` (${count} facts)` : ""}`,
  files: "All files",
  filesText:
    "Size in bytes, rows of a table, and the first digits of the SHA-256; the whole hashes stand in SHA256SUMS. JSON Schemas are those by which the facts are checked.",
  ofAll: "Of all topics",
  file: "File",
  formats: "Formats, bytes",
  rows: "Rows",
  hash: "SHA-256",
  page: "Facts",
  tutorial: (language: string) => `In ${language}`,
};
