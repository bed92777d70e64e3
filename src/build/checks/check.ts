import type { Files } from "./files.ts";
import type { Problem } from "./problem.ts";

/** A rule that all files hold to: its name, the rule as a sentence, and what breaks it. */
export interface Check {
  readonly name: string;
  readonly sentence: string;
  readonly check: (files: Files) => Problem[];
}
