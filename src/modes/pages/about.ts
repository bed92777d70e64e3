import type { Address } from "#view/address.ts";
import { topicFacts } from "#view/facts/topic-facts.ts";
import TextPage from "../about/TextPage.svelte";
import { drawn, type DrawnPage, type PageFrom } from "./page.ts";
import { withFacts } from "./shared.ts";

/** What the atlas is, and how much of it was read in its sources. */
export async function draw(address: Address, from: PageFrom): Promise<DrawnPage> {
  const { catalogue } = from;
  const facts = await Promise.all(
    catalogue.map(async ({ id, indicators }) => topicFacts(id, await withFacts(from, indicators))),
  );
  return drawn(TextPage, { address, catalogue, facts }, { script: "text" });
}
