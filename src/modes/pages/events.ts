import { EventsFile } from "#model/event.ts";
import type { Places } from "#model/place.ts";
import type { Address } from "#view/address.ts";
import { listed, viewsOf } from "#view/events/list.ts";
import { sourcesLine } from "#view/share/imprint.ts";
import EventsPage from "../events/EventsPage.svelte";
import { need } from "../need.ts";
import { namedByEvents, sourcesNamed } from "../share/sources.ts";
import { drawn, type DrawnPage, type PageFrom } from "./page.ts";
import { allFacts } from "./shared.ts";

/** The page of all events: a timeline to read, from which every exact day leads to its views. */
export async function draw(address: Address, from: PageFrom): Promise<DrawnPage> {
  const { files, catalogue } = from;
  const [all, { places }, { events }] = await Promise.all([
    allFacts(from),
    files.allPlaces().then(need),
    files.file("data/events.json", EventsFile).then(need),
  ]);
  const list = listed(events);
  const acts = all.filter(({ indicator }) => indicator.topic === "coalitions");
  const views = all.filter(({ indicator }) => indicator.topic !== "coalitions");
  const found = new Map(list.map((event) => [event.id, viewsOf(event, views, acts)]));
  const named = sourcesLine((await sourcesNamed(from, namedByEvents(events))).map(([, source]) => source));
  return drawn(EventsPage, { address, catalogue, places: places as Places, events: list, views: found, named });
}
