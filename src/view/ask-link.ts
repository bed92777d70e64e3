import type { Indicator } from "#catalogue/indicator.ts";
import { pathOf } from "#catalogue/indicator.ts";
import { absences } from "#model/fact.ts";
import { isDay, type Day } from "#model/date.ts";
import { isPlaceId, type PlaceId, type Places } from "#model/place.ts";
import { notAmong } from "#model/read.ts";
import { amongs, isBundle, joins, type Among, type Condition, type Join, type Part, type Question } from "./ask.ts";
import { readGroup, writeGroup, type OwnGroup } from "./own-group.ts";

/** One indicator against another on a day. */
export interface Cross {
  readonly rows: string;
  readonly columns: string;
  readonly day: Day | "latest";
}

/** All that the page of questions shows; `cross` is null while it answers a question. */
export interface AskView {
  readonly question: Question;
  readonly cross: Cross | null;
  readonly among: Among;
  readonly group: OwnGroup | null;
  /** The place of which each condition is shown. */
  readonly place: PlaceId | null;
}

export const plainAsk: AskView = {
  question: { join: "all", parts: [] },
  cross: null,
  among: "members",
  group: null,
  place: null,
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

/** Total: whatever the link says, a view comes back; what cannot be read is left out and named. Unknown keys are ignored. */
export function readAsk(
  fragment: string,
  offer: AskOffer,
): { readonly view: AskView; readonly dropped: readonly string[] } {
  const link = new URLSearchParams(fragment.replace(/^#/, ""));
  const dropped: string[] = [];
  const drop = (part: string): number => dropped.push(part);
  const [q, crossed, t, of, g, c] = ["q", "cross", "t", "of", "g", "c"].map((key) => link.get(key));
  const group = g ? (readGroup(g, offer.places) ?? null) : null;
  if (g && !group) drop(`g=${g}`);
  const among = amongs.find((each) => each === of) ?? "members";
  if (of && of !== among) drop(`of=${of}`);
  const [rows = "", columns = "", ...more] = crossed?.split(",") ?? [];
  const both = more.length === 0 && [rows, columns].every((path) => offer.indicators.has(path));
  if (crossed && !both) drop(`cross=${crossed}`);
  const day: Day | "latest" = isDay(t) ? t : "latest";
  if (t && t !== day) drop(`t=${t}`);
  const place = isPlaceId(c) && offer.places[c] ? c : null;
  if (c && place === null) drop(`c=${c}`);
  return {
    view: {
      question: q ? readQuestion(q, offer, drop) : plainAsk.question,
      cross: crossed && both ? { rows, columns, day } : null,
      among: among === "group" && !group ? "members" : among,
      group,
      place,
    },
    dropped,
  };
}

/** Only what differs from the plain view, always in this order, so that equal views have equal links. */
export function writeAsk({ question, cross, among, group, place }: AskView, places: Places): string {
  const parts: string[] = [];
  if (question.parts.length > 0 || question.join !== "all") parts.push(`q=${writeQuestion(question)}`);
  if (cross) parts.push(`cross=${cross.rows},${cross.columns}`);
  if (cross && cross.day !== "latest") parts.push(`t=${cross.day}`);
  if (among !== "members") parts.push(`of=${among}`);
  if (group) parts.push(`g=${writeGroup(group, places)}`);
  if (place) parts.push(`c=${place}`);
  return parts.join("&");
}
