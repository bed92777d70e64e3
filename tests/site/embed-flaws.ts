import type { Page } from "playwright-core";

/** What does not fit into a frame, or cannot be seen or reached in it. */
export const flaws = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const seen = (what: string): boolean => {
      const one = document.querySelector(what);
      const { width = 0, bottom = 0, right = 0 } = one?.getBoundingClientRect() ?? {};
      return width > 1 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
    };
    const scrolls = [...document.querySelectorAll<HTMLElement>(".embed *")].filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const over = (way: string, whole: number, seen: number): boolean => /auto|scroll/.test(way) && whole > seen + 1;
      return (
        one.checkVisibility() &&
        (over(overflowY, one.scrollHeight, one.clientHeight) || over(overflowX, one.scrollWidth, one.clientWidth))
      );
    });
    return [
      ...scrolls.map((one) => `${one.className || one.tagName} scrolls`),
      scrollWidth > clientWidth ? `${scrollWidth} px wide` : "",
      scrollHeight > clientHeight ? `${scrollHeight} px tall` : "",
      seen("h1") ? "" : "no title",
      seen(".credit") || seen("[popovertarget$=-about]") ? "" : "no source",
      seen("a.back") ? "" : "no link back",
      (document.querySelector(".figure")?.clientHeight ?? 0) > 30 ? "" : "no room for the figure",
    ].filter(Boolean);
  });
