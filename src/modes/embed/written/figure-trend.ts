import Drawn from "../../charts/trend.svelte";
import { fitWords } from "../fit/words.ts";
import give from "../given/trend.ts";
import type { Alive, Written } from "../live.ts";
import { writeFigure } from "../write-figure.ts";

/** Writes the view of a link that is of this chart. */
export default (alive: Alive): Promise<Written | null> => writeFigure(alive, "trend", { Drawn, fit: fitWords }, give);
