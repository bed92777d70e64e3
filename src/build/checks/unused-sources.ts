import { factsOf } from "./facts.ts";
import type { Files } from "./files.ts";

/** A remark, not a problem: sources, as "topic/id", that no fact, rule, target, event or claim names. */
export function unusedSources(files: Files): string[] {
  const used = new Set<string>();
  const use = (topic: string, ids: readonly string[]): void =>
    ids.forEach((id) => used.add(topic ? `${topic}/${id}` : id));
  for (const { topic, content } of files.datasets) {
    for (const { fact } of factsOf(content)) use(topic, fact.source);
    for (const { source } of content.rules ?? []) use(topic, source);
    if (content.form === "quantity") use(topic, content.target?.source ?? []);
  }
  for (const { topic, content } of files.targets) for (const { source } of content.targets) use(topic, source);
  for (const { topic, content } of files.regional) for (const { source } of content.values) use(topic, source);
  for (const { content } of files.events) for (const { source } of content.events) use("", source);
  for (const { content } of files.claims)
    for (const { source, document } of content.claims) use("", [document, ...source]);
  return files.sources
    .flatMap(({ topic, content }) => Object.keys(content.sources).map((id) => `${topic}/${id}`))
    .filter((id) => !used.has(id));
}
