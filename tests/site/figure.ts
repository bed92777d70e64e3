import type { Locator, Page } from "playwright-core";
import { isCounted } from "#model/counted.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Place, PlaceId } from "#model/place.ts";

/** Waits until script has made a prerendered figure live, and the tables under it. */
export async function live(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName("map-complete").length > 0 && !document.querySelector("[data-late]"),
  );
}

/** Says whether the page is still the document it was when `mark` was called: true where links were followed inside it. */
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => void document.body.setAttribute("data-marked", ""));
export const isMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.body.hasAttribute("data-marked"));

export const titleOf = (page: Page): Promise<string> => page.locator("h1").innerText();
export const fragmentOf = (page: Page): string => new URL(page.url()).hash;
export const slider = (page: Page): Locator => page.locator("input[type=range][name=day]");
/** The map as the keyboard and a screen reader meet it. */
export const map = (page: Page): Locator => page.getByRole("application");
/** The pinned card of a place. */
export const card = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

/** What the legend counts, by status: "35", or "31–32". */
export async function legendOf(page: Page): Promise<Record<string, string>> {
  const entries = await page
    .locator("[data-status]")
    .evaluateAll((found) =>
      found.map((entry) => [(entry as HTMLElement).dataset.status ?? "", (entry as HTMLElement).innerText]),
    );
  return Object.fromEntries(
    entries.map(([key = "", text = ""]) => [
      key,
      /\d+(?:–\d+)?$/.exec(text.replaceAll(/[\u202f\s]+/g, " ").trim())?.[0] ?? "none",
    ]),
  );
}

/** What each place of the map reads; a place drawn as a shape and a dot must read the same in both. */
export async function readingsOn(page: Page): Promise<Map<PlaceId, string>> {
  const drawn = await page
    .locator("[data-place]")
    .evaluateAll((found) =>
      found.map((one) => [(one as SVGElement).dataset.place ?? "", (one as SVGElement).dataset.reading ?? ""]),
    );
  const readings = new Map<PlaceId, string>();
  for (const [id, key = ""] of drawn) {
    const known = readings.get(id as PlaceId);
    if (known !== undefined && known !== key) throw new Error(`${id} is drawn as ${known} and as ${key}`);
    readings.set(id as PlaceId, key);
  }
  return readings;
}

/** A file of the site, as any reader gets it. */
export async function fileOf<T>(address: string, path: string): Promise<T> {
  const answer = await fetch(address + path);
  return (await answer.json()) as T;
}

/** The places that a data set counts. */
export async function countedIn(address: string, dataset: Dataset): Promise<PlaceId[]> {
  const { places } = await fileOf<{ places: Record<PlaceId, Place> }>(address, "data/places.json");
  return (Object.entries(places) as [PlaceId, Place][])
    .filter(([id, place]) => isCounted(dataset, place, id))
    .map(([id]) => id);
}

/** The dot of a small place, else its shape. */
const placeOn = (page: Page, id: string): Locator =>
  page.locator(`circle[data-place=${id}], path[data-place=${id}]`).last();

/** The middle of a place on the screen. */
export async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await placeOn(page, id).boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
