import { Files } from "#load/files.ts";
import { saveFile } from "../save.ts";
import { bytesOf, fetchFrom, unpack, type Contents } from "./contents.ts";
import { publicOf, readInside } from "./inside.ts";
import { typeOf } from "./media-type.ts";
import { showPages } from "./pages.ts";

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? "";

/** Gives a file of facts to the reader where a link leads to one. */
function saveOnClick(contents: Contents): void {
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#/data/"]') : null;
    const path = link?.getAttribute("href")?.slice(2) ?? "";
    const text = contents[path];
    if (text === undefined) return;
    event.preventDefault();
    saveFile(path.replace(/^data\//, "").replaceAll("/", "-"), new Blob([text], { type: typeOf(path) }));
  });
}

/** Starts the atlas in a file that holds all of it: facts, talk, pages. Nothing is asked of a network. `root` is where it is published. */
export async function startPack(target: HTMLElement, root: URL): Promise<void> {
  const talk = JSON.parse(textOf("talk")) as { id: string } | null;
  const contents: Contents = {
    ...(await unpack(bytesOf(textOf("facts")))),
    ...(talk && { [`data/talks/${talk.id}.json`]: textOf("talk") }),
  };
  const home = talk ? `en/talks/${talk.id}/` : "en/";
  const answer = fetchFrom(contents, root.href);
  // Parts that ask for a file themselves are answered from the file as well.
  const here = (): string => publicOf(readInside(location.hash, home), root);
  globalThis.fetch = (asked) =>
    answer(new URL(asked instanceof Request ? asked.url : asked, here()).href) as Promise<Response>;
  saveOnClick(contents);
  await showPages(target, new Files(answer, root.href), root, home);
}
