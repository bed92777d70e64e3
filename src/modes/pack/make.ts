import { assemble, packFiles, packName } from "./assemble.ts";

const got = async (url: URL): Promise<Response> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.href}: ${answer.status}`);
  return answer;
};
const textAt = async (url: URL): Promise<string> => (await got(url)).text();

/** Bytes in base64. */
async function base64At(url: URL): Promise<string> {
  const blob = await (await got(url)).blob();
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => fail(reader.error ?? new Error("it cannot be read"));
    reader.readAsDataURL(blob);
  });
}

/** One file with the whole atlas that opens with a talk, put together in the browser from the parts that the site holds. */
export async function makePack(talk: string, root: URL): Promise<{ readonly name: string; readonly file: Blob }> {
  const at = (path: string): URL => new URL(path, root);
  const [page, style, script, facts, json] = await Promise.all([
    textAt(at(packFiles.page)),
    textAt(at(packFiles.style)),
    textAt(at(packFiles.script)),
    base64At(at(packFiles.facts)),
    textAt(at(`data/talks/${talk}.json`)),
  ]);
  const text = assemble({ page, style, script, facts }, json);
  return { name: packName(talk), file: new Blob([text], { type: "text/html" }) };
}
