import type { Address } from "#view/address.ts";
import TextPage from "../about/TextPage.svelte";
import { need } from "../need.ts";
import { drawn, type DrawnPage, type PageFrom } from "./page.ts";

/** How borders and disputed areas are drawn, and why. */
export async function draw(address: Address, { files, catalogue }: PageFrom): Promise<DrawnPage> {
  const { policy } = need(await files.allPlaces());
  return drawn(TextPage, { address, catalogue, policy }, { script: "text" });
}
