import Drawn from "../../charts/changes.svelte";
import { fitMaps } from "../fit/maps.ts";
import type { Alive, Written } from "../live.ts";
import { writeFigure } from "../write-figure.ts";

/** Writes the view of a link that is of this chart. */
export default (alive: Alive): Promise<Written | null> => writeFigure(alive, "changes", { Drawn, fit: fitMaps });
