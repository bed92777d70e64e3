import type { Address } from "#view/address.ts";
import ToolPage from "../ToolPage.svelte";
import { drawn, type DrawnPage, type PageFrom } from "./page.ts";

/** The page of questions and of the cross-table: what it says before its script makes it live. */
export const draw = async (address: Address, { catalogue }: PageFrom): Promise<DrawnPage> =>
  drawn(ToolPage, { address, catalogue, tool: "ask" }, { needs: ["derived/index.json"] });
