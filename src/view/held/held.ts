import type { Releases } from "#model/releases.ts";

/** How the facts of a page stand to the release that its link asks for. */
export type HeldState =
  /** They are those of the newest release. */
  | { readonly kind: "newest" }
  /** They are those of an older one: so many facts, and whether anything at all, differ today. */
  | { readonly kind: "older"; readonly changed: boolean; readonly facts: number }
  /** They came after that release, and are those of today. */
  | { readonly kind: "later" }
  /** There is no such release, and they are those of today. */
  | { readonly kind: "unknown" }
  /** What was released cannot be had, and they are those of today. */
  | { readonly kind: "unreachable" };

/** How facts stand to a release: those of files by their paths below data/, and where places are given those of these places alone. */
export function heldState(
  { versions, kept, later }: Releases,
  version: string,
  files: readonly string[],
  places?: readonly string[],
): HeldState {
  if (versions.length === 0) return { kind: "unreachable" };
  if (!versions.includes(version)) return { kind: "unknown" };
  if (version === versions[0]) return { kind: "newest" };
  if (files.length > 0 && files.every((file) => later[version]?.includes(file))) return { kind: "later" };
  const found = [...new Set(files)].flatMap((file) => kept[version]?.[file] ?? []);
  const counts = found.flatMap(({ facts }) =>
    Object.entries(facts).flatMap(([place, count]) => (places?.includes(place) === false ? [] : [count])),
  );
  return { kind: "older", changed: found.length > 0, facts: counts.reduce((sum, count) => sum + count, 0) };
}
