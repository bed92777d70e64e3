import * as v from "valibot";
import { Words } from "./words.ts";

/** How a fact is known: seen in the source's text, known of the source and not re-read, or derived by a stated rule. */
const evidences = ["read", "recalled", "derived"] as const;
export const Evidence = v.picklist(evidences);
export type Evidence = v.InferOutput<typeof Evidence>;

export const Confidence = v.picklist(["high", "medium", "low"]);
export type Confidence = v.InferOutput<typeof Confidence>;

/** Where a fact was found. `year` is text: some sources span years. */
export const Source = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  publisher: v.optional(v.string()),
  year: v.optional(v.string()),
  url: v.optional(v.pipe(v.string(), v.url())),
  terms: v.optional(v.string()),
  note: v.optional(v.string()),
});
export type Source = v.InferOutput<typeof Source>;

export const SourcesFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: Words,
  sources: v.record(v.string(), Source),
});
export type SourcesFile = v.InferOutput<typeof SourcesFile>;
export type Sources = Readonly<Record<string, Source>>;

/** Who publishes a source: what has no publisher stands for itself. */
export const publisherOf = ({ publisher, title }: Source): string => publisher ?? title;
