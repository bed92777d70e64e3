import type { TalkEntry } from "#model/talk.ts";
import type { Address } from "#view/address.ts";
import { need } from "../need.ts";
import OwnTalkPage from "../own-talk/OwnTalkPage.svelte";
import { drawn, type DrawnPage, type PageFrom } from "./page.ts";

/** The page of a reader's own talk before its script: what it does, and the talks that can be read without. */
export async function draw(address: Address, { files, catalogue }: PageFrom): Promise<DrawnPage> {
  return drawn(OwnTalkPage, { address, catalogue, talks: need(await files.file<TalkEntry[]>("derived/talks.json")) });
}
