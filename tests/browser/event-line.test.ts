import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import DaySlider from "#charts/time/DaySlider.svelte";
import EventLine from "#charts/time/EventLine.svelte";
import { day, partial, type Day } from "#model/date.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { Shown } from "#view/view.ts";
import { show } from "./show.ts";

const event = (date: string, title: string): AtlasEvent => ({
  date: partial(date),
  topics: ["coalitions"],
  kind: "conference",
  title: { en: title },
  source: [],
  evidence: "read",
});
const marks = ["1998-06-10", "2009-03-12", "2016-04-19"].map(day);
const props = {
  day: day("2010-01-01"),
  events: [
    event("1998-06-10", "A session"),
    event("2009-03-12", "A declaration"),
    event("2016-04-19", "Another session"),
    event("2016-04-19", "A statement"),
  ],
  marks,
  pointed: null as Day | null,
  shown: "topic" as Shown,
  topic: "cannabis",
  onday: (() => undefined) as (day: Day, how: "drag" | "choice") => void,
  onshown: (() => undefined) as (shown: Shown) => void,
};

test("the event before and the next are named and go to their day", async () => {
  const onday = vi.fn();
  await show(EventLine, { ...props, onday });
  await page.getByRole("button", { name: "Event before: 12 March 2009 A declaration" }).click();
  expect(onday).toHaveBeenLastCalledWith("2009-03-12", "choice");
  await page.getByRole("button", { name: "Next event: 19 April 2016 Another session; A statement" }).click();
  expect(onday).toHaveBeenLastCalledWith("2016-04-19", "choice");
});

test("the tick pointed at is named in their stead", async () => {
  const { root, change } = await show(EventLine, props);
  change({ pointed: day("1998-06-10") });
  expect(root.querySelector("p")?.textContent).toBe("10 June 1998 A session");
  expect(root.querySelector("button")).toBeNull();
});

test("which events stand on the axis is a choice, and the list of all leads to those of the topic", async () => {
  const onshown = vi.fn();
  const { root, change } = await show(EventLine, { ...props, onshown });
  expect(root.querySelector("a")?.getAttribute("href")).toBe("/en/events/#topic=cannabis");
  await userEvent.selectOptions(root.querySelector("select")!, "all");
  expect(onshown).toHaveBeenLastCalledWith("all");
  change({ shown: "all" });
  expect(root.querySelector("a")?.getAttribute("href")).toBe("/en/events/");
});

test("a click near a tick goes to its day, a click elsewhere to the day under it", async () => {
  const [onday, onpoint] = [vi.fn(), vi.fn()];
  const { root } = await show(DaySlider, {
    yearly: false,
    axis: { from: day("1990-01-01"), to: day("2019-12-31") },
    day: day("1995-01-01"),
    steps: marks,
    marks,
    curve: [{ day: day("1990-01-01"), least: 1, most: 1, known: 1 }],
    count: "1",
    valueText: "1",
    onday,
    onpoint,
  });
  const track = root.querySelector<HTMLElement>(".track")!;
  const at = (share: number) => ({ position: { x: share * track.clientWidth, y: 12 } });
  await userEvent.hover(track, at(0.8775));
  expect(onpoint).toHaveBeenLastCalledWith("2016-04-19");
  await userEvent.click(track, at(0.8775));
  await expect.poll(() => onday.mock.lastCall).toEqual(["2016-04-19", "choice"]);
  await userEvent.click(track, at(0.5));
  await expect.poll(() => String(onday.mock.lastCall?.[0])).not.toBe("2016-04-19");
  expect(String(onday.mock.lastCall?.[0])).toMatch(/^200[45]-/);
});
