import type { Attachment } from "svelte/attachments";

/** Makes a chart fit its box, and may say by how many pixels the chart is higher than it. */
export type Fitting = (box: HTMLElement, chart: HTMLElement, over: (pixels: number) => void) => void;

/** Keeps a chart within its box while that, or what it is of, changes. */
export const keepFitted =
  (fit: Fitting, follows: () => unknown, over: (pixels: number) => void): Attachment<HTMLElement> =>
  (box) => {
    void follows();
    const fitted = (): void => {
      const chart = box.querySelector<HTMLElement>(":scope > [data-chart]");
      if (chart && box.clientHeight > 0) fit(box, chart, over);
    };
    // What the chart becomes by being fitted is not fitted again.
    const sizeOf = (): string =>
      [box, box.firstElementChild].map((one) => `${one?.clientWidth ?? 0} ${one?.scrollHeight ?? 0}`).join();
    let size = "";
    const observer = new ResizeObserver(() => {
      if (sizeOf() === size) return;
      fitted();
      size = sizeOf();
    });
    for (const one of [box, ...box.children]) observer.observe(one);
    fitted();
    size = sizeOf();
    return () => observer.disconnect();
  };
