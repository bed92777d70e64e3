import { render } from "svelte/server";
import { indicatorsOf, type Catalogue } from "#catalogue/catalogue.ts";
import type { Dataset } from "#model/dataset.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { Places } from "#model/place.ts";
import type { Language } from "#model/words.ts";
import EventsPage from "#modes/EventsPage.svelte";
import { writeAddress, type Address } from "#view/address.ts";
import { listed, viewsOf, type Viewable } from "#view/event-list.ts";
import type { Read, RenderedPage } from "./render.ts";

/** The page of all events: a timeline to read, from which every exact day leads to its views. */
export function* eventPages(
  read: Read,
  language: Language,
  catalogue: Catalogue,
  places: Places,
): Generator<RenderedPage> {
  const address: Address = { language, page: { kind: "events" } };
  const events = listed((JSON.parse(read("data/events.json")) as { events: AtlasEvent[] }).events);
  const all = indicatorsOf(catalogue).map((indicator): Viewable => ({
    indicator,
    dataset: JSON.parse(read(`data/${indicator.data}.json`)) as Dataset,
  }));
  const acts = all.filter(({ indicator }) => indicator.topic === "coalitions");
  const views = all.filter(({ indicator }) => indicator.topic !== "coalitions");
  const found = new Map(events.map((event) => [event.id, viewsOf(event, views, acts)]));
  const { head, body } = render(EventsPage, { props: { address, catalogue, places, events, views: found } });
  yield { path: writeAddress(address), kind: "events", head, body, needs: [] };
}
