import { publisherOf, type Source } from "#model/source.ts";
import { need } from "../need.ts";
import type { Site } from "../site.svelte.ts";

/** The ids of sources that a fact, or any number of them, names. */
export function sourceIdsIn(facts: unknown): string[] {
  if (typeof facts !== "object" || facts === null) return [];
  return Object.entries(facts).flatMap(([name, value]) =>
    name === "source" && Array.isArray(value) ? (value as string[]) : sourceIdsIn(value),
  );
}

/** A topic and sources of it that are named somewhere. */
export type Named = readonly [topic: string, ids: readonly string[]];

/** The sources that events name: with their topics, as "cannabis/wp_mt". */
export const namedByEvents = (events: readonly { readonly source: readonly string[] }[]): Named[] =>
  events.flatMap(({ source }) =>
    source.map((named): Named => {
      const [topic = "", id = ""] = named.split("/");
      return [topic, [id]];
    }),
  );

/** The sources that are named, each once: those of who is named most often first, and then as they are named. */
export async function sourcesNamed(
  { files }: Pick<Site, "files">,
  named: readonly Named[],
): Promise<(readonly [string, Source])[]> {
  const topics = [...new Set(named.map(([topic]) => topic))];
  const known = new Map(
    await Promise.all(topics.map(async (topic) => [topic, need(await files.sources(topic)).sources] as const)),
  );
  const found = new Map<string, Source>();
  const uses = new Map<string, number>();
  for (const [topic, ids] of named)
    for (const id of ids) {
      const source = known.get(topic)?.[id];
      if (!source) continue;
      found.set(id, source);
      uses.set(publisherOf(source), (uses.get(publisherOf(source)) ?? 0) + 1);
    }
  const used = (source: Source): number => uses.get(publisherOf(source)) ?? 0;
  return [...found].sort(([, a], [, b]) => used(b) - used(a));
}
