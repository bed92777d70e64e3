import { strToU8 } from "fflate";

const table = Array.from({ length: 256 }, (_, i) => {
  let value = i;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
const checkOf = (bytes: Uint8Array): number =>
  ~bytes.reduce((sum, byte) => (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8), ~0) >>> 0;

/** A chunk of a PNG: length, name, content, check sum. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const made = new Uint8Array(content.length + 12);
  const view = new DataView(made.buffer);
  view.setUint32(0, content.length);
  made.set(strToU8(name), 4);
  made.set(content, 8);
  view.setUint32(content.length + 8, checkOf(made.subarray(4, content.length + 8)));
  return made;
}

function density(dotsPerInch: number): Uint8Array {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  content[8] = 1;
  return chunk("pHYs", content);
}

/** A text in UTF-8 by its keyword. */
const text = (keyword: string, said: string): Uint8Array => chunk("iTXt", strToU8(`${keyword}\0\0\0\0\0${said}`));

/** What comes first in every PNG: its signature and the chunk of its size. */
const head = 33;

/** A PNG that says of itself what it is, and how large it is on paper. */
export function described(
  picture: Uint8Array,
  texts: Readonly<Record<string, string>>,
  dotsPerInch?: number,
): Uint8Array<ArrayBuffer> {
  const parts = [
    picture.subarray(0, head),
    ...(dotsPerInch === undefined ? [] : [density(dotsPerInch)]),
    ...Object.entries(texts).map(([keyword, said]) => text(keyword, said)),
    picture.subarray(head),
  ];
  const made = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    made.set(part, at);
    at += part.length;
  }
  return made;
}
