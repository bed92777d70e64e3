import { EventsFile } from "#model/event.ts";
import type { PlaceId } from "#model/place.ts";
import type { Language } from "#model/words.ts";
import { briefOf } from "#view/country/brief.ts";
import { byPath, placeFactsOf } from "#view/country/place-facts.ts";
import { plainText } from "#view/country/rich.ts";
import type { Files } from "#load/files.ts";
import { need } from "../need.ts";
import { placesAtlas } from "../pages/shared.ts";
import { Site } from "../site.svelte.ts";
import type { ViewToShare } from "./shared.ts";
import { namedByEvents, sourcesNamed } from "./sources.ts";

/** What the page of a place is made of. */
export async function ofPlace(files: Files, id: PlaceId, language: Language): Promise<ViewToShare> {
  const site = new Site(files, need(await files.index()), null, { language, page: { kind: "place", id } });
  const { atlas } = await placesAtlas(site, language);
  const facts = placeFactsOf(atlas, id);
  const brief = briefOf(atlas, id, byPath(facts)).flat();
  const named = facts.map(({ indicator, fact }) => [indicator.topic, fact.source] as const);
  return {
    site,
    when: null,
    ...(brief.length > 0 ? { said: brief.slice(0, 2).map(plainText).join(" ") } : {}),
    genre: "profile",
    about: null,
    data: atlas.day,
    sources: await sourcesNamed(site, named),
    files: [...new Set(facts.map(({ indicator }) => `data/${indicator.data}`))],
  };
}

/** What the list of events is made of. */
export async function ofEvents(files: Files, language: Language): Promise<ViewToShare> {
  const site = new Site(files, need(await files.index()), null, { language, page: { kind: "events" } });
  const [{ checked }, chronicle] = [
    need(await files.allPlaces()),
    need(await files.file("data/events.json", EventsFile)),
  ];
  return {
    site,
    when: null,
    genre: "timeline",
    about: null,
    data: checked,
    sources: await sourcesNamed(site, namedByEvents(chronicle.events)),
    files: ["data/events"],
  };
}
