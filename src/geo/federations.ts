import type { PlaceId } from "#model/place.ts";
import type { Box } from "./shape.ts";

/** Federations that are drawn from inside, by the name of their drawing. */
export type FederationDrawing = "us";

/** A federation on a map of its own. */
export interface Federation {
  readonly place: PlaceId;
  /** Its space: wide enough for what is moved beside it. */
  readonly box: Box;
}

export const federations: Readonly<Record<FederationDrawing, Federation>> = {
  us: { place: "USA" as PlaceId, box: [-8, 0, 1100, 626] },
};
