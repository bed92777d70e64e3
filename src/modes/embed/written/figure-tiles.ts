import Drawn from "../../charts/tiles.svelte";
import { fitTiles } from "../fit/tiles.ts";
import type { Alive, Written } from "../live.ts";
import { writeFigure } from "../write-figure.ts";

/** Writes the view of a link that is of this chart. */
export default (alive: Alive): Promise<Written | null> => writeFigure(alive, "tiles", { Drawn, fit: fitTiles });
