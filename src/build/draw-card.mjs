// Draws cards in a thread of its own: an SVG comes in, a PNG of at most 256 colours goes out.
import { Buffer } from "node:buffer";
import { parentPort, workerData } from "node:worker_threads";
import { crc32, deflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";

const font = { fontFiles: workerData.fontFiles, loadSystemFonts: false, defaultFontFamily: "Inter" };

/** The colours of a picture, the most frequent first. */
function colorsOf(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color);
}

const distance = (a, b) =>
  ((a & 255) - (b & 255)) ** 2 +
  (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 +
  (((a >> 16) & 255) - ((b >> 16) & 255)) ** 2;

/** Which of the first 256 colours stands for each: flat fills are among them, the rest are edges between two of them. */
function indexOf(colors) {
  const kept = colors.slice(0, 256);
  const nearest = (color) => {
    let best = 0;
    for (let i = 1; i < kept.length; i++) if (distance(kept[i], color) < distance(kept[best], color)) best = i;
    return best;
  };
  return new Map(colors.map((color, i) => [color, i < kept.length ? i : nearest(color)]));
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A picture as a PNG with a palette (https://www.w3.org/TR/png-3/). */
function pngOf({ width, height, pixels }) {
  const each = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const colors = colorsOf(each);
  const index = indexOf(colors);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(
    colors.slice(0, 256).flatMap((color) => [color & 255, (color >> 8) & 255, (color >> 16) & 255]),
  );
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, to = 0; y < height; y++) {
    rows[to++] = 0;
    for (let x = 0; x < width; x++) rows[to++] = index.get(each[y * width + x]);
  }
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", head),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

parentPort.on("message", (svg) => parentPort.postMessage(pngOf(new Resvg(svg, { font }).render())));
