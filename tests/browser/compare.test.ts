import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import Compare from "#modes/compare/Compare.svelte";
import { atlasWith } from "./atlas-files.ts";
import { show } from "./show.ts";

test("places stand side by side, and equal rows are hidden and counted", async () => {
  const { props, pushed } = atlasWith("#c=MYS,PRT");
  const { root } = await show(Compare, props);
  await expect.element(page.getByText("On 21 November 2026 they differ in 1 of 2 rows.")).toBeVisible();
  expect(root.querySelectorAll("thead th")).toHaveLength(3);
  await userEvent.click(page.getByRole("button", { name: /UN positions · Votes/ }));
  expect(pushed.at(-1)).toBe("#c=MYS,PRT&turn=coalitions.votes");
  expect(root.querySelectorAll("tr.row")).toHaveLength(2);
  await userEvent.click(page.getByRole("checkbox", { name: "Only the differences" }));
  expect(pushed.at(-1)).toBe("#c=MYS,PRT&d=1&turn=coalitions.votes");
  await expect.element(page.getByText("1 equal row hidden.")).toBeVisible();
  expect(root.querySelectorAll("tr.row")).toHaveLength(1);
});

test("a place is added by the finder and removed by its button", async () => {
  const { props, pushed } = atlasWith("#c=MYS");
  await show(Compare, props);
  await userEvent.fill(page.getByRole("combobox", { name: "Add a place", exact: true }), "singap");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Malaysia and Singapore, compared");
  expect(pushed).toEqual(["#c=MYS,SGP"]);
  await userEvent.click(page.getByRole("button", { name: "Remove Malaysia" }).first());
  expect(pushed.at(-1)).toBe("#c=SGP");
});

test("the places compared become a group, with a way to ask among them", async () => {
  const { props, pushed } = atlasWith("#c=SGP,MYS");
  await show(Compare, props);
  await userEvent.click(page.getByRole("button", { name: "Take the places compared" }));
  expect(pushed.at(-1)).toBe("#c=SGP,MYS&g=My%20group:MYS,SGP");
  const ask = page.getByRole("link", { name: "Ask among My group" }).element();
  expect(ask.getAttribute("href")).toBe("../../en/ask/#of=group&g=My%20group:MYS,SGP");
});
