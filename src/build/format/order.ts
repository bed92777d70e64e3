import { YearValue } from "#model/fact.ts";
import { PlaceId } from "#model/place.ts";
import { schemaOf, type AnySchema, type Kind } from "../kinds.ts";
import type { Json } from "../read-json.ts";

/** What a valibot schema holds inside it, as far as the order of keys needs. */
interface Inside extends AnySchema {
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly wrapped?: AnySchema;
  readonly item?: AnySchema;
  readonly key?: AnySchema;
  readonly value?: AnySchema;
}

type Record_ = { [key: string]: Json };

/** Records whose order means nothing and is that of the alphabet; others (statuses, bins, series) are ordered by meaning. */
const sorted = ["sources", "entities"];

/** Long parts, after what is read first: title, definition, statuses. */
const last = ["varies", "rules", "published", "entities", "world", "values"];

/** Lists of places that are sets; elsewhere (an event) the first named may be the one that led. */
const lists = ["except", "eligible"];

const isRecord = (json: Json | undefined): json is Record_ =>
  json !== null && typeof json === "object" && !Array.isArray(json);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The same facts in the one order: keys as the schema names them (a key it does not know last), places by id, figures by year,
 * events by date. Periods stay as they are: their order is a statement.
 */
export const inOrder = (kind: Kind, json: Json): Json => orderedBy(schemaOf(kind), json, "");

function orderedBy(schema: AnySchema | undefined, json: Json, name: string): Json {
  const { entries, wrapped, item, key, value }: Partial<Inside> = schema ?? {};
  if (wrapped) return orderedBy(wrapped, json, name);
  if (Array.isArray(json)) return orderedList(item, json, name);
  if (!isRecord(json)) return json;
  const names = Object.keys(json);
  if (entries) {
    names.sort((a, b) => rank(entries, a) - rank(entries, b));
  } else if (key === PlaceId || sorted.includes(name)) names.sort(byText);
  return Object.fromEntries(names.map((name) => [name, orderedBy(entries?.[name] ?? value, json[name] as Json, name)]));
}

/** Where a key stands: the name of the schema, then the keys in its order, those it does not know, and the long parts. */
function rank(entries: object, name: string): number {
  const order = Object.keys(entries).filter((key) => !last.includes(key));
  if (name === "$schema") return -1;
  if (last.includes(name)) return order.length + 1 + last.indexOf(name);
  return order.includes(name) ? order.indexOf(name) : order.length;
}

function orderedList(item: AnySchema | undefined, list: readonly Json[], name: string): Json[] {
  const whole = list.map((json) => orderedBy(item, json, ""));
  if (lists.includes(name)) return (whole as string[]).sort(byText);
  if (name === "events") return whole.sort((a, b) => byText(dateOf(a), dateOf(b)));
  return item === YearValue ? whole.sort((a, b) => yearOf(a) - yearOf(b)) : whole;
}

const dateOf = (json: Json): string =>
  isRecord(json) && typeof json["date"] === "string" ? json["date"].replace("≤", "") : "";
const yearOf = (json: Json): number => (isRecord(json) ? Number(json["year"]) : 0);
