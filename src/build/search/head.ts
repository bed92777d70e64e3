import type { Graph, Thing } from "schema-dts";
import { indicatorAt, indicatorOfData } from "#catalogue/catalogue.ts";
import { feedWords } from "#text/en/feeds.ts";
import { indicatorPathOf, writeAddress, type Address } from "#view/address.ts";
import { placeFeed, topicFeed, wholeFeed } from "#view/facts/feed-path.ts";
import type { Described } from "./described.ts";
import { catalogOf, datasetOf, pageOf, wholeOf } from "./linked-data.ts";

/** What a page says in linked data; nothing where it is of no data set. */
function linkedDataOf(described: Described, address: Address): Graph | undefined {
  const things = thingsOf(described, address);
  return things.length > 0 ? { "@context": "https://schema.org", "@graph": things } : undefined;
}

function thingsOf(described: Described, address: Address): Thing[] {
  const { page } = address;
  if (page.kind === "facts") return [datasetOf(described, page.data)];
  if (page.kind === "data") return [catalogOf(described), wholeOf(described)];
  const indicator = indicatorAt(described.catalogue, indicatorPathOf(address) ?? "");
  return indicator ? [pageOf(described, writeAddress(address), indicator.data)] : [];
}

/** JSON as it may stand in a script of a page: nothing in it ends the element, or begins a comment. */
const inPage = (json: object): string => JSON.stringify(json).replaceAll("<", "\\u003c");

/**
 * A browser's own "Share" gives away the canonical address of a page, which is that of the first view. Once a reader has begun to
 * change the view, or came by a link to another, the page names none, so that the link with the view is what is shared.
 */
const untilTouched = `<script>
{
  const leave = () => document.querySelector("link[rel=canonical]")?.remove();
  if (location.hash || location.search.includes("%23")) leave();
  for (const event of ["pointerdown", "keydown", "popstate"]) addEventListener(event, leave, { once: true });
}
</script>`;

/** The feed of the changes that a page is of: a place's, a topic's, else that of all. */
function feedOf({ catalogue }: Described, address: Address): string {
  const { language, page } = address;
  if (page.kind === "place") return placeFeed(page.id, language);
  if (page.kind === "sources") return topicFeed(page.topic, language);
  const indicator = page.kind === "facts" ? indicatorOfData(catalogue, page.data) : page.kind === "indicator" ? indicatorAt(catalogue, page.path) : undefined; // prettier-ignore
  return indicator ? topicFeed(indicator.topic, language) : wholeFeed(language);
}

/** What the head of a page says to programs, beside its title and description. */
export function headFor(described: Described, address: Address): string {
  if (address.page.kind === "unknown") return "";
  const linked = linkedDataOf(described, address);
  return [
    `<link rel="canonical" href="${described.homepage}${writeAddress(address)}">`,
    untilTouched,
    `<link rel="alternate" type="application/atom+xml" title="${feedWords.changes}" href="${described.homepage}${feedOf(described, address)}">`,
    ...(linked ? [`<script type="application/ld+json">${inPage(linked)}</script>`] : []),
  ].join("");
}
