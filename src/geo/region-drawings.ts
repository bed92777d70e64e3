import type { Outlook } from "./projected.ts";
import type { RegionDrawing } from "./regions.ts";
import type { Drawing } from "./world.ts";

const seen = (longitude: number, latitude: number, zoom: number): Drawing => ({
  tolerance: 0.4,
  islet: 1,
  grid: 2,
  outlook: { longitude, latitude, zoom } satisfies Outlook,
});

/**
 * Regions with a drawing of their own, as each is turned to the middle: the Pacific crosses the edge of the world map,
 * and small islands and states need more detail than the world gives.
 */
export const regionDrawings: Readonly<Record<RegionDrawing, Drawing>> = {
  // Half the globe around the Americas; the edges of the map, which cut through Asia, are left out.
  americas: { ...seen(-98, 6.8, 1.02), span: 175 },
  caribbean: seen(-72, 18.5, 6.2),
  europe: seen(17, 54, 3.6),
  gulf: seen(49, 28, 5.5),
  "latin-american": seen(-72, -13, 1.35),
  pacific: seen(-178, -14, 1.75),
  "south-east-asia": seen(114, 8.5, 3),
};
