import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import Tiles from "#charts/tiles/Tiles.svelte";
import type { Dressed } from "#charts/tiles/dress.ts";
import type { PlaceId } from "#model/place.ts";
import { show } from "./show.ts";
import { id } from "./world.ts";

const names: Readonly<Record<string, string>> = {
  AAA: "Aland",
  BBB: "Bland",
  CCC: "Cland",
  DDD: "Dland",
  EEE: "Eland",
};
const nameOf = (place: PlaceId) => names[place] ?? "";
const dressed = (readings: Readonly<Record<string, string>>, pinned: readonly string[] = []) => (place: PlaceId): Dressed => {
  const reading = readings[place] ?? "no";
  return {
    reading,
    letter: reading === "yes" ? "Y" : "–",
    label: `${nameOf(place)}: ${reading}`,
    background: reading === "yes" ? "rgb(1, 2, 3)" : "rgb(250, 250, 250)",
    color: reading === "yes" ? "white" : "black",
    classes: reading === "yes" ? [] : ["quiet"],
    pinned: pinned.includes(place),
  };
}; // prettier-ignore
const group = (name: string, places: readonly string[]) => ({
  id: name,
  heading: name,
  count: () => `1 of ${places.length}`,
  places: places.map(id),
});
const props = {
  stacks: [[group("first", ["AAA", "BBB", "CCC", "DDD"])], [group("second", ["EEE"])]],
  layout: { size: { width: 58, height: 54 }, columns: [[2], [1]], stacked: false, breaks: [] },
  pinned: [] as readonly PlaceId[],
  look: dressed({ AAA: "yes" }),
  nameOf,
  codeOf: (place: PlaceId) => String(place),
  onpoint: vi.fn(),
  onpin: vi.fn(),
};
const tile = (root: Element, place: string): HTMLElement => root.querySelector(`[data-place=${place}]`)!;
/** Letter and code as one sees them, and the name as it is spoken. */
const said = (root: Element, place: string): string[] =>
  [...tile(root, place).children].map((part) => part.textContent ?? "");

test("every tile says what it reads in attribute, letter and name; a new day touches only what changes", async () => {
  const { root, change } = await show(Tiles, props);
  expect(tile(root, "AAA").dataset.reading).toBe("yes");
  expect(said(root, "AAA")).toEqual(["Y", "AAA", "Aland: yes"]);
  const untouched = new MutationObserver(() => undefined);
  untouched.observe(tile(root, "CCC"), { attributes: true, characterData: true, subtree: true, childList: true });
  change({ look: dressed({ BBB: "yes" }) });
  expect(untouched.takeRecords()).toEqual([]);
  expect(tile(root, "AAA").dataset.reading).toBe("no");
  expect(tile(root, "AAA").classList.contains("quiet")).toBe(true);
  expect(said(root, "BBB")).toEqual(["Y", "BBB", "Bland: yes"]);
  expect(tile(root, "BBB").classList.contains("quiet")).toBe(false);
  expect(tile(root, "BBB").style.background).toContain("rgb(1, 2, 3)");
});

test("tiles are 58 by 54 pixels, two in a row", async () => {
  const { root } = await show(Tiles, props);
  const [a, b, c] = ["AAA", "BBB", "CCC"].map((place) => tile(root, place).getBoundingClientRect());
  expect([a!.width, a!.height]).toEqual([58, 54]);
  expect(b!.top).toBe(a!.top);
  expect(c!.left).toBe(a!.left);
  expect(c!.top).toBeGreaterThan(a!.top);
});

test("one tab stop; arrows go where the tile stands, letters to a name, Enter pins and says so", async () => {
  const onpin = vi.fn();
  const onpoint = vi.fn();
  const { root } = await show(Tiles, { ...props, onpin, onpoint });
  const focused = () => (document.activeElement as HTMLElement).dataset.place;
  expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  tile(root, "AAA").focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(focused()).toBe("CCC");
  await userEvent.keyboard("{ArrowRight}");
  expect(focused()).toBe("DDD");
  await userEvent.keyboard("{ArrowUp}{ArrowRight}");
  expect(focused()).toBe("EEE");
  await userEvent.keyboard("b");
  expect(focused()).toBe("BBB");
  expect(onpoint).toHaveBeenLastCalledWith("BBB");
  expect(root.querySelector('[tabindex="0"]')).toBe(tile(root, "BBB"));
  await userEvent.keyboard("{Enter}");
  expect(onpin).toHaveBeenCalledWith("BBB");
  expect(root.querySelector("[aria-live]")!.textContent).toBe("Bland pinned");
});

test("a pinned tile is pressed, and is where Tab arrives", async () => {
  const { root, change } = await show(Tiles, props);
  change({ pinned: [id("DDD")], look: dressed({}, ["DDD"]) });
  expect(tile(root, "DDD").getAttribute("aria-pressed")).toBe("true");
  expect(root.querySelector('[tabindex="0"]')).toBe(tile(root, "DDD"));
});
