import type { Index } from "#load/files.ts";
import { Files } from "#load/files.ts";
import type { Places } from "#model/place.ts";
import type { ToolProps } from "#modes/tool.ts";

const common = (title: string, basis: string, counts: readonly string[]): object => ({
  title: { en: title },
  definition: { en: `${title}.` },
  basis,
  checked: "2026-11-21",
  counted: ["members"],
  countedAs: "states",
  headline: { counts, text: { en: "On {day}, {count} [had|has|have] the death penalty for drug offences in law" } },
});
const fact = { source: ["s"], evidence: "read" };
const label = (en: string): object => ({ label: { en }, meaning: { en } });

const law = {
  form: "status",
  ...common("Death penalty for drug offences in law", "law", ["yes", "mandatory"]),
  statuses: { no: label("Not in law"), yes: label("In law"), mandatory: label("Mandatory") },
  values: {
    SGP: [{ from: "1975", status: "mandatory", ...fact }],
    MYS: [{ from: "2023-07-04", status: "yes", ...fact }],
    PRT: [{ from: "1976", status: "no", ...fact }],
  },
};
const vote = {
  form: "vote",
  ...common("Moratorium on the use of the death penalty", "position", ["yes"]),
  forum: "UNGA",
  day: "2024-12-17",
  kind: "vote",
  short: { en: "Moratorium 2024" },
  summary: { en: "A vote." },
  stance: "reform",
  complete: false,
  source: ["s"],
  evidence: "read",
  eligible: "members",
  values: { SGP: { vote: "no", ...fact }, MYS: { vote: "yes", ...fact }, PRT: { vote: "yes", ...fact } },
};
const shapes = { shapes: [], lines: [] };
const files: Readonly<Record<string, unknown>> = {
  "data/death-penalty/drug-offences.json": law,
  "data/coalitions/votes/unga79-179.json": vote,
  "derived/still.shapes.json": shapes,
};

const place = (short: string): object => ({
  name: { en: { short } },
  un: "member",
  continent: "asia",
  evidence: "read",
});
const places = {
  SGP: place("Singapore"),
  MYS: place("Malaysia"),
  PRT: place("Portugal"),
  THA: place("Thailand"),
} as unknown as Places;
const group = {
  id: "unga79-179",
  kind: "vote",
  folder: "votes",
  short: { en: "Moratorium 2024" },
  forum: "UNGA",
  complete: false,
};
const index = { places, marks: {}, borders: {}, groups: [group], sources: {} } as unknown as Index;

/** What a live page is given: four places, a law and a vote; every link that it pushes is kept. */
export function atlasWith(hash: string): { readonly props: ToolProps; readonly pushed: string[] } {
  const pushed: string[] = [];
  const place = { hash, href: `http://atlas/${hash}`, pathname: "/" };
  const push = (url: string): boolean => {
    pushed.push(url);
    place.hash = url;
    return true;
  };
  const fetched = new Files((url) => {
    const found = files[url];
    return Promise.resolve({
      ok: found !== undefined,
      status: found === undefined ? 404 : 200,
      headers: new Headers({ "content-type": "application/json" }),
      text: () => Promise.resolve(JSON.stringify(found)),
    });
  }, "");
  const props: ToolProps = {
    files: fetched,
    index,
    language: "en",
    place: { location: place, past: { push, replace: push }, root: new URL("http://localhost/"), reach: (url) => url },
  };
  return { props, pushed };
}
