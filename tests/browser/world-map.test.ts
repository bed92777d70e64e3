import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import WorldMap from "#charts/map/WorldMap.svelte";
import { show } from "./show.ts";
import { id, paints, readings, shapes } from "./world.ts";

const day = readings({ AAA: "yes", BBB: "no", III: "yes", TTT: "yes" });
const props = {
  shapes,
  frame: [0, 0, 1000, 458] as const,
  readings: day,
  paints,
  lively: new Set(day.keys()),
  alone: null,
  outlined: null,
  hovered: null,
  focused: null,
  pinned: [],
  named: [],
  onpoint: vi.fn(),
  onpin: vi.fn(),
};
const drawn = (root: Element, place: string): SVGElement[] => [
  ...root.querySelectorAll<SVGElement>(`[data-place=${place}]`),
];
const fill = (root: Element, place: string): string | null | undefined =>
  drawn(root, place).at(-1)?.getAttribute("fill");
const reading = (root: Element, place: string): (string | undefined)[] =>
  drawn(root, place).map(({ dataset }) => dataset.reading);

test("every place says what it reads and is filled so; a new day fills anew", async () => {
  const { root, change } = await show(WorldMap, props);
  expect(reading(root, "AAA")).toEqual(["yes"]);
  expect(fill(root, "AAA")).toBe("var(--plum-3)");
  expect(fill(root, "BBB")).toBe("var(--plum-0)");
  change({ readings: readings({ AAA: "no", BBB: "no-data", III: "yes", TTT: "yes" }) });
  expect(fill(root, "AAA")).toBe("var(--plum-0)");
  expect(fill(root, "BBB")).toBe("url(#map-no-data)");
  expect(reading(root, "BBB")).toEqual(["no-data"]);
});

test("small places are dots that one can see, wide at least 9 pixels with a status in play", async () => {
  const { root } = await show(WorldMap, props);
  for (const place of ["III", "TTT"]) {
    const dot = drawn(root, place).at(-1)!;
    expect(dot.tagName).toBe("circle");
    expect(dot.getBoundingClientRect().width).toBeGreaterThanOrEqual(9);
    expect(new Set(reading(root, place))).toEqual(new Set(["yes"]));
  }
});

test("one status alone leaves the fills of the others and changes no reading", async () => {
  const { root, change } = await show(WorldMap, props);
  change({ alone: "yes" });
  expect(fill(root, "AAA")).toBe("var(--plum-3)");
  expect(fill(root, "BBB")).toBe("var(--land)");
  expect(reading(root, "BBB")).toEqual(["no"]);
  change({ alone: null });
  expect(fill(root, "BBB")).toBe("var(--plum-0)");
});

test("the pointer finds a place under it, a dot beside it, and the sea", async () => {
  const [onpoint, onpin] = [vi.fn(), vi.fn()];
  const { root } = await show(WorldMap, { ...props, onpoint, onpin });
  const map = root.querySelector("svg[viewBox]")!;
  await userEvent.hover(map, { position: { x: 200, y: 200 } });
  expect(onpoint).toHaveBeenLastCalledWith(id("AAA"), expect.objectContaining({ x: 200, y: 200 }));
  await userEvent.hover(map, { position: { x: 800 - 9, y: 400 } });
  expect(onpoint).toHaveBeenLastCalledWith(id("TTT"), expect.anything());
  await userEvent.hover(map, { position: { x: 400, y: 20 } });
  expect(onpoint).toHaveBeenLastCalledWith(null, expect.anything());
  await userEvent.click(map, { position: { x: 600, y: 200 } });
  await userEvent.click(map, { position: { x: 404, y: 305 } });
  expect(onpin.mock.calls).toEqual([[id("BBB")], [id("III")]]);
});

test("what is hovered, pinned and focused is outlined, and no place is drawn twice for it", async () => {
  const { root, change } = await show(WorldMap, props);
  const [shapes, places] = [root.querySelectorAll("svg *").length, root.querySelectorAll("[data-place]").length];
  change({ hovered: id("AAA"), pinned: [id("BBB")], focused: id("TTT") });
  expect(root.querySelectorAll("svg *").length).toBeGreaterThan(shapes);
  expect(root.querySelectorAll("[data-place]").length).toBe(places);
});

test("it says when it stands", async () => {
  const ondrawn = vi.fn();
  await show(WorldMap, { ...props, ondrawn });
  expect(ondrawn).toHaveBeenCalled();
});
