import { dateText } from "#text/format.ts";
import { shareWords as words } from "#text/en/share.ts";
import { textsOf } from "#text/texts.ts";
import { printedText, sourcesLine, type Imprint } from "#view/share/imprint.ts";
import { releasedOn } from "../released.ts";
import { showing } from "../shown.ts";
import { learnt, startLearning } from "./learn.ts";

/** A text as CSS takes it. */
const inCss = (text: string): string =>
  `"${text.replaceAll(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

const textOf = (selector: string): string =>
  document.querySelector<HTMLElement>(selector)?.innerText.replaceAll(/\s+/g, " ").trim() ?? "";

/** The publishers as the page says them that the build wrote; else where they are listed. */
function sourcesOfPage(label: string): string {
  const said = document.querySelector<HTMLElement>("main[data-sources]")?.dataset.sources;
  if (said !== undefined) return said;
  const list = document.querySelector<HTMLAnchorElement>("main footer a[href*='/sources/']");
  return list ? `${label}: ${list.href}` : "";
}

/** What a page says of itself, as far as it says it. */
function imprintOfPage(address: string): readonly [string, string] {
  const released = releasedOn();
  const { name, disclaimer, sources } = textsOf("en");
  // Facts that are held to a release have a line on the page that says so.
  const held = textOf(".held p");
  return printedText({
    title: textOf("h1") || document.title,
    when: textOf("p.when") || null,
    version: held ? `${name}. ${held}` : released ? words.version(name, dateText(released)) : name,
    sources: sourcesOfPage(sources),
    disclaimer,
    address,
  });
}

/** The imprint of a view that is printed from its panel. */
let given: Imprint | null = null;

function imprintGiven({ title, when, name, data, sources, disclaimer, address }: Imprint): readonly [string, string] {
  const version = words.version(name, dateText(data));
  return printedText({ title, when, version, sources: sourcesLine(sources), disclaimer, address });
}

const id = "paper";

/** Every sheet says at its foot what it shows, who says so, under which licence, and where it stands. */
function write(address: string): void {
  const known = given ?? learnt(showing.now?.());
  const [first, second] = known ? imprintGiven(known) : imprintOfPage(address);
  const type = "font: 400 7pt/8.5pt Inter, sans-serif; color: #444; vertical-align: top; padding-top: 1mm;";
  layOut(
    `margin: 12mm 12mm ${bottomOf(first, second)}mm; @bottom-left { content: ${inCss(first)} "\\a" ${inCss(second)}; width: 172mm; text-align: left; white-space: pre-wrap; ${type} } @bottom-right { content: counter(page) "/" counter(pages); text-align: right; ${type} }`,
  );
}

/** The lower margin in millimetres: a foot of more than four lines has room for them, clear of the edge that printers leave white. */
function bottomOf(...paragraphs: readonly string[]): number {
  const [signs, line, clear, least] = [120, 3, 6, 19];
  const lines = paragraphs.reduce((sum, { length }) => sum + Math.ceil(length / signs), 0);
  return Math.max(least, clear + lines * line);
}

/** What has sheets of its own has margins all the same while it is none of them that is printed. */
const writeMargins = (): void => layOut("margin: 12mm");

/** How the sheets are laid out that are printed now. */
function layOut(rules: string): void {
  const style = document.createElement("style");
  style.id = id;
  style.textContent = `@page { ${rules} }`;
  // Before all others: a page with margins of its own keeps them.
  document.head.prepend(style);
}

/** From now on what is printed says what it is; `address` gives the public address of the page. */
export function startPaper(address: () => string = () => location.href): void {
  // A talk has sheets of its own; the list of talks has none.
  const own = (): boolean => /\/talks\/./.test(new URL(address()).pathname);
  addEventListener("beforeprint", () => (own() ? writeMargins() : write(address())));
  addEventListener("afterprint", () => document.getElementById(id)?.remove());
  startLearning();
}

/** Prints a view with all that is known of it. */
export function printView(imprint: Imprint): void {
  given = imprint;
  print();
  given = null;
}
