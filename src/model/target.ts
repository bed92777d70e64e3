import * as v from "valibot";
import { Evidence } from "./source.ts";
import { Words } from "./words.ts";

const whole = v.pipe(v.number(), v.integer());

/** A level that a body set for an indicator: a target with its year, or the edge of a band. */
export const Target = v.strictObject({
  /** Name of the file whose values it measures, or of a measure of which no values are recorded. */
  indicator: v.string(),
  name: Words,
  /** Who set it. */
  body: Words,
  set: whole,
  deadline: v.optional(whole),
  threshold: v.number(),
  unit: Words,
  comparison: v.picklist(["under", "at-least"]),
  source: v.array(v.string()),
  evidence: Evidence,
  note: v.optional(Words),
});
export type Target = v.InferOutput<typeof Target>;

export const TargetsFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: Words,
  targets: v.array(Target),
});
export type TargetsFile = v.InferOutput<typeof TargetsFile>;

/** A value that a review published for a region or the world: regions are the review's own and are not places. */
export const RegionValue = v.strictObject({
  region: Words,
  indicator: v.string(),
  year: whole,
  value: v.number(),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  source: v.array(v.string()),
  evidence: Evidence,
  note: v.optional(Words),
});
export type RegionValue = v.InferOutput<typeof RegionValue>;

export const RegionalFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: Words,
  values: v.array(RegionValue),
});
export type RegionalFile = v.InferOutput<typeof RegionalFile>;
