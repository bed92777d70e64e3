import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import Ask from "#modes/ask/Ask.svelte";
import { atlasWith } from "./atlas-files.ts";
import { show } from "./show.ts";

const question = "#q=all;death-penalty/drug-offences:yes,mandatory;coalitions/votes/unga79-179:yes";
const title = (): ReturnType<typeof page.getByRole> => page.getByRole("heading", { level: 1 });

test("a question from the link is answered in a sentence, and those of whom it cannot be said stand apart", async () => {
  const { root } = await show(Ask, atlasWith(question).props);
  await expect
    .element(title())
    .toHaveTextContent(
      "One state had the death penalty for drug offences in law on 21 November 2026 and voted yes on “Moratorium 2024” (17 December 2024)",
    );
  await expect.element(page.getByRole("heading", { name: "It cannot be said: 1" })).toBeVisible();
  const reason = [...root.querySelectorAll("dt")].find((dt) => dt.textContent.includes("No data"));
  expect(reason?.nextElementSibling?.textContent).toContain("Thailand");
});

test("a condition found by typing is asked at once and stands in the link; unticking a status changes it", async () => {
  const { props, pushed } = atlasWith("");
  await show(Ask, props);
  const field = page.getByRole("combobox", { name: "Add a condition" });
  await userEvent.fill(field, "drug offences law");
  await userEvent.keyboard("{Enter}");
  await expect.element(title()).toHaveTextContent("On 21 November 2026, two states had the death penalty");
  expect(pushed).toEqual(["#q=all;death-penalty/drug-offences:yes,mandatory"]);
  await userEvent.click(page.getByRole("checkbox", { name: "Mandatory" }));
  await expect.element(title()).toHaveTextContent("one state counted as “In law”");
  expect(pushed.at(-1)).toBe("#q=all;death-penalty/drug-offences:yes");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Is or is not" }), "not");
  expect(pushed.at(-1)).toBe("#q=all;!death-penalty/drug-offences:yes");
});

test("a part of the link that cannot be read is named, and the rest is answered", async () => {
  await show(Ask, atlasWith(`${question};death-penalty/none-such:yes`).props);
  await expect.element(page.getByText("death-penalty/none-such:yes")).toBeVisible();
  await expect.element(title()).toHaveTextContent("One state had the death penalty");
});

test("a field of the cross-table opens its places by Enter", async () => {
  const { root } = await show(Ask, atlasWith("#cross=death-penalty/drug-offences,coalitions/votes/unga79-179").props);
  const field = page.getByRole("button", { name: "1: Mandatory, No" });
  await expect.element(field).toBeVisible();
  (field.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { name: "1: Mandatory, No" })).toBeVisible();
  expect(root.querySelector(".names")?.textContent).toContain("Singapore");
  expect([...root.querySelectorAll("thead th")].map((th) => th.getAttribute("scope"))).toEqual(
    [...root.querySelectorAll("thead th")].map(() => "col"),
  );
});
