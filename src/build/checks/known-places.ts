import type { Dataset } from "#model/dataset.ts";
import type { Check } from "./check.ts";
import { inFile } from "./facts.ts";
import type { Accepted, Files } from "./files.ts";
import { problem, type Problem } from "./problem.ts";

/** Every place that is named anywhere stands in places.json. */
export const knownPlaces: Check = {
  name: "known-places",
  sentence: "Every place that the files name stands in places.json.",
  check: (files) => {
    if (!files.all.some(({ path }) => path === "places.json")) return [problem("places.json", "is missing")];
    if (!files.placesFile) return [];
    return [...files.datasets.flatMap((file) => ofDataset(files, file)), ...ofEvents(files), ...ofParts(files)];
  },
};

function unknown(files: Files, file: { path: string }, ids: readonly string[], at?: string): Problem[] {
  return ids
    .filter((id) => !Object.hasOwn(files.places, id))
    .map((id) => inFile(file)("is not in places.json", id, at));
}

/** Names of groups that may stand among the ids of who is counted. */
const groups = ["members", "observers"];

function ofDataset(files: Files, file: Accepted<Dataset>): Problem[] {
  const { content } = file;
  const eligible = "eligible" in content && Array.isArray(content.eligible) ? content.eligible : [];
  return [
    ...unknown(files, file, Object.keys(content.values)),
    ...unknown(
      files,
      file,
      content.counted.filter((id) => !groups.includes(id)),
      "counted",
    ),
    ...unknown(files, file, eligible, "eligible"),
    ...(content.form === "status"
      ? unknown(files, file, [...Object.keys(content.varies ?? {}), ...Object.keys(content.parts?.apart ?? {})])
      : []),
    ...(content.rules ?? []).flatMap(({ id, places = [], except = [] }) =>
      unknown(files, file, [...places, ...except], `the rule ${id}`),
    ),
  ];
}

const ofEvents = (files: Files): Problem[] =>
  files.events.flatMap((file) =>
    file.content.events.flatMap(({ date, places = [], title }) =>
      unknown(files, file, places, `${date} “${title.en}”`),
    ),
  );

const ofParts = (files: Files): Problem[] =>
  Object.values(files.places).flatMap(({ partOf }) =>
    files.placesFile && partOf ? unknown(files, files.placesFile, [partOf], "partOf") : [],
  );
