import { embedWords } from "#text/en/embed.ts";
import { tellLeft } from "./rows.ts";
import { fitWords } from "./words.ts";
import type { Fitting } from "./keep-fitted.ts";

/** Two maps are at least so wide, in pixels, and are tried so much smaller each time: words beside them wrap as they do. */
const [least, smaller] = [100, 0.93];

/** Room that makes two maps so much larger is worth what has to go for it. */
const worth = 1.1;

/**
 * Two maps become as large as the box allows: abreast, or one under the other where they are larger so. Where they would have less
 * than half of it the words over the maps become one line; where they become larger without it, the second legend goes, which is told
 * and shows it when pressed.
 * Where the second cannot be had there are only words.
 */
export const fitMaps: Fitting = (box, chart, over) => {
  if (!chart.querySelector(".two")) return fitWords(box, chart, over);
  const legend = chart.querySelector<HTMLElement>("[data-legend=second] > .legend");
  const set = (side: string, width: number): number => {
    box.dataset.side = side;
    chart.style.maxWidth = `${width}px`;
    if (chart.offsetHeight > box.clientHeight + 1) return 0;
    const tall = chart.querySelector(".two svg")?.getBoundingClientRect().height ?? 0;
    return side === "under" && chart.querySelector(".abreast") ? 2 * tall : tall;
  };
  /** The largest maps on a side: how tall they are together, and how wide the chart is. */
  const largest = (side: string): readonly [tall: number, width: number] => {
    for (let width = box.clientWidth; width > least; width *= smaller) {
      const tall = set(side, width);
      if (tall > 0) return [tall, width];
    }
    return [0, least];
  };
  /** Fits both, and says how tall they are together. */
  const fitted = (): number => {
    const [abreast, under] = [largest("abreast"), largest("under")];
    // Maps one under the other are taller together, but may be smaller.
    const side = abreast[0] >= under[0] / 2 ? "abreast" : "under";
    const [tall, width] = side === "abreast" ? abreast : under;
    set(side, width);
    return tall;
  };
  const leave = (): void => {
    if (!legend) return;
    legend.hidden = true;
    tellLeft(box, `<button type="button" popovertarget="${legend.id}">${embedWords.legendLeft}</button>`);
  };
  box.removeAttribute("data-tight");
  if (legend) legend.hidden = false;
  tellLeft(box, "");
  // In a low frame there is room for none.
  const none = legend?.offsetHeight === 0;
  if (none) leave();
  const loose = fitted();
  if (loose >= box.clientHeight / 2) return;
  box.dataset.tight = "";
  const tight = fitted();
  if (!none) {
    box.removeAttribute("data-tight");
    leave();
  }
  const without = none ? tight : fitted();
  if (legend && !none && without < worth * Math.max(loose, tight)) {
    legend.hidden = false;
    tellLeft(box, "");
    box.toggleAttribute("data-tight", tight > loose);
    fitted();
  } else if (without < box.clientHeight / 2) {
    box.dataset.tight = "";
    fitted();
  }
};
