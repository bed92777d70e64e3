import type { TalkEntry } from "#model/talk.ts";
import { indicatorsOf } from "#catalogue/catalogue.ts";
import { pathOf } from "#catalogue/indicator.ts";
import { readAddress, type Address } from "#view/address.ts";
import { deckOf } from "#view/talks/talk.ts";
import { viewName } from "#view/talks/page.ts";
import { need } from "../need.ts";
import TalkPage from "../talks/TalkPage.svelte";
import { drawn, type DrawnPage, type PageFrom, type PageOf } from "./page.ts";

/** The page of one talk, to be read; none where there is no such talk. */
export async function draw(
  { language, page: { id, kind } }: Address & { readonly page: PageOf<"talk"> },
  { files, catalogue, index: { places } }: PageFrom,
): Promise<DrawnPage | null> {
  if (!need(await files.file<TalkEntry[]>("derived/talks.json")).some((talk) => talk.id === id)) return null;
  const talk = need(await files.talk(id));
  const paths = indicatorsOf(catalogue).map(pathOf);
  const topics = catalogue.map(({ id }) => id);
  const deck = deckOf(talk, language, (path) => readAddress(path, paths, topics));
  return drawn(TalkPage, {
    address: { language, page: { kind, id } },
    catalogue,
    deck,
    views: deck.slides.map((slide) => (slide.path ? viewName(slide, catalogue, places, language) : null)),
    claims: talk.steps.map(({ claims = [] }) => claims.map(({ says }) => says)),
  });
}
