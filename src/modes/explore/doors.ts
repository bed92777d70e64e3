import { indicatorsOf } from "#catalogue/catalogue.ts";
import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import type { PlaceId } from "#model/place.ts";
import type { Site } from "../site.svelte.ts";

/** Whether one of two indicators shows a federation of which the other shows the world. */
const joined = (a: Indicator, b: Indicator): boolean => a.within?.of === pathOf(b) || b.within?.of === pathOf(a);

/** Places that are not on an indicator's map but on one that it opens: the states of a federation, and back to the world. */
export async function doorsOf(site: Site, indicator: Indicator): Promise<ReadonlyMap<PlaceId, Indicator>> {
  const others = indicatorsOf(site.catalogue).filter((other) => joined(indicator, other));
  const found = await Promise.all(
    others.map(async (other) => {
      const ground = await site.groundOf(other);
      if (ground.state !== "ready") return [];
      return Object.keys(ground.value.places).map((id) => [id as PlaceId, other] as const);
    }),
  );
  return new Map(found.flat());
}
