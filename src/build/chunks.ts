import type { Rolldown } from "vite";

/** What a link needs that holds facts to a release. Many pages ask for some of it: as one file it has one name on the first page. */
const held =
  /\/(model\/releases|load\/held|view\/held\/(held|link)|text\/en\/release|modes\/held\/(back|files|hold|place|site|Held\w+))\.(ts|svelte)/;

/**
 * The chunk of a module: all that a first page imports at once is one file. It compresses better than the ten that it would be
 * for the sake of pages loaded later, and is one request. `entry` is the file of the page's script.
 */
export function atOnce(entry: string, name = "atlas"): Rolldown.CodeSplittingNameFunction {
  let imported: Set<string> | undefined;
  return (id, context) => {
    if (!imported) {
      imported = new Set([entry]);
      for (const one of imported) for (const next of context.getModuleInfo(one)?.importedIds ?? []) imported.add(next);
    }
    return imported.has(id) ? name : held.test(id) ? "held" : null;
  };
}
