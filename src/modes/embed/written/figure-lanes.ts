import Drawn from "../../charts/lanes.svelte";
import { fitWords } from "../fit/words.ts";
import give from "../given/lanes.ts";
import type { Alive, Written } from "../live.ts";
import { writeFigure } from "../write-figure.ts";

/** Writes the view of a link that is of this chart. */
export default (alive: Alive): Promise<Written | null> => writeFigure(alive, "lanes", { Drawn, fit: fitWords }, give);
