import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { PlaceId, Places } from "#model/place.ts";
import PlaceFinder from "#ui/PlaceFinder.svelte";
import { show } from "./show.ts";

const place = (short: string, more: object = {}): object => ({
  name: { en: { short } },
  un: "member",
  evidence: "read",
  ...more,
});
const places = {
  SWZ: place("Eswatini", { iso2: "SZ", former: ["Swaziland"] }),
  COG: place("Congo"),
  COD: place("DR Congo"),
  URY: place("Uruguay"),
} as unknown as Places;
const props = {
  places,
  nameOf: (id: PlaceId) => places[id]?.name.en.short ?? "",
  onfind: vi.fn(),
  onopen: vi.fn(),
};
const options = (): (string | undefined)[] =>
  page
    .getByRole("option")
    .elements()
    .map((option) => option.querySelector("span")?.textContent ?? undefined);

test.each([
  ["Swaziland", "SWZ"],
  ["eSwatini", "SWZ"],
  ["sz", "SWZ"],
  ["Urugay", "URY"],
])("%s and Enter find %s", async (typed, found) => {
  const onfind = vi.fn();
  await show(PlaceFinder, { ...props, onfind });
  await userEvent.fill(page.getByRole("combobox"), typed);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => onfind.mock.calls).toEqual([[found]]);
  expect((page.getByRole("combobox").element() as HTMLInputElement).value).toBe("");
});

test("arrows go round the list, the field says which is active, and a press chooses", async () => {
  const onfind = vi.fn();
  await show(PlaceFinder, { ...props, onfind });
  const field = page.getByRole("combobox");
  await userEvent.fill(field, "congo");
  await expect.poll(options).toEqual(["Congo", "DR Congo"]);
  const active = (): string | null =>
    document.getElementById(field.element().getAttribute("aria-activedescendant") ?? "")?.textContent ?? null;
  expect(active()).toContain("Congo");
  await userEvent.keyboard("{ArrowUp}");
  expect(active()).toContain("DR Congo");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(onfind).toHaveBeenLastCalledWith("COD");
  await userEvent.fill(field, "congo");
  await userEvent.click(page.getByRole("option").first());
  expect(onfind).toHaveBeenLastCalledWith("COG");
});

test("what no place is called is said; Escape empties; names are fetched when it is first used", async () => {
  const onopen = vi.fn();
  const { root } = await show(PlaceFinder, { ...props, onopen });
  expect(onopen).not.toHaveBeenCalled();
  await userEvent.fill(page.getByRole("combobox"), "qqqq");
  expect(onopen).toHaveBeenCalled();
  await expect.poll(() => root.textContent).toContain("No place is called “qqqq”");
  await userEvent.keyboard("{Escape}");
  expect(root.textContent).not.toContain("qqqq");
});
