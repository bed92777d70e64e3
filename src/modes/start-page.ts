import { Files } from "#load/files.ts";

/** What a page that the build wrote whole may do with its script: it reads well without. */
export interface PageScript {
  readonly start: (target: HTMLElement, files: Files, root: URL) => void | Promise<void>;
}

/** The script of a kind of page is a file of `scripts/` named after it; most have none. */
const scripts = import.meta.glob<PageScript>("./scripts/*.ts");

/** Starts what lives on a page that the build wrote whole: the finder in the bar, and the page's own script. */
export async function startPage(target: HTMLElement): Promise<void> {
  const root = new URL(document.documentElement.dataset.root ?? "./", location.href);
  const files = new Files((url) => fetch(url), root.href);
  const wanted = ["finder", target.dataset.page ?? ""].map((name) => scripts[`./scripts/${name}.ts`]);
  for (const load of wanted) if (load) await (await load()).start(target, files, root);
}
