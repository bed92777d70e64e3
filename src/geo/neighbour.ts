import type { PlaceId } from "#model/place.ts";
import { width, type Point } from "./shape.ts";

export const directions = ["left", "right", "up", "down"] as const;
export type Direction = (typeof directions)[number];

interface Standing {
  readonly id: PlaceId;
  readonly center: Point;
}

/** How far to the side of its direction a neighbour may lie, for each step ahead. */
const mostAcross = { any: 1.2, bordering: 2.5 };

export interface Ground {
  /** Whether the left edge of the map goes on at the right one; not so in a region. */
  readonly round?: boolean;
  /** The places with which each place shares a border on land. */
  readonly borders?: Readonly<Record<PlaceId, readonly PlaceId[]>>;
}

const ahead: Readonly<Record<Direction, Point>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/**
 * The next place in a direction, for arrow keys: the one that the smallest circle reaches which grows out of `from`
 * that way. So near places come before straight ones, and a key pressed long enough visits a whole region. A border on
 * land, where known, makes a place twice as near. The world is round: east of Samoa lie the Cook Islands, on the other
 * edge of the map.
 */
export function neighbour(
  from: PlaceId,
  direction: Direction,
  places: readonly Standing[],
  { round = true, borders }: Ground = {},
): PlaceId | undefined {
  const start = places.find(({ id }) => id === from)?.center;
  if (!start) return undefined;
  const [aheadX, aheadY] = ahead[direction];
  const beside = borders?.[from] ?? [];
  let found: PlaceId | undefined;
  let least = Infinity;
  for (const { id, center } of places) {
    if (id === from) continue;
    for (const turn of round ? [-width, 0, width] : [0]) {
      const [dx, dy] = [center[0] + turn - start[0], center[1] - start[1]];
      const along = dx * aheadX + dy * aheadY;
      const across = Math.abs(dx * aheadY) + Math.abs(dy * aheadX);
      const bordering = beside.includes(id);
      if (along <= 0 || across > along * (bordering ? mostAcross.bordering : mostAcross.any)) continue;
      const circle = ((dx * dx + dy * dy) / along) * (bordering ? 0.5 : 1);
      if (circle < least) [found, least] = [id, circle];
    }
  }
  return found;
}
