import type { Address } from "#view/address.ts";
import { countryIndexOf } from "#view/country/country-index.ts";
import Countries from "../countries/Countries.svelte";
import { drawn, type DrawnPage, type PageFrom } from "./page.ts";
import { placesAtlas } from "./shared.ts";

/** The list of all places, four topics at a glance. */
export async function draw(address: Address, from: PageFrom): Promise<DrawnPage> {
  const { atlas } = await placesAtlas(from, address.language);
  return drawn(Countries, { address, catalogue: from.catalogue, list: countryIndexOf(atlas), day: atlas.day });
}
