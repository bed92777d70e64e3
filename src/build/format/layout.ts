import type { Json } from "../read-json.ts";

/**
 * How deep the parts of a file are broken into lines: 1 gives each entry its line, 2 each line of each place, 3 each part of each
 * step of a talk or of a release, 4 each file of each release. All else stays on the line of its key.
 */
const depths: Readonly<Record<string, number>> = {
  statuses: 1,
  bins: 1,
  series: 1,
  entities: 1,
  varies: 1,
  places: 1,
  sources: 1,
  policy: 2,
  values: 2,
  steps: 3,
  releases: 3,
  files: 4,
};

const isList = (json: Json): json is Json[] => Array.isArray(json);

/** A JSON value on one line, with air: `{ "from": "2013-12-20", "source": ["law-19172"] }`. */
function inline(json: Json): string {
  if (json === null || typeof json !== "object") return JSON.stringify(json);
  if (isList(json)) return `[${json.map(inline).join(", ")}]`;
  const parts = Object.entries(json).map(([key, value]) => `${JSON.stringify(key)}: ${inline(value)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function broken(json: Json, depth: number, indent: string): string {
  if (json === null || typeof json !== "object" || depth === 0) return inline(json);
  const deeper = `${indent}  `;
  const lines = isList(json)
    ? json.map((value) => deeper + (depth > 2 ? broken(value, depth - 1, deeper) : inline(value)))
    : Object.entries(json).map(
        ([key, value]) => `${deeper}${JSON.stringify(key)}: ${broken(value, depthOf(value, depth), deeper)}`,
      );
  const [open, close] = isList(json) ? "[]" : "{}";
  return lines.length === 0 ? inline(json) : `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

/** At depth 2 only lists are broken further: the periods of a place, not the words of a ballot. */
function depthOf(json: Json, depth: number): number {
  if (depth === 4) return 1;
  return isList(json) && json.every(isFact) ? depth - 1 : 0;
}

const isFact = (json: Json): boolean => json !== null && typeof json === "object";

/** The whole file: one key a line, and one fact a line where there are many. */
export function laidOut(json: Json): string {
  if (json === null || typeof json !== "object" || isList(json)) return `${broken(json, 1, "")}\n`;
  const lines = Object.entries(json).map(([key, value]) => {
    const depth = depths[key] ?? (isList(value) && value.some(isFact) ? 1 : 0);
    return `  ${JSON.stringify(key)}: ${broken(value, depth, "  ")}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}
