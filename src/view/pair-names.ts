import type { PlaceId } from "#model/place.ts";
import type { Named } from "./named.ts";

/** How many names each of two maps carries at most, beside those that lie apart. */
const most = 10;
/** Share of the width on either side of a divider where it would cut a name. */
const room = 0.11;

/**
 * The names on one of two maps. Laid over one another each map names what lies on its own side of the divider, `at` being the
 * share of the width at which a place stands.
 */
export function namesBeside(
  { named, apart = [] }: { readonly named: readonly Named[]; readonly apart?: readonly Named[] },
  divided: { readonly side: "left" | "right"; readonly share: number } | null,
  at: (id: PlaceId) => number,
): Named[] {
  const shown = (id: PlaceId, room: number): boolean => {
    if (!divided) return true;
    const share = divided.share / 100;
    return divided.side === "left" ? at(id) < share - room : at(id) > share + room;
  };
  const told = named.filter(({ id }) => !apart.some((one) => one.id === id) && shown(id, room)).slice(0, most);
  return [...told, ...apart.filter(({ id }) => shown(id, 0))];
}
