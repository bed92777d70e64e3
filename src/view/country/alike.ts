import type { PlaceId } from "#model/place.ts";
import type { Drawn } from "./country-atlas.ts";

/** How often two places cast the same vote, of the votes that both cast. */
export interface Alike {
  readonly id: PlaceId;
  readonly same: number;
  readonly of: number;
}

/** Fewer votes in common than this compare nothing. */
export const fewestVotes = 8;

type Cast = ReadonlyMap<PlaceId, string>;

/** The votes cast in every recorded vote: yes, no or abstained. Taking no part is no vote. */
function castIn(drawn: readonly Drawn[]): Cast[] {
  return drawn.flatMap(({ dataset }) => {
    if (dataset.form !== "vote") return [];
    const entries = Object.entries(dataset.values).flatMap(([id, ballot]): [PlaceId, string][] =>
      ballot?.vote === undefined || ballot.vote === "absent" ? [] : [[id as PlaceId, ballot.vote]],
    );
    return [new Map(entries)];
  });
}

const byShare = (a: Alike, b: Alike): number => b.same * a.of - a.same * b.of || b.of - a.of;

/** For every place the others by how alike they voted, the most alike first; those with too few votes in common are left out. */
export function alikeAll(drawn: readonly Drawn[]): ReadonlyMap<PlaceId, readonly Alike[]> {
  const votes = castIn(drawn);
  const voters = [...new Set(votes.flatMap((vote) => [...vote.keys()]))].sort();
  const pair = (a: PlaceId, b: PlaceId): Alike => {
    const both = votes.filter((vote) => vote.has(a) && vote.has(b));
    return { id: b, same: both.filter((vote) => vote.get(a) === vote.get(b)).length, of: both.length };
  };
  return new Map(
    voters.map((a) => [
      a,
      voters
        .filter((b) => b !== a)
        .map((b) => pair(a, b))
        .filter(({ of }) => of >= fewestVotes)
        .sort(byShare),
    ]),
  );
}

/** The first few, and how many more are just as alike as the last of them. */
export function mostAlike(all: readonly Alike[], few = 5): { readonly first: readonly Alike[]; readonly more: number } {
  const first = all.slice(0, few);
  const last = first.at(-1);
  return { first, more: last ? all.slice(few).filter((one) => byShare(last, one) === 0).length : 0 };
}
