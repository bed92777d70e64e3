import type { Kept } from "./share/kept.ts";

/** Lines of a sheet: everything on the stage is measured for a screen of so many, and scaled whole to any other. */
export const lines = 1080;
/** The narrowest and the widest sheet, as width over height; on a screen beyond them paper is left over. */
const [narrowest, widest] = [5 / 4, 64 / 27];

/** How a sheet lies on a screen, in pixels of the screen; `width` and `height` are its own. */
export interface LaidSheet {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Lays a sheet on a screen: as large as it can be, in the middle. */
export function sheetOn(wide: number, tall: number): LaidSheet {
  const aspect = Math.min(widest, Math.max(narrowest, tall > 0 ? wide / tall : 16 / 9));
  const width = Math.round(lines * aspect);
  const scale = Math.min(wide / width, tall / lines);
  return { width, height: lines, scale, left: (wide - width * scale) / 2, top: (tall - lines * scale) / 2 };
}

/** The sheet of a picture, which may be higher than one on any screen: so wide, and upright where one thing stands under the other. */
export interface PictureSheet {
  /** Not given: that of a screen. */
  readonly width?: number;
  readonly upright: boolean;
  /** In a film: what all its pictures keep room for. */
  readonly kept?: Kept;
}

/** Lays the sheet of a picture: it fills the room that it has, in as many lines as that takes. */
export function sheetOver(wide: number, tall: number, width: number): LaidSheet {
  const scale = wide / width;
  return { width, height: Math.round(tall / scale), scale, left: 0, top: 0 };
}

/** The least height of a map on such a sheet: as wide as the sheet, if that leaves two fifths of it for what is said. */
export const leastHeight = (
  { width, height }: { readonly width: number; readonly height: number },
  aspect: number,
): number => Math.floor(Math.min((width - 2 * margin) / aspect, 0.6 * height));

/** Mean width of a character of a title, in ems, with what a line leaves free at its end. */
const character = 0.55;
const [largest, smallest] = [58, 34];
/** On a narrow sheet the figure needs the room more than the caption does. */
const narrow = 1480;
/** The margin of a sheet. */
export const margin = 72;

/** The type of a caption, in pixels of the sheet: as large as a caption can be in two lines of so many pixels. */
export const captionSize = (caption: string, width: number): number =>
  Math.max(
    smallest,
    Math.min(width < narrow ? 50 : largest, Math.floor((2 * width) / (Math.max(1, caption.length) * character))),
  );

/** By how much what is made for a page is magnified: type of 12 pixels becomes 25. */
export const magnified = 25 / 12;
