import type { OwnTalk } from "./own-talk.ts";

/** The longest link that mail, messengers and servers pass on whole. */
const longestLink = 8000;
const key = "talk=";

/** A talk in letters that a link can hold: deflated, in base64 for addresses. What was checked against the facts stays in the file. */
export async function codeOf(talk: OwnTalk): Promise<string> {
  const { $schema: _, ...rest } = talk;
  const short = { ...rest, steps: talk.steps.map(({ claims: _, ...step }) => step) };
  const packed = new Blob([JSON.stringify(short)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The text of the talk that a code holds; null where it holds none or was cut on its way. */
export async function textIn(code: string): Promise<string | null> {
  try {
    const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return await new Response(plain).text();
  } catch {
    return null;
  }
}

/** Whether a link can carry a code behind an address. */
export const fits = (code: string, address: string): boolean =>
  address.length + 1 + key.length + code.length <= longestLink;

/** A fragment in its two parts: the code of a talk, null where there is none, and the rest, both without their signs. */
export function carriedBy(fragment: string): { readonly code: string | null; readonly rest: string } {
  const parts = fragment.replace(/^#/, "").split("&");
  const found = parts.find((part) => part.startsWith(key));
  const rest = parts.filter((part) => !part.startsWith(key)).join("&");
  return { code: found?.slice(key.length) || null, rest };
}

/** A fragment, without its sign, that carries a code besides the rest. */
export const carrying = (code: string | null, rest: string): string =>
  [...(code === null ? [] : [key + code]), ...(rest ? [rest] : [])].join("&");
