import { indicatorPathOf, writeAddress, type Address } from "../address.ts";

const folder = "embed/";

/** The path below the root of the embed of a page: `en/cannabis/adult-use/embed/`. */
export const embedPathOf = (address: Address): string => writeAddress(address) + folder;

const kinds: readonly Address["page"]["kind"][] = ["place", "compare", "ask"];

/** Whether a page has an embed: those of indicators and of places do, and comparisons and questions. */
export const hasEmbed = (address: Address): boolean =>
  indicatorPathOf(address) !== null || kinds.includes(address.page.kind);
