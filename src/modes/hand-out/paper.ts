export type Layout = "slides" | "notes";

/** A sheet of each layout, in pixels: a wide slide of 13⅓ inches; A4 upright. */
export const sheetSize: Readonly<Record<Layout, readonly [width: number, height: number]>> = {
  slides: [1280, 720],
  notes: [793, 1122],
};
const page: Readonly<Record<Layout, string>> = {
  slides: "1280px 720px",
  notes: "210mm 297mm",
};

const rulesOf = (layout: Layout): string =>
  `@page { size: ${page[layout]}; margin: 0 }
@media print {
  html, body { margin: 0; background: #fff }
  body > :not([data-paper]) { display: none !important }
  [data-paper] > * { position: static !important; overflow: visible !important; background: none !important }
  [data-paper] article { margin: 0 !important }
  [data-paper] [data-screen] { display: none !important }
}`;

/** Whether a rule gives a sheet its colours on paper: those stay. */
const isOfSheets = (rule: CSSRule): boolean =>
  rule instanceof CSSStyleRule && rule.selectorText.startsWith("[data-theme");

/** Rules of pages for their own paper, wherever they stand. */
function paperRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (!(rule instanceof CSSMediaRule)) return rule instanceof CSSGroupingRule ? paperRules(rule.cssRules) : [];
    const isPaper = /\bprint\b/.test(rule.media.mediaText) && ![...rule.cssRules].some(isOfSheets);
    return isPaper ? [rule] : paperRules(rule.cssRules);
  });
}

/** The paper of a page given over to sheets. */
export interface Paper {
  /** Looks again for rules of pages: parts that were loaded since brought their own. */
  readonly clear: () => void;
  readonly giveBack: () => void;
}

/**
 * Prints nothing of the page but what is marked `data-paper`, on sheets of a layout, and that as it is on the screen: what pages do for
 * their own paper (buttons gone, tables for charts) would take a slide apart.
 */
export function takePaper(layout: Layout): Paper {
  const own = document.createElement("style");
  own.textContent = rulesOf(layout);
  document.head.append(own);
  const before = new Map<CSSMediaRule, string>();
  function clear(): void {
    const sheets = [...document.styleSheets].filter(({ ownerNode }) => ownerNode !== own);
    for (const rule of sheets.flatMap(({ cssRules }) => paperRules(cssRules))) {
      before.set(rule, rule.media.mediaText);
      rule.media.mediaText = rule.media.mediaText.replace(/\bprint\b/, "not all");
    }
  }
  clear();
  return {
    clear,
    giveBack: () => {
      own.remove();
      for (const [rule, media] of before) rule.media.mediaText = media;
    },
  };
}
