import type { PlaceId } from "#model/place.ts";
import type { PlacedDot } from "./dots.ts";
import { placeLabels, type LabelChoice, type PlacedLabel } from "./labels.ts";
import type { Box, Shape } from "./shape.ts";

interface Candidate {
  readonly id: PlaceId;
  readonly name: string;
  /** Places of a lower group have the first right to room. */
  readonly group?: number;
}

/** So often at most is it tried again, and only with so few that all may find room. */
const [rounds, tried] = [4, 40];
/** Ems that a label goes at most from its place: where there are more than so many, lines must not cross the whole map. */
const [near, far, crowd] = [8, 14, 9];
/** Before an audience type is bold. */
const wider = 0.15;

/**
 * Labels before an audience. Places that found no room go first in their group, and all are placed anew; the round stands that names
 * most of the first group, then most of the second, and so on.
 */
export function placeInRounds(
  candidates: readonly Candidate[],
  shapes: readonly Shape[],
  dots: readonly PlacedDot[],
  unitsPerPixel: number,
  frame: Box,
  choice: LabelChoice,
): PlacedLabel[] {
  const furthest = candidates.length > crowd ? near : far;
  const placed = (order: readonly Candidate[]): PlacedLabel[] =>
    placeLabels(order, shapes, dots, unitsPerPixel, frame, { ...choice, furthest, wider });
  // What can be named on itself takes that room first: lines of others go around it.
  const within = new Set(candidates.filter((one) => placed([one])[0]?.inside).map(({ id }) => id));
  let order = inOrder(candidates, ({ id }) => !within.has(id));
  let best = placed(order);
  let last = best;
  for (let round = 1; round < rounds && candidates.length <= tried && best.length < candidates.length; round++) {
    const named = new Set(last.map(({ id }) => id));
    order = inOrder(order, ({ id }) => named.has(id));
    last = placed(order);
    if (better(last, best, candidates)) best = last;
  }
  return best;
}

const groupOf = ({ group = 0 }: Candidate): number => group;

/** The groups in their order; in each those last that can wait. */
const inOrder = (all: readonly Candidate[], waits: (one: Candidate) => boolean): Candidate[] =>
  [...all].sort((a, b) => groupOf(a) - groupOf(b) || Number(waits(a)) - Number(waits(b)));

/** Whether the first of two rounds names more places of the first group in which they differ. */
function better(a: readonly PlacedLabel[], b: readonly PlacedLabel[], candidates: readonly Candidate[]): boolean {
  const groups = new Map(candidates.map((one) => [one.id, groupOf(one)]));
  const count = (labels: readonly PlacedLabel[], group: number): number =>
    labels.filter(({ id }) => groups.get(id) === group).length;
  const differing = [...new Set(groups.values())]
    .sort((a, b) => a - b)
    .find((group) => count(a, group) !== count(b, group));
  return differing !== undefined && count(a, differing) > count(b, differing);
}
