import type { Address } from "#view/address.ts";
import ToolPage from "../ToolPage.svelte";
import { drawn, type DrawnPage, type PageFrom } from "./page.ts";

/** The comparison of places: what it says before its script makes it live. */
export const draw = async (address: Address, { catalogue }: PageFrom): Promise<DrawnPage> =>
  drawn(ToolPage, { address, catalogue, tool: "compare" }, { needs: ["derived/index.json"] });
