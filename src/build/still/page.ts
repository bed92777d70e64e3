import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Language } from "#model/words.ts";
import { textsOf } from "#text/texts.ts";
import { evidenceShares } from "#view/facts/evidence.ts";
import { sourcesBehind } from "#view/notes.ts";
import type { Picture } from "#view/picture.ts";
import { rule } from "./legend.ts";
import { mark } from "./svg.ts";
import { balancedLines, linesOf, middle, textLines, type Type } from "./text.ts";

/** The sheet of a still, in pixels: a column of words at the left, the map at the right. */
export const width = 1200;
export const margin = 40;
const across = width - 2 * margin;
export const column = 272;
export const mapLeft = margin + column + 24;
export const mapWidth = width - margin - mapLeft;

const titleType: Type = { size: 32, leading: 39, attributes: { "font-weight": 600, "letter-spacing": -0.67 } };
const leadType: Type = { size: 16, leading: 24, attributes: { fill: "var(--ink2)" } };
const noteType: Type = { size: 12, leading: 16, attributes: { fill: "var(--ink3)" } };
/** Words at the right of the foot leave this much of its width to the sources. */
const besideSources = 350;

/** Words of the sheet as drawn, and the height below which there is room again. */
interface Block {
  readonly svg: string[];
  readonly bottom: number;
}

/** Title and definition, at the top of the sheet. */
export function headOf(title: string, definition: string): Block {
  const titleLines = balancedLines(title, titleType.size, across);
  const lead = linesOf(definition, leadType.size, across);
  const leadTop = margin + titleLines.length * titleType.leading;
  const svg = [...textLines(titleLines, margin, margin - 6, titleType), ...textLines(lead, margin, leadTop, leadType)];
  return { svg, bottom: leadTop + lead.length * leadType.leading + 26 };
}

/** Notes in the column, one under the other from `top`. */
export function notesFrom(top: number, notes: readonly string[]): Block {
  let bottom = top;
  const svg = notes.flatMap((note) => {
    const lines = linesOf(note, noteType.size, column);
    const at = bottom;
    bottom += lines.length * noteType.leading + 6;
    return textLines(lines, margin, at, noteType);
  });
  return { svg, bottom };
}

/** Sources with the evidence behind them, the file of the facts, disclaimer and name: how high they are, and how they are drawn from `top`. */
export function footOf(indicator: Indicator, dataset: Dataset, { readings }: Picture, language: Language) {
  const texts = textsOf(language);
  const shares = evidenceShares(dataset);
  const lines = [
    `${texts.sources}: ${texts.usedHere(sourcesBehind(readings))} ${texts.shareRead(shares.read, shares.recalled, shares.derived)}`,
    `${texts.data}: data/${indicator.data}.json`,
  ].flatMap((text) => linesOf(text, noteType.size, across - besideSources));
  const height = 12 + lines.length * noteType.leading + 24;
  const from = (top: number): string[] => {
    const right = { x: width - margin, "font-size": noteType.size, "text-anchor": "end" };
    const y = (line: number): number => top + 12 + (line + 0.5) * noteType.leading + noteType.size * middle;
    return [
      rule(margin, top, across, "var(--rule)"),
      ...textLines(lines, margin, top + 12, noteType),
      mark("text", { ...right, y: y(0), fill: "var(--ink3)" }, texts.disclaimer),
      mark("text", { ...right, y: y(1), "font-weight": 600 }, texts.name),
    ];
  };
  return { height, from };
}
