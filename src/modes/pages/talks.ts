import type { TalkEntry } from "#model/talk.ts";
import type { Address } from "#view/address.ts";
import { need } from "../need.ts";
import TalksPage from "../talks/TalksPage.svelte";
import { drawn, type DrawnPage, type PageFrom } from "./page.ts";

/** The list of talks. */
export async function draw(address: Address, { files, catalogue }: PageFrom): Promise<DrawnPage> {
  return drawn(TalksPage, { address, catalogue, talks: need(await files.file<TalkEntry[]>("derived/talks.json")) });
}
