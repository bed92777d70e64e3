import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import Divided from "#charts/pair/Divided.svelte";
import ThenControl from "#charts/changes/ThenControl.svelte";
import { day } from "#model/date.ts";
import { createRawSnippet } from "svelte";
import { show } from "./show.ts";

const block = (name: string) =>
  createRawSnippet(() => ({ render: () => `<div data-side="${name}" style="height:400px"></div>` }));
const props = {
  left: block("left"),
  right: block("right"),
  heads: [
    { name: "1 January 2014", count: "1 legal" },
    { name: "21 November 2026", count: "8 legal" },
  ] as const,
};
/** Shows the divider, which stands where its page says: the page follows it. */
async function divided() {
  const dividerAt = (share: number) => ({
    label: "Divider between the two days",
    text: `${share} % of the width`,
    share,
    onshare: (share: number) => shown.change({ divider: dividerAt(share) }),
  });
  const shown = await show(Divided, { ...props, divider: dividerAt(50) });
  return shown;
}
const divider = (root: Element): HTMLInputElement => root.querySelector<HTMLInputElement>("input[type=range]")!;
/** What of a side can be seen: pixels from its left edge to the divider. */
const line = (root: Element): number =>
  root.querySelector(".line")!.getBoundingClientRect().left - root.querySelector(".pair")!.getBoundingClientRect().left;

test("the divider moves by keyboard and says what stands on either side", async () => {
  const { root } = await divided();
  expect(Math.round(line(root))).toBe(500);
  divider(root).focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  expect(divider(root).value).toBe("52");
  expect(line(root)).toBeGreaterThan(510);
  expect(divider(root).getAttribute("aria-valuetext")).toBe("52 % of the width");
  await userEvent.keyboard("{Home}");
  expect(line(root)).toBeLessThan(24);
});

test("the divider is dragged by its line, and beside it the maps take the pointer", async () => {
  const { root } = await divided();
  const pair = root.querySelector(".pair")!;
  const box = pair.getBoundingClientRect();
  const under = (x: number, y: number) => document.elementFromPoint(box.left + x, box.top + y);
  expect(under(500, 200)).toBe(root.querySelector(".grip"));
  expect((under(200, 200) as HTMLElement).dataset.side).toBe("left");
  expect((under(800, 200) as HTMLElement).dataset.side).toBe("right");
  await userEvent.dragAndDrop(pair, pair, { sourcePosition: { x: 500, y: 200 }, targetPosition: { x: 700, y: 200 } });
  expect(line(root)).toBeGreaterThan(650);
  expect(line(root)).toBeLessThan(750);
  expect((under(600, 200) as HTMLElement).dataset.side).toBe("left");
});

test("the other day is typed, or chosen as years before, as the start, or as the day of an event", async () => {
  const onthen = vi.fn();
  const { root } = await show(ThenControl, {
    axis: { from: day("1970-01-01"), to: day("2026-11-21") },
    day: day("2026-11-21"),
    other: day("2016-11-21"),
    yearly: false,
    events: [{ day: day("2016-04-19"), title: "Special session" }],
    onthen,
  });
  const buttons = [...root.querySelectorAll("button")];
  expect(buttons.map((button) => button.getAttribute("aria-pressed"))).toEqual(["false", "false", "true", "false"]);
  for (const button of buttons) await userEvent.click(button);
  await userEvent.selectOptions(root.querySelector("select")!, "2016-04-19");
  await userEvent.fill(root.querySelector("input")!, "2000-06-30");
  expect(onthen.mock.calls.flat()).toEqual([
    "2025-11-21",
    "2021-11-21",
    "2016-11-21",
    "1970-01-01",
    "2016-04-19",
    "2000-06-30",
  ]);
});
