import * as v from "valibot";
import { PartialDate } from "./date.ts";
import { PlaceId } from "./place.ts";
import { Evidence } from "./source.ts";
import { Words } from "./words.ts";

/** One dated event, shared by every time axis. */
export const AtlasEvent = v.strictObject({
  date: PartialDate,
  places: v.optional(v.array(PlaceId)),
  topics: v.array(v.picklist(["death-penalty", "cannabis", "harm-reduction", "coalitions"])),
  /**
   * Of the whole field, on every topic's axis: the drug control system itself, its conventions and organs, special sessions of the
   * General Assembly, and the declarations that set its goals.
   */
  general: v.optional(v.literal(true)),
  kind: v.string(),
  title: Words,
  text: v.optional(Words),
  source: v.array(v.string()),
  evidence: Evidence,
});
export type AtlasEvent = v.InferOutput<typeof AtlasEvent>;

export const EventsFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: Words,
  events: v.array(AtlasEvent),
});
