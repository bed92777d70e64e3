/** Why something could not be loaded, with enough for someone to act. */
export type Problem =
  | { readonly kind: "unreachable"; readonly file: string }
  | { readonly kind: "missing"; readonly file: string }
  | { readonly kind: "malformed"; readonly file: string; readonly reason: string };

/** A thing on its way, here, or failed. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly problem: Problem };

/** A thing that is here. */
export const ready = <T>(value: T): Loaded<T> => ({ state: "ready", value });
/** A thing that could not be had, and why. */
export const failed = (problem: Problem): { readonly state: "failed"; readonly problem: Problem } => ({
  state: "failed",
  problem,
});
