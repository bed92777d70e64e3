import type { Fetch } from "#load/json.ts";
import { typeOf } from "./media-type.ts";

/** Every file of the atlas by its path below the root. */
export type Contents = Readonly<Record<string, string>>;

/** Unpacks what `contentsOf` of the build packed: JSON, compressed by gzip. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Contents> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(plain).json()) as Contents;
}

/** Bytes of a text in base64. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Answers from the contents what a page asks for below the root; anything else does not exist. */
export const fetchFrom =
  (contents: Contents, root: string): Fetch =>
  (url) => {
    const path = url.startsWith(root) ? url.slice(root.length) : "";
    const text = contents[path];
    return Promise.resolve(
      text === undefined
        ? new Response("", { status: 404 })
        : new Response(text, { headers: { "content-type": typeOf(path) } }),
    );
  };
