import type { PlaceId } from "#model/place.ts";

/** The keyboard stands on no place of a map that is only written. */
export class MapFocus {
  readonly place: PlaceId | null = null;
  readonly pressed: PlaceId | null = null;
  readonly leave = (): void => {};
  readonly onkeydown = (): void => {};
}
