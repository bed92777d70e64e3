import Drawn from "../../charts/beside.svelte";
import { fitMaps } from "../fit/maps.ts";
import give from "../given/beside.ts";
import type { Alive, Written } from "../live.ts";
import { writeFigure } from "../write-figure.ts";

/** Writes the view of a link that is of this chart. */
export default (alive: Alive): Promise<Written | null> => writeFigure(alive, "beside", { Drawn, fit: fitMaps }, give);
