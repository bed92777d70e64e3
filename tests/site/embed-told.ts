import type { Frame, Page } from "playwright-core";

/** A script for a host's page: it notes how tall each frame would like to be, by its window. A frame that is loaded anew is another. */
export const teller = `<script>{
  const told = new Map();
  addEventListener("message", ({ source, data }) => {
    if (data?.["drug-policy-atlas"] === 1 && data.type === "height") told.set(source, [...(told.get(source) ?? []), data.height]);
  });
  self.toldBy = (frame) => told.get(frame.contentWindow) ?? [];
}</script>`;

interface Sized {
  /** The height of its content box in the host's pixels. */
  readonly tall: number;
  readonly wide: number;
  /** How tall it would like to be, as it said so, first to last. */
  readonly told: readonly number[];
}

/** The frames of a page that holds the teller, those in open shadow trees among them. */
export const sizedIn = (page: Page): Promise<Sized[]> =>
  page.locator("iframe").evaluateAll((all) =>
    all.map((one) => ({
      tall: one.clientHeight,
      wide: one.clientWidth,
      told: (self as unknown as { toldBy: (one: Element) => number[] }).toldBy(one),
    })),
  );

/** What is wrong with the sizes of a page's frames: none says more than two heights, and each is as tall as it said last. */
export async function unsized(page: Page): Promise<string[]> {
  return (await sizedIn(page)).flatMap(({ tall, told }, at) => {
    const heights = [...new Set(told)];
    if (heights.length === 0) return [`frame ${at} has said nothing`];
    if (heights.length > 2) return [`frame ${at} said ${heights.join(", ")}`];
    return tall === told.at(-1) ? [] : [`frame ${at} is ${tall} and would be ${told.at(-1)}`];
  });
}

/** What is reached in a frame only by scrolling. */
export const hiddenIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [
      scrollWidth > clientWidth ? `${scrollWidth} of ${clientWidth} px wide` : "",
      scrollHeight > clientHeight ? `${scrollHeight} of ${clientHeight} px tall` : "",
    ].filter(Boolean);
  });
