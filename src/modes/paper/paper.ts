import { isDay } from "#model/date.ts";
import { dateText } from "#text/format.ts";
import { shareWords as words } from "#text/en-share.ts";
import { textsOf } from "#text/texts.ts";
import { printedText, sourcesLine, type Imprint } from "#view/share/imprint.ts";

/** A text as CSS takes it. */
const inCss = (text: string): string =>
  `"${text.replaceAll(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/** What a page says of itself, as far as it says it. Its sources stand in its tables. */
function imprintOfPage(): readonly [string, string] {
  const { checked } = document.documentElement.dataset;
  const { name, disclaimer, sources } = textsOf("en");
  const textOf = (selector: string): string =>
    document.querySelector<HTMLElement>(selector)?.innerText.replaceAll(/\s+/g, " ").trim() ?? "";
  const list = document.querySelector<HTMLAnchorElement>("main footer a[href*='/sources/']");
  const version = isDay(checked) ? words.version(name, dateText(checked)) : name;
  return printedText({
    title: textOf("h1") || document.title,
    when: textOf("p.when") || null,
    version,
    sources: list ? `${sources}: ${list.href}` : "",
    disclaimer,
    address: location.href,
  });
}

/** The imprint of a view that is printed from its panel: it names who stands behind it. */
let given: Imprint | null = null;

function imprintGiven({ title, when, name, data, sources, disclaimer, address }: Imprint): readonly [string, string] {
  const version = words.version(name, dateText(data));
  return printedText({ title, when, version, sources: sourcesLine(sources), disclaimer, address });
}

const id = "paper";

/** Every sheet says at its foot what it shows, who says so, under which licence, and where it stands. */
function write(): void {
  const [first, second] = given ? imprintGiven(given) : imprintOfPage();
  const style = document.createElement("style");
  style.id = id;
  const type = "font: 400 7pt/8.5pt Inter, sans-serif; color: #444; vertical-align: top; padding-top: 1mm;";
  style.textContent = `@page { margin: 12mm 12mm 19mm; @bottom-left { content: ${inCss(first)} "\\a" ${inCss(second)}; width: 172mm; text-align: left; white-space: pre-wrap; ${type} } @bottom-right { content: counter(page) "/" counter(pages); text-align: right; ${type} } }`;
  // Before all others: a page with margins of its own keeps them.
  document.head.prepend(style);
}

/** Talks have sheets of their own. */
const own = (): boolean => /\/talks\//.test(location.pathname);

/** From now on what is printed says what it is. */
export function startPaper(): void {
  addEventListener("beforeprint", () => {
    if (!own()) write();
  });
  addEventListener("afterprint", () => document.getElementById(id)?.remove());
}

/** Prints a view with all that is known of it. */
export function printView(imprint: Imprint): void {
  given = imprint;
  print();
  given = null;
}
