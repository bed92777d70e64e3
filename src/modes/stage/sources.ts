import type { Loaded } from "#load/loaded.ts";
import { ready } from "#load/loaded.ts";
import type { Source } from "#model/source.ts";
import type { Site } from "../site.svelte.ts";

/** A source by its topic and id. */
export type SourceOf = (topic: string, id: string) => Source | undefined;

/** The sources of all topics. */
export async function allSources({ files, catalogue }: Site): Promise<Loaded<SourceOf>> {
  const found = await Promise.all(catalogue.map(async ({ id }) => [id, await files.sources(id)] as const));
  for (const [, loaded] of found) if (loaded.state === "failed") return loaded;
  const by = new Map(found.map(([id, loaded]) => [id, loaded.state === "ready" ? loaded.value.sources : {}]));
  return ready((topic, id) => by.get(topic)?.[id]);
}
