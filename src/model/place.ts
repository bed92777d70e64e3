import * as v from "valibot";
import { Day } from "./date.ts";
import { Words } from "./words.ts";

/** ISO 3166-1 alpha-3 (XKX for Kosovo), ISO 3166-2 for states of the United States (US-CO). */
export type PlaceId = string & { readonly placeId: unique symbol };
/** Whether something has the form of an id: alpha-3, or a state of the United States. Whether there is such a place is not asked. */
export const isPlaceId = (text: unknown): text is PlaceId =>
  typeof text === "string" && /^([A-Z]{3}|US-[A-Z]{2})$/.test(text);
export const PlaceId = v.custom<PlaceId>(isPlaceId, "is no place; a place is three letters (URY) or a state (US-CO)");

/** Standing with the United Nations. */
const unStatuses = ["member", "observer", "former-member", "none"] as const;

/** Parts of the world, by continent; a place is in one. */
export const continents = ["africa", "americas", "asia", "europe", "oceania"] as const;

/** Regional groups in which the United Nations elects. */
export const unGroups = ["african", "asia-pacific", "eastern-european", "latin-american", "western"] as const;

const Names = v.strictObject({ short: v.string(), formal: v.optional(v.string()) });

/** One place: a state, territory or part of a state that the data names. */
export const Place = v.strictObject({
  name: v.strictObject({
    en: Names,
    es: v.optional(Names),
    fr: v.optional(Names),
    pt: v.optional(Names),
  }),
  /** ISO 3166-1 alpha-2, for the finder and for names in other languages. */
  iso2: v.optional(v.string()),
  un: v.picklist(unStatuses),
  unFrom: v.optional(Day),
  unTo: v.optional(Day),
  /** First day of the place as the code means it, and first day no longer; none: throughout since 1945. */
  existsFrom: v.optional(Day),
  existsTo: v.optional(Day),
  independent: v.optional(Day),
  continent: v.optional(v.picklist(continents)),
  /** Regions of the map that show it besides its continent: caribbean, gulf, south-east-asia, pacific … */
  regions: v.optional(v.array(v.string())),
  group: v.optional(v.picklist(unGroups)),
  /** State to which a territory or part belongs, in the words of the United Nations or of the state's own law. */
  partOf: v.optional(PlaceId),
  /** Where its dot or label stands: longitude, latitude. */
  anchor: v.optional(v.tuple([v.number(), v.number()])),
  /** Other names, codes and spellings people type; former names. */
  aliases: v.optional(v.array(v.string())),
  former: v.optional(v.array(v.string())),
  evidence: v.picklist(["read", "recalled"]),
  /** What a reader must know of its standing, in neutral words. */
  note: v.optional(Words),
});
export type Place = v.InferOutput<typeof Place>;

/** A disputed area and how the map draws it, with the reason. */
const DisputedArea = v.strictObject({
  id: v.string(),
  name: Words,
  drawn: Words,
  reason: Words,
});
export type DisputedArea = v.InferOutput<typeof DisputedArea>;

export const PlacesFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: Words,
  checked: Day,
  policy: v.strictObject({ statement: Words, disclaimer: Words, areas: v.array(DisputedArea) }),
  places: v.record(PlaceId, Place),
});
export type PlacesFile = v.InferOutput<typeof PlacesFile>;
export type Places = Readonly<Record<PlaceId, Place>>;

/** Whether a place existed on a day. */
export const existedOn = (place: Pick<Place, "existsFrom" | "existsTo">, day: Day): boolean =>
  (place.existsFrom === undefined || place.existsFrom <= day) && (place.existsTo === undefined || day < place.existsTo);

/** Whether a place lies in a region: its continent, its regional group of the United Nations, or a closer view. */
export const inRegion = (place: Pick<Place, "continent" | "group" | "regions">, region: string): boolean =>
  region === "world" ||
  place.continent === region ||
  place.group === region ||
  (place.regions?.includes(region) ?? false);

/** Whether a place was a member of the United Nations on a day. */
export const wasMemberOn = (place: Pick<Place, "un" | "unFrom" | "unTo">, day: Day): boolean =>
  (place.un === "member" || place.un === "former-member") &&
  (place.unFrom === undefined || place.unFrom <= day) &&
  (place.unTo === undefined || day < place.unTo);
