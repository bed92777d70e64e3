import { rulesOfPage } from "./style.ts";

const escaped = (css: string): string => css.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A part of the page with the rules that it follows, as a drawing of so many pixels that needs nothing else. */
function drawingOf(
  part: HTMLElement,
  [width, height]: readonly [number, number],
  fonts: string,
  [wide, tall]: readonly [number, number],
): string {
  const html = new XMLSerializer().serializeToString(part);
  const { lang } = document.documentElement;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${tall}" viewBox="0 0 ${width} ${height}"><style>${escaped(fonts + rulesOfPage())}</style><foreignObject width="${width}" height="${height}"><body xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" style="position:relative;zoom:1;width:${width}px;height:${height}px">${html}</body></foreignObject></svg>`;
}

/**
 * A part of the page as pixels. The browser draws it from its own elements and style sheets: nothing is measured or copied property by
 * property. `fonts` are rules that hold their fonts whole; `pixels` are those of the picture, where it is finer than the part.
 */
export async function pixelsOf(
  part: HTMLElement,
  size: readonly [number, number],
  fonts: string,
  pixels = size,
): Promise<HTMLCanvasElement> {
  const drawing = new Image(...pixels);
  // As data: of an address made for the purpose no canvas may be read.
  drawing.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawingOf(part, size, fonts, pixels))}`;
  await drawing.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = pixels;
  canvas.getContext("2d")?.drawImage(drawing, 0, 0, ...pixels);
  return canvas;
}

/** A part of the page as a PNG. */
export async function pictureOf(...part: Parameters<typeof pixelsOf>): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = await pixelsOf(...part);
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!file) throw new Error("the browser gives no picture");
  return new Uint8Array(await file.arrayBuffer());
}
