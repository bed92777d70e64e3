import * as v from "valibot";
import { PartialDate } from "./date.ts";
import { Words } from "./words.ts";

/** A statement that a document makes, and whether the facts bear it out. References are "topic/id". */
export const Claim = v.strictObject({
  id: v.string(),
  /** The document, as a source. */
  document: v.string(),
  claim: Words,
  figure: v.optional(v.number()),
  unit: v.optional(v.string()),
  date: v.optional(PartialDate),
  /** What it speaks of: "coalitions/UNGA67-193", "events/2016-04-19". */
  about: v.optional(v.array(v.string())),
  /** What the facts recorded here say of it. */
  status: v.picklist(["reproduced", "partly", "not-reproducible"]),
  note: v.optional(Words),
  source: v.array(v.string()),
});
export type Claim = v.InferOutput<typeof Claim>;

export const ClaimsFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: Words,
  claims: v.array(Claim),
});
export type ClaimsFile = v.InferOutput<typeof ClaimsFile>;
