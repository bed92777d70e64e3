import { worded } from "#charts/lanes/lane-stage.ts";
import { loadRowWords } from "#charts/lanes/row-words.written.ts";
import Drawn from "../../charts/lanes.svelte";
import type { Giving } from "../first-chart.ts";
import { fitWords } from "../fit/words.ts";
import give from "../given/lanes.ts";
import type { Alive, Written } from "../live.ts";
import { writeFigure } from "../write-figure.ts";

/** Where there may be so few rows that their bars have words, these are loaded first. */
const giveWords: Giving = async (opened) => {
  const { places, view } = opened.page;
  if (view.rows !== "all" || Object.keys(places).length <= 2 * worded) await loadRowWords();
  return give(opened);
};

/** Writes the view of a link that is of this chart. */
export default (alive: Alive): Promise<Written | null> =>
  writeFigure(alive, "lanes", { Drawn, fit: fitWords }, giveWords);
