import MapFigure from "../../figure/MapFigure.svelte";
import type { Alive, Written } from "../live.ts";
import { writeFigure } from "../write-figure.ts";

/** Writes the map of a link. */
export default (alive: Alive): Promise<Written | null> => writeFigure(alive, "map", { Map: MapFigure });
