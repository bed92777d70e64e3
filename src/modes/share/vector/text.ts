import { plainColor, svgOf, type Area } from "./paint.ts";

/** Letters of each font over and under their line, as shares of its size. */
const known = new Map<string, readonly [up: number, down: number]>();
function lettersOf({ fontWeight, fontFamily }: CSSStyleDeclaration): readonly [up: number, down: number] {
  const font = `${fontWeight} 100px ${fontFamily}`;
  const found = known.get(font);
  if (found) return found;
  const pen = document.createElement("canvas").getContext("2d");
  if (pen) pen.font = font;
  const measured = pen?.measureText("Hg");
  const made = [measured?.fontBoundingBoxAscent ?? 97, measured?.fontBoundingBoxDescent ?? 24] as const;
  known.set(font, made);
  return made;
}

interface Line {
  words: string[];
  left: number;
  right: number;
  top: number;
  height: number;
}

/** Where some letters of a text stand; undefined where they are not drawn. */
function boxOf(text: Text, from: number, to: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return [...range.getClientRects()].find(({ width }) => width > 0);
}

/** The parts of a word that stand in a line each: an address may be broken anywhere. */
function brokenAt(text: Text, from: number, to: number): number[] {
  const starts = [from];
  let top = boxOf(text, from, from + 1)?.top;
  for (let at = from + 1; at < to; at++) {
    const box = boxOf(text, at, at + 1);
    if (box && top !== undefined && box.top > top + box.height / 2) starts.push(at);
    top = box?.top ?? top;
  }
  return starts;
}

/** The lines of a text as the browser broke them: what is broken here needs no breaking in another program. */
function linesOf(text: Text): Line[] {
  const lines: Line[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    const end = index + word.length;
    const starts = brokenAt(text, index, end);
    for (const [i, from] of starts.entries()) {
      const to = starts[i + 1] ?? end;
      const box = boxOf(text, from, to);
      if (!box) continue;
      const part = text.data.slice(from, to);
      const last = lines.at(-1);
      if (last && Math.abs(last.top - box.top) < box.height / 2) {
        if (last.right < box.right) last.words.push(part);
        last.right = Math.max(last.right, box.right);
      } else lines.push({ words: [part], left: box.left, right: box.right, top: box.top, height: box.height });
    }
  }
  return lines;
}

/** The edge around letters that stand on a fill. */
function edgeOf(
  { webkitTextStrokeWidth, webkitTextStrokeColor }: CSSStyleDeclaration,
  scale: number,
): Record<string, string | number> {
  const wide = parseFloat(webkitTextStrokeWidth) * scale;
  if (!(wide > 0)) return {};
  const stroke = plainColor(webkitTextStrokeColor);
  return { stroke, "stroke-width": wide, "stroke-linejoin": "round", "paint-order": "stroke" };
}

const anchors: Readonly<Record<string, "middle" | "end">> = { center: "middle", right: "end", end: "end" };

/** A text of the page as texts of a drawing, a line each. What lies outside of `clip` is not seen, and is left out. */
export function textsOf(text: Text, style: CSSStyleDeclaration, origin: Area, clip: Area, scale: number): SVGElement[] {
  const [up, down] = lettersOf(style);
  const anchor = anchors[style.textAlign];
  const inside = ({ left, right, top, height }: Line): boolean => {
    const [x, y] = [(left + right) / 2, top + height / 2];
    return x >= clip.x && x <= clip.x + clip.width && y >= clip.y && y <= clip.y + clip.height;
  };
  return linesOf(text)
    .filter(inside)
    .map(({ words, left, right, top, height }) => {
      const x = anchor === "end" ? right : anchor === "middle" ? (left + right) / 2 : left;
      const spacing = parseFloat(style.letterSpacing) * scale;
      const line = svgOf("text", {
        x: x - origin.x,
        y: top + (height * up) / (up + down) - origin.y,
        "font-size": parseFloat(style.fontSize) * scale,
        "font-weight": style.fontWeight,
        fill: plainColor(style.color),
        ...edgeOf(style, scale),
        ...(anchor ? { "text-anchor": anchor } : {}),
        ...(spacing ? { "letter-spacing": spacing } : {}),
        ...(style.fontStyle === "italic" ? { "font-style": "italic" } : {}),
        ...(style.fontVariantNumeric === "tabular-nums" ? { style: "font-variant-numeric:tabular-nums" } : {}),
      });
      line.textContent = words.join(" ");
      return line;
    });
}
