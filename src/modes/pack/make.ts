import { assemble, packFiles, packName } from "./assemble.ts";

const got = async (url: URL): Promise<Response> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.href}: ${answer.status}`);
  return answer;
};
const textAt = async (url: URL): Promise<string> => (await got(url)).text();

async function plainAt(url: URL): Promise<string> {
  const plain = (await (await got(url)).blob()).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain).text();
}

/** Bytes in base64, as many at a time as a call may take. */
async function base64At(url: URL): Promise<string> {
  const bytes = new Uint8Array(await (await got(url)).arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += atOnce) parts.push(String.fromCharCode(...bytes.subarray(at, at + atOnce)));
  return btoa(parts.join(""));
}
const atOnce = 8192;

/**
 * One file with the whole atlas that opens with a talk, put together in the browser from the parts that the site holds. `json` is the
 * talk where it is no file of the site.
 */
export async function makePack(
  talk: string,
  root: URL,
  json?: string,
): Promise<{ readonly name: string; readonly file: Blob }> {
  const at = (path: string): URL => new URL(path, root);
  const [page, style, script, facts, opened] = await Promise.all([
    textAt(at(packFiles.page)),
    textAt(at(packFiles.style)),
    plainAt(at(packFiles.script)),
    base64At(at(packFiles.facts)),
    json ?? textAt(at(`data/talks/${talk}.json`)),
  ]);
  const text = assemble({ page, style, script, facts }, opened);
  return { name: packName(talk), file: new Blob([text], { type: "text/html" }) };
}
