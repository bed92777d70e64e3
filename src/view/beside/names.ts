import type { Box } from "#geo/shape.ts";
import type { PlaceId } from "#model/place.ts";
import type { Named } from "../named.ts";

/** How many names each of two maps carries at most, beside those that lie apart. */
const most = 10;

/**
 * The names on one of two maps, `x` being where a place stands across the drawing. Laid over one another each map names what lies in
 * the part of it that is seen.
 */
export function namesBeside(
  { named, apart = [] }: { readonly named: readonly Named[]; readonly apart?: readonly Named[] },
  [left, , width]: Box,
  x: (id: PlaceId) => number,
): Named[] {
  const seen = ({ id }: Named): boolean => x(id) >= left && x(id) <= left + width;
  const told = named.filter(({ id }) => !apart.some((one) => one.id === id)).filter(seen);
  return [...told.slice(0, most), ...apart.filter(seen)];
}
