import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import woff2 from "wawoff2";

/** The type of the cards: Inter in two weights, and for signs that those lack (≥) the atlas's own. */
const faces = ["latin-400", "latin-600", "latin-ext-400", "latin-ext-600"];

/** The files of the type as TTF, below `cache`: the renderer reads no WOFF2, and no machine is asked which fonts it has. */
export async function fontFiles(root: string, cache: string): Promise<string[]> {
  mkdirSync(cache, { recursive: true });
  const packed = [
    ...faces.map((face) => join(root, `../node_modules/@fontsource/inter/files/inter-${face}-normal.woff2`)),
    join(root, "inter-latin.woff2"),
  ];
  const plain: string[] = [];
  // One after the other: what is unpacked stands in the memory of the unpacker until the next.
  for (const file of packed) {
    const unpacked = join(cache, basename(file).replace("woff2", "ttf"));
    if (!existsSync(unpacked)) writeWhole(unpacked, Buffer.from(await woff2.decompress(readFileSync(file))));
    plain.push(unpacked);
  }
  return plain;
}

/** Writes a file so that whoever reads it meanwhile finds it whole or not at all. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const part = `${file}.${process.pid}`;
  writeFileSync(part, bytes);
  renameSync(part, file);
}
