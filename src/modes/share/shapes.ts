import type { shareWords } from "#text/en-share.ts";
import type { SlideKind } from "#view/talk.ts";

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

/** Charts that need a sheet as wide as that of the narrowest screen: names stand beside them, or another map. */
const broad: readonly (string | null)[] = ["lanes", "counts"];

/**
 * Whether the sheet of a picture may be as narrow as it is high: what is drawn on it is then larger. Tables, lines of time and pairs
 * need the width; two hundred tiles need the height.
 */
export function narrow(kind: SlideKind, fragment: string, shape: Shape): boolean {
  const asked = new URLSearchParams(fragment);
  const [chart, maps] = [asked.get("chart"), asked.get("maps")];
  if (shape === "square") return chart === "tiles";
  if (shape !== "story" || kind === "compare" || kind === "place" || asked.has("cross") || broad.includes(chart))
    return false;
  return chart === "beside" ? maps === "divider" : chart !== "changes" || maps !== "abreast";
}
