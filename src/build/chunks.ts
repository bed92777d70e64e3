import type { Rolldown } from "vite";

/**
 * The chunk of a module: all that a first page imports at once is one file. It compresses better than the ten that it would be
 * for the sake of pages loaded later, and is one request. `entry` is the file of the page's script.
 */
export function atOnce(entry: string): Rolldown.CodeSplittingNameFunction {
  let imported: Set<string> | undefined;
  return (id, context) => {
    if (!imported) {
      imported = new Set([entry]);
      for (const one of imported) for (const next of context.getModuleInfo(one)?.importedIds ?? []) imported.add(next);
    }
    return imported.has(id) ? "atlas" : null;
  };
}
