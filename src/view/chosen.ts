import type { PlaceId } from "#model/place.ts";
import type { View } from "./view.ts";

/** Whether a view shows a place in rows and tiles: all are shown, but where the chosen ones are wanted only those. */
export const isShown = ({ rows, places }: Pick<View, "rows" | "places">, id: PlaceId): boolean =>
  rows !== "chosen" || places.length === 0 || places.includes(id);

/** The places pinned after one is pressed: it alone, or, where the chosen ones are shown alone, it in front of them. */
export const pressed = ({ rows, places }: Pick<View, "rows" | "places">, id: PlaceId): readonly PlaceId[] => {
  const others = places.filter((other) => other !== id);
  if (rows === "chosen") return [...others, id];
  return others.length < places.length ? others : [id];
};

/** The link to a chart of these places alone, as it stands after the path of an indicator. */
export const chosenLink = (places: readonly PlaceId[], chart: View["chart"]): string =>
  `#c=${places.join()}${chart === "map" ? "" : `&chart=${chart}`}&rows=chosen`;
