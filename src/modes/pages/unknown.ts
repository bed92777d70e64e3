import type { Address } from "#view/address.ts";
import TextPage from "../about/TextPage.svelte";
import { drawn, type DrawnPage, type PageFrom } from "./page.ts";

/** The page for an address at which there is none. */
export const draw = async (address: Address, { catalogue }: PageFrom): Promise<DrawnPage> =>
  drawn(TextPage, { address, catalogue }, { script: "text" });
