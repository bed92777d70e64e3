import type { ChangesFile } from "#model/change.ts";
import type { Claim } from "#model/claim.ts";
import type { Places } from "#model/place.ts";
import type { Address } from "#view/address.ts";
import { conflictingFacts, differingTotals, disputedClaims } from "#view/facts/conflicts.ts";
import { boardOf, fileGroups, type ListedFiles } from "#view/facts/data-page.ts";
import DataPage from "../data/DataPage.svelte";
import { need } from "../need.ts";
import { drawn, type DrawnPage, type PageFrom } from "./page.ts";
import { allFacts } from "./shared.ts";

/** What there is to take along, how fresh it is, where sources differ, and what has changed. */
export async function draw(address: Address, from: PageFrom): Promise<DrawnPage> {
  const { files, catalogue } = from;
  const [all, { places, checked }, { claims }, changes, listed] = await Promise.all([
    allFacts(from),
    files.allPlaces().then(need),
    files.file<{ claims: Claim[] }>("data/claims.json").then(need),
    files.file<ChangesFile>("data/changes.json").then(need),
    files.file<ListedFiles>("derived/data-files.json").then(need),
  ]);
  const topics = catalogue.map(({ id }) => id);
  return drawn(DataPage, {
    address,
    catalogue,
    homepage: listed.homepage,
    today: checked,
    groups: fileGroups(listed.files, topics),
    board: boardOf(all, topics, places as Places),
    totals: differingTotals(all, places as Places, address.language),
    conflicts: conflictingFacts(all, places as Places, address.language),
    claims: disputedClaims(claims),
    releases: changes.releases,
  });
}
