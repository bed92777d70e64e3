import type { Indicator } from "#catalogue/indicator.ts";
import { pathOf } from "#catalogue/indicator.ts";
import { absences } from "#model/fact.ts";
import { isDay, type Day } from "#model/date.ts";
import { isPlaceId, type PlaceId, type Places } from "#model/place.ts";
import { notAmong } from "#model/read.ts";
import {
  amongs,
  answerKeys,
  isBundle,
  joins,
  type Among,
  type Condition,
  type Join,
  type Part,
  type Question,
} from "./ask.ts";
import { isVersion } from "#model/version.ts";
import { regions } from "#geo/regions.ts";
import { readGroup, writeGroup, type OwnGroup } from "../own-group.ts";

/** One indicator against another on a day. */
export interface Cross {
  readonly rows: string;
  readonly columns: string;
  readonly day: Day | "latest";
  /** The field whose places are named: a key of the rows and one of the columns. */
  readonly cell: readonly [row: string, column: string] | null;
}

/** All that the page of questions shows; `cross` is null while it answers a question. */
export interface AskView {
  readonly question: Question;
  readonly cross: Cross | null;
  readonly among: Among;
  readonly group: OwnGroup | null;
  /** The places pinned, of which each condition is shown. */
  readonly places: readonly PlaceId[];
  /** The region whose places an answer is about. */
  readonly region: string;
  /** What is shown alone: those that fit, that do not, or a reason why it cannot be said. */
  readonly alone: string | null;
}

export const plainAsk: AskView = {
  question: { join: "all", parts: [] },
  cross: null,
  among: "members",
  group: null,
  places: [],
  region: "world",
  alone: null,
};

/** What a link may name. */
export interface AskOffer {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly places: Places;
}

/** The indicators of a catalogue by their paths. */
export const byPath = (indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> =>
  new Map(indicators.map((indicator) => [pathOf(indicator), indicator]));

/** Keys that may be asked of an indicator, in the order in which a link names them. */
const keysAskable = ({ paints }: Indicator): string[] => [
  ...new Set([...Object.keys(paints), notAmong, ...absences, "outside"]),
];

/** Keys in the order of a link, each once: equal conditions have equal links. */
export const inOrder = (indicator: Indicator, keys: readonly string[]): string[] =>
  keysAskable(indicator).filter((key) => keys.includes(key));

/** `[!]path[*variant][@day]:key,key`; undefined where it names what there is not. */
function readCondition(text: string, { indicators }: AskOffer): Condition | undefined {
  const parts = /^(!)?([^*@:!]+)(?:\*([^*@:]+))?(?:@([^*@:]+))?:(.*)$/.exec(text);
  if (!parts) return undefined;
  const [, not, path = "", variant, day = "latest", list = ""] = parts;
  const indicator = indicators.get(path);
  if (!indicator || (day !== "latest" && !isDay(day))) return undefined;
  if (variant !== undefined && !indicator.variants?.slice(1).some(({ id }) => id === variant)) return undefined;
  const keys = list.split(",").filter(Boolean);
  if (!keys.every((key) => keysAskable(indicator).includes(key))) return undefined;
  return { path, variant: variant ?? null, not: not !== undefined, keys: inOrder(indicator, keys), day: day as Day };
}

const writeCondition = ({ path, variant, not, keys, day }: Condition): string =>
  `${not ? "!" : ""}${path}${variant ? `*${variant}` : ""}${day === "latest" ? "" : `@${day}`}:${keys.map(encodeURIComponent).join()}`;

/** `all;condition;any~condition~condition`: parts by semicolons, those in brackets by waves. */
function readQuestion(text: string, offer: AskOffer, drop: (part: string) => void): Question {
  const [first = "", ...rest] = text.split(";");
  const join = joins.find((join) => join === first);
  if (join === undefined) drop(`q=${first}`);
  const conditions = (texts: readonly string[]): Condition[] =>
    texts.filter(Boolean).flatMap((text) => {
      const condition = readCondition(text, offer);
      if (!condition) drop(text);
      return condition ? [condition] : [];
    });
  const parts = rest.filter(Boolean).flatMap((text): Part[] => {
    const [head = "", ...inside] = text.split("~");
    const bracket = /^(!)?(all|any)$/.exec(head);
    if (!bracket) {
      if (inside.length === 0) return conditions([text]);
      drop(text);
      return [];
    }
    return [{ join: bracket[2] as Join, not: bracket[1] !== undefined, parts: conditions(inside) }];
  });
  return { join: join ?? "all", parts };
}

const writeQuestion = ({ join, parts }: Question): string =>
  [
    join,
    ...parts.map((part) =>
      isBundle(part)
        ? [`${part.not ? "!" : ""}${part.join}`, ...part.parts.map(writeCondition)].join("~")
        : writeCondition(part),
    ),
  ].join(";");

const regionIds: readonly string[] = regions.map(({ id }) => id);

/** `row,column`: a key of each; null where there is none, or one that its indicator does not read. */
function readCell(text: string | null | undefined, { indicators }: AskOffer, ...paths: string[]): Cross["cell"] {
  const [row, column, ...more] = text?.split(",") ?? [];
  if (row === undefined || column === undefined || more.length > 0) return null;
  const asked = [row, column].every((key, at) => {
    const indicator = indicators.get(paths[at] ?? "");
    return indicator !== undefined && keysAskable(indicator).includes(key);
  });
  return asked ? [row, column] : null;
}

/** Total: whatever the link says, a view comes back; what cannot be read is left out and named. Unknown keys are ignored. */
export function readAsk(
  fragment: string,
  offer: AskOffer,
): { readonly view: AskView; readonly dropped: readonly string[] } {
  const link = new URLSearchParams(fragment.replace(/^#/, ""));
  const dropped: string[] = [];
  const drop = (part: string): number => dropped.push(part);
  const [q, crossed, cell, t, of, g, c] = ["q", "cross", "cell", "t", "of", "g", "c"].map((key) => link.get(key));
  const oneOf = (key: string, offered: readonly string[]): string | null => {
    const text = link.get(key);
    const found = offered.find((each) => each === text) ?? null;
    if (text && found === null) drop(`${key}=${text}`);
    return found;
  };
  const group = g ? (readGroup(g, offer.places) ?? null) : null;
  if (g && !group) drop(`g=${g}`);
  const among = amongs.find((each) => each === of) ?? "members";
  if (of && of !== among) drop(`of=${of}`);
  const [rows = "", columns = "", ...more] = crossed?.split(",") ?? [];
  const both = more.length === 0 && [rows, columns].every((path) => offer.indicators.has(path));
  if (crossed && !both) drop(`cross=${crossed}`);
  const day: Day | "latest" = isDay(t) ? t : "latest";
  if (t && t !== day) drop(`t=${t}`);
  const fields = both ? readCell(cell, offer, rows, columns) : null;
  if (cell && !fields) drop(`cell=${cell}`);
  const listed = [...new Set((c ?? "").split(",").filter(Boolean))];
  const pinned = listed.filter((id): id is PlaceId => isPlaceId(id) && offer.places[id] !== undefined);
  const strange = listed.filter((id) => !pinned.some((each) => each === id));
  if (strange.length > 0) drop(`c=${strange.join()}`);
  const data = link.get("data");
  if (data && !isVersion(data)) drop(`data=${data}`);
  return {
    view: {
      question: q ? readQuestion(q, offer, drop) : plainAsk.question,
      cross: crossed && both ? { rows, columns, day, cell: fields } : null,
      among: among === "group" && !group ? "members" : among,
      group,
      places: pinned,
      region: oneOf("region", regionIds) ?? plainAsk.region,
      alone: oneOf("s", answerKeys),
    },
    dropped,
  };
}

/** Only what differs from the plain view, always in this order, so that equal views have equal links. */
export function writeAsk(view: AskView, places: Places): string {
  const { question, cross, among, group, region, alone } = view;
  const parts: string[] = [];
  if (question.parts.length > 0 || question.join !== "all") parts.push(`q=${writeQuestion(question)}`);
  if (cross) parts.push(`cross=${cross.rows},${cross.columns}`);
  if (cross && cross.day !== "latest") parts.push(`t=${cross.day}`);
  if (cross?.cell) parts.push(`cell=${cross.cell.map(encodeURIComponent).join()}`);
  if (among !== "members") parts.push(`of=${among}`);
  if (group) parts.push(`g=${writeGroup(group, places)}`);
  if (view.places.length > 0) parts.push(`c=${view.places.join()}`);
  if (region !== plainAsk.region) parts.push(`region=${region}`);
  if (alone !== null) parts.push(`s=${alone}`);
  return parts.join("&");
}

/** The indicators whose facts a view needs. */
export function neededBy({ question, cross }: AskView, indicators: AskOffer["indicators"]): Indicator[] {
  const conditions = question.parts.flatMap((part) => (isBundle(part) ? part.parts : [part]));
  const paths = [...conditions.map(({ path }) => path), ...(cross ? [cross.rows, cross.columns] : [])];
  return paths.flatMap((path) => indicators.get(path) ?? []);
}
