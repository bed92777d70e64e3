import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import Legend from "#charts/legend/Legend.svelte";
import { show } from "./show.ts";
import { id, paints } from "./world.ts";

const entry = (key: string, sure: string[], perhaps: string[] = []) => ({
  key,
  count: { least: sure.length, most: sure.length + perhaps.length },
  sure: sure.map(id),
  perhaps: perhaps.map(id),
  apart: false,
});
const props = {
  heading: "Law on this day",
  total: "4 states",
  entries: [entry("yes", ["CCC", "AAA"], ["BBB"]), entry("no", ["DDD"])],
  paints,
  alone: null as string | null,
  labelOf: (key: string) => key,
  meaningOf: (key: string) => `Means ${key}.`,
  nameOf: (place: string) => `Land ${place}`,
  onalone: vi.fn(),
  onpin: vi.fn(),
  onoutline: vi.fn(),
};

test("counts are ranges where dates leave them open", async () => {
  const { root } = await show(Legend, props);
  const [yes, no] = [...root.querySelectorAll<HTMLElement>("[data-status]")].map(({ innerText }) => innerText);
  expect(yes).toMatch(/2–3$/);
  expect(no).toMatch(/1$/);
});

test("a first press isolates, a second lists by name, a third shows all again", async () => {
  const onalone = vi.fn();
  const onpin = vi.fn();
  const { root, change } = await show(Legend, { ...props, onalone, onpin });
  const yes = root.querySelector<HTMLElement>("[data-status=yes]")!;
  await userEvent.click(yes);
  expect(onalone).toHaveBeenLastCalledWith("yes");
  change({ alone: "yes" });
  expect(yes.getAttribute("aria-pressed")).toBe("true");
  expect(yes.getAttribute("aria-expanded")).toBe("false");
  await userEvent.click(yes);
  expect(yes.getAttribute("aria-expanded")).toBe("true");
  expect(onalone).toHaveBeenCalledTimes(1);
  const names = page.getByRole("button", { name: /^Land / }).elements();
  expect(names.map(({ textContent }) => textContent)).toEqual(["Land AAA", "Land CCC"]);
  expect(root.textContent).toContain("1 more may be among them");
  expect(root.textContent).toContain("Land BBB");
  await userEvent.click(names[1]!);
  expect(onpin).toHaveBeenCalledWith(id("CCC"));
  await userEvent.click(yes);
  expect(onalone).toHaveBeenLastCalledWith(null);
});

test("“Show all” is there only while one is shown alone; another entry takes its place", async () => {
  const onalone = vi.fn();
  const { root, change } = await show(Legend, { ...props, onalone });
  expect(page.getByRole("button", { name: "Show all" }).elements()).toEqual([]);
  change({ alone: "yes" });
  await userEvent.click(root.querySelector("[data-status=no]")!);
  expect(onalone).toHaveBeenLastCalledWith("no");
  await userEvent.click(page.getByRole("button", { name: "Show all" }));
  expect(onalone).toHaveBeenLastCalledWith(null);
});

test("pointing at an entry asks for its outline and leaving it takes it back", async () => {
  const onoutline = vi.fn();
  const { root } = await show(Legend, { ...props, onoutline });
  await userEvent.hover(root.querySelector("[data-status=no]")!);
  expect(onoutline).toHaveBeenLastCalledWith("no");
  await userEvent.hover(root.querySelector("h2")!);
  expect(onoutline).toHaveBeenLastCalledWith(null);
});
