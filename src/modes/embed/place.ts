import type { PlaceId } from "#model/place.ts";
import type { Address } from "#view/address.ts";
import { creditOfAll } from "#view/embed/source.ts";
import { placeFactsOf } from "#view/country/place-facts.ts";
import { standingOf } from "#view/country/standing.ts";
import { timelineOf } from "#view/country/timeline.ts";
import { nameOf } from "#view/labels.ts";
import { drawn, type DrawnPage, type PageFrom, type PageOf } from "../pages/page.ts";
import { placesAtlas } from "../pages/shared.ts";
import EmbedPlace from "./EmbedPlace.svelte";

/** Draws the embed of a place: its law and practice over the years, and its positions; null: it has no page. */
export async function drawPlace(
  address: Address & { readonly page: PageOf<"place"> },
  from: PageFrom,
): Promise<DrawnPage | null> {
  const { atlas, all } = await placesAtlas(from, address.language);
  const id: PlaceId = address.page.id;
  const place = atlas.places[id];
  if (!place || !all.pages.has(id)) return null;
  const facts = placeFactsOf(atlas, id);
  const grounds = facts.flatMap(({ indicator: { topic }, reading: { grounds } }) =>
    grounds ? [{ ...grounds, topic }] : [],
  );
  return drawn(
    EmbedPlace,
    {
      address,
      name: nameOf(place, address.language),
      standing: standingOf(atlas, id).map(({ text }) => text),
      timeline: timelineOf(atlas, id, facts),
      credit: creditOfAll(grounds, (topic, one) => atlas.sources[topic]?.[one], atlas.day),
    },
    { script: "place" },
  );
}
