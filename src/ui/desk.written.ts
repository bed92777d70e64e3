import { mapWidth as desk } from "./desk.ts";

/** Where pages are written in the browser a map was measured before. */
export let mapWidth = desk;

/** Says how wide maps are from now on; whether that is another width than before. */
export function measureMaps(width: number): boolean {
  const other = Math.abs(width - mapWidth) >= 1;
  mapWidth = width;
  return other;
}
