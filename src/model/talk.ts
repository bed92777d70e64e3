import * as v from "valibot";
import { Day } from "./date.ts";
import { TalkClaim } from "./talk-claim.ts";
import { Words } from "./words.ts";

/** One slide: a statement, what is said with it, and the view that it shows. */
export const Step = v.strictObject({
  /** A slide of words: it shows no view. */
  kind: v.optional(v.picklist(["title", "closing"])),
  /** What stands below the language: "death-penalty/drug-offences/#t=2016-04-19&c=SGP". */
  link: v.optional(v.string()),
  /** The one statement of the slide. */
  caption: Words,
  /** At most two short sentences beside it. */
  aside: v.optional(Words),
  /** What the speaker says. */
  notes: Words,
  claims: v.optional(v.array(TalkClaim)),
});
export type Step = v.InferOutput<typeof Step>;

/** A talk that a reader makes: no talk of the atlas is called so. */
export const ownTalkId = "own";

/** A talk: live views in an order, with words. */
export const Talk = v.strictObject({
  $schema: v.optional(v.string()),
  /** The name of its file, and of its page. */
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is no name of a talk; one reads like harm-reduction-targets"),
  ),
  title: Words,
  about: Words,
  /** How long it takes to give. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  checked: Day,
  steps: v.pipe(v.array(Step), v.nonEmpty()),
});
export type Talk = v.InferOutput<typeof Talk>;

/** What the list of talks says of each. */
export interface TalkEntry extends Pick<Talk, "id" | "title" | "about" | "minutes" | "checked"> {
  readonly steps: number;
}
