import { applyPalette, GIFEncoder, type Palette } from "gifenc";
import type { Reel } from "./reel.ts";

/** A picture has so many colours; one more says that a point is as it was. */
const colours = 255;

/** The colours of a picture that most of its points have: those of areas and of letters. What lies between two goes to the nearer. */
function paletteOf(points: Uint32Array): Palette {
  const counts = new Map<number, number>();
  for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, colours);
  return most.map(([point]) => [point & 255, (point >>> 8) & 255, (point >>> 16) & 255]);
}

/** A film as a GIF: each picture with colours of its own, and only where it differs from the one before. */
export function gifOf(pixels: readonly [number, number]): Reel {
  const [width, height] = pixels;
  const encoder = GIFEncoder();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  let before: Uint32Array | null = null;
  return {
    ending: "gif",
    pixels,
    add: (picture, seconds) => {
      if (!pen) return Promise.reject(new Error("the browser gives no picture"));
      pen.drawImage(picture, 0, 0, width, height);
      const { data } = pen.getImageData(0, 0, width, height);
      const points = new Uint32Array(data.buffer);
      const palette = paletteOf(points);
      const drawn = applyPalette(data, palette);
      const last = before;
      if (last) points.forEach((point, i) => point === last[i] && (drawn[i] = palette.length));
      encoder.writeFrame(drawn, width, height, {
        palette: [...palette, [0, 0, 0]],
        repeat: 0,
        delay: Math.round(seconds * 1000),
        transparent: last !== null,
        transparentIndex: palette.length,
        dispose: 1,
      });
      before = points;
      return Promise.resolve();
    },
    finish: () => {
      encoder.finish();
      return Promise.resolve(new Blob([encoder.bytes()], { type: "image/gif" }));
    },
    cancel: () => Promise.resolve(),
  };
}
