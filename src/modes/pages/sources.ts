import { topicFacts } from "#view/facts/topic-facts.ts";
import type { Address } from "#view/address.ts";
import TextPage from "../about/TextPage.svelte";
import { need } from "../need.ts";
import { drawn, type DrawnPage, type PageFrom, type PageOf } from "./page.ts";
import { withFacts } from "./shared.ts";

/** Method and sources of a topic. */
export async function draw(
  address: Address & { readonly page: PageOf<"sources"> },
  from: PageFrom,
): Promise<DrawnPage | null> {
  const { catalogue, files } = from;
  const topic = catalogue.find(({ id }) => id === address.page.topic);
  if (!topic) return null;
  const sources = need(await files.sources(topic.id));
  const facts = [topicFacts(topic.id, await withFacts(from, topic.indicators))];
  return drawn(TextPage, { address, catalogue, topic, sources, facts }, { script: "text" });
}
