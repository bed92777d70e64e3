import Drawn from "../../charts/counts.svelte";
import { fitWords } from "../fit/words.ts";
import type { Alive, Written } from "../live.ts";
import { writeFigure } from "../write-figure.ts";

/** Writes the view of a link that is of this chart. */
export default (alive: Alive): Promise<Written | null> => writeFigure(alive, "counts", { Drawn, fit: fitWords });
