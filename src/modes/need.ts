import type { Loaded, Problem } from "#load/loaded.ts";

/** A file that a page cannot do without could not be had. */
export class Missing extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.file} (${problem.kind})`);
    this.problem = problem;
  }
}

/** What a thing is when it is ready; where it failed its problem is thrown. */
export function need<T>(loaded: Loaded<T>): T {
  if (loaded.state === "ready") return loaded.value;
  throw loaded.state === "failed" ? new Missing(loaded.problem) : new Error("asked for before it was loaded");
}
