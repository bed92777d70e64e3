import { Files } from "#load/files.ts";
import { browserPlace, type Place } from "./place.ts";

/** What a page that the build wrote whole may do with its script: it reads well without. */
export interface PageScript {
  readonly start: (target: HTMLElement, files: Files, root: URL, place: Place) => void | Promise<void>;
}

/** The script of a kind of page is a file of `scripts/` named after it; most have none. */
const scripts = import.meta.glob<PageScript>("./scripts/*.ts");

/** Starts what lives on a page that is drawn whole: what has an island on it, the finder first, and the page's own script. */
export async function startScripts(target: HTMLElement, files: Files, place: Place): Promise<void> {
  const islands = [...target.querySelectorAll<HTMLElement>("[data-island]")].map(({ dataset }) => dataset.island ?? "");
  const wanted = new Set([...islands, target.dataset.page ?? ""]);
  for (const name of wanted) await (await scripts[`./scripts/${name}.ts`]?.())?.start(target, files, place.root, place);
}

/** Starts what lives on a page that the build wrote whole. */
export async function startPage(target: HTMLElement): Promise<void> {
  const root = new URL(document.documentElement.dataset.root ?? "./", location.href);
  await startScripts(target, new Files((url) => fetch(url), root.href), browserPlace(root));
}
