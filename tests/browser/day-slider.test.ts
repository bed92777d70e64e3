import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import DaySlider from "#charts/time/DaySlider.svelte";
import { day, type Day } from "#model/date.ts";
import { show } from "./show.ts";

const axis = { from: day("2000-01-01"), to: day("2020-12-31") };
const props = {
  yearly: false,
  axis,
  day: day("2010-06-15"),
  steps: ["2005-03-01", "2012-09-30"].map(day),
  marks: [day("2016-04-19")],
  curve: [{ day: axis.from, least: 1, most: 2, known: 3 }],
  count: "2 in law",
  valueText: "15 June 2010: 2 in law",
  onday: (() => undefined) as (day: Day, how: "drag" | "choice") => void,
};

test("arrows go to the change before and the next, pages by a year, Home and End to the ends", async () => {
  const onday = vi.fn();
  const { root, change } = await show(DaySlider, { ...props, onday });
  const slider = root.querySelector<HTMLInputElement>("input[name=day]")!;
  slider.focus();
  const after = async (keys: string): Promise<unknown[] | undefined> => {
    change({ day: props.day });
    onday.mockClear();
    await userEvent.keyboard(keys);
    return onday.mock.lastCall;
  };
  expect(await after("{ArrowRight}")).toEqual(["2012-09-30", "choice"]);
  expect(await after("{ArrowUp}")).toEqual(["2012-09-30", "choice"]);
  expect(await after("{ArrowLeft}")).toEqual(["2005-03-01", "choice"]);
  expect(await after("{PageUp}")).toEqual(["2011-06-15", "choice"]);
  expect(await after("{PageDown}")).toEqual(["2009-06-15", "choice"]);
  expect(await after("{Home}")).toEqual(["2000-01-01", "choice"]);
  expect(await after("{End}")).toEqual(["2020-12-31", "choice"]);
  expect(await after("{Tab}")).toBeUndefined();
});

test("beyond the last change the arrow goes nowhere; with Shift it goes by a day", async () => {
  const onday = vi.fn();
  const { root } = await show(DaySlider, { ...props, day: day("2012-09-30"), onday });
  root.querySelector<HTMLInputElement>("input[name=day]")!.focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(onday).not.toHaveBeenCalled();
  await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
  expect(onday).toHaveBeenLastCalledWith("2012-10-01", "choice");
});

test("a voice says the day and the count, and the thumb stands on the day that is given", async () => {
  const { root, change } = await show(DaySlider, props);
  const slider = root.querySelector<HTMLInputElement>("input[name=day]")!;
  expect(slider.getAttribute("aria-valuetext")).toBe("15 June 2010: 2 in law");
  const before = slider.value;
  change({ day: day("2010-06-16") });
  expect(Number(slider.value)).toBe(Number(before) + 1);
});
