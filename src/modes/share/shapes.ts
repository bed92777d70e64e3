import type { shareWords } from "#text/en/share.ts";
import type { Kept } from "#view/share/kept.ts";
import type { PictureSheet } from "#view/sheet.ts";
import type { SlideKind } from "#view/talks/talk.ts";

export type Shape = keyof typeof shareWords.shapes;

/** The pixels in which a poster is laid out, those of its picture, and their density where it is for paper. */
interface Laid {
  readonly size: readonly [number, number];
  readonly pixels: readonly [number, number];
  readonly dotsPerInch?: number;
}

export const laid: Readonly<Record<Shape, Laid>> = {
  slide: { size: [1920, 1080], pixels: [1920, 1080] },
  print: { size: [1620, 1145], pixels: [3508, 2480], dotsPerInch: 300 },
  square: { size: [1350, 1350], pixels: [2160, 2160] },
  story: { size: [1080, 1920], pixels: [1080, 1920] },
};

/** Charts beside which names stand, or years over them. */
const named: readonly (string | null)[] = ["lanes", "counts"];

/** The pixels of a narrow sheet, and those of one for what has names, years or columns beside it: it is smaller in the picture. */
const [narrow, broad] = [1080, 1350];
/** Narrower than any screen's: two hundred tiles may then be smaller. */
const tiled = 1300;

/** Whether two maps stand there whole: over one another where the shape is none of a screen. */
function isWhole(fragment: string): boolean {
  const said = new URLSearchParams(fragment);
  const own = { beside: "abreast", changes: "divider" }[said.get("chart") ?? ""];
  return own !== undefined && (said.get("maps") ?? own) === "abreast";
}

/** The sheet on which a picture is drawn, where it is none of a screen: a story fills its height. */
function shapedFor(kind: SlideKind, fragment: string, shape: Shape): PictureSheet | undefined {
  const chart = new URLSearchParams(fragment).get("chart");
  if (shape === "square" && chart === "tiles") return { width: tiled, upright: false };
  if (shape === "square" && isWhole(fragment)) return { width: broad, upright: true };
  if (shape !== "story") return undefined;
  return { width: kind === "compare" || kind === "place" || named.includes(chart) ? broad : narrow, upright: true };
}

/** The same with what all pictures of a film keep room for. */
export function sheetFor(kind: SlideKind, fragment: string, shape: Shape, kept?: Kept): PictureSheet | undefined {
  const sheet = shapedFor(kind, fragment, shape);
  return kept ? { upright: false, ...sheet, kept } : sheet;
}

/** Whether a sheet is broad: type on it is smaller in the picture. */
export const isBroad = (sheet: PictureSheet | undefined): boolean => sheet?.width !== narrow;
