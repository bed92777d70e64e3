import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import FactTable from "#charts/table/FactTable.svelte";
import type { Row } from "#view/tables/rows.ts";
import { show } from "./show.ts";
import { id, paints } from "./world.ts";

const row = (place: string, name: string, key: string, rank: number, since?: string): Row => ({
  id: id(place),
  name,
  fact: { key, label: key, since, remarks: [], evidenceShort: "read", evidence: "Read.", source: ["book"] },
  rank,
  value: 0,
});
const props = {
  caption: "A caption",
  rows: [
    row("AAA", "Åland", "no", 1, "since 1990"),
    row("BBB", "Benin", "yes", 0, "since 2001"),
    row("CCC", "Chad", "yes", 0, "since 1980"),
  ],
  paints,
  alone: null as string | null,
  pinned: [id("CCC")],
  sourceHref: (source: string) => `/sources/#${source}`,
  ruleHref: (rule: string) => `/sources/#rule-${rule}`,
  onpin: vi.fn(),
};
const names = (): (string | null)[] =>
  page
    .getByRole("rowheader")
    .elements()
    .map(({ textContent }) => textContent);

test("the strongest status stands first; a head sorts, and pressed again turns the order", async () => {
  await show(FactTable, props);
  expect(names()).toEqual(["Benin", "Chad", "Åland"]);
  await userEvent.click(page.getByRole("button", { name: "Place" }));
  expect(names()).toEqual(["Åland", "Benin", "Chad"]);
  expect(page.getByRole("columnheader", { name: "Place" }).element().getAttribute("aria-sort")).toBe("ascending");
  await userEvent.click(page.getByRole("button", { name: "Place" }));
  expect(names()).toEqual(["Chad", "Benin", "Åland"]);
  await userEvent.click(page.getByRole("button", { name: "Since" }));
  expect(names()).toEqual(["Chad", "Åland", "Benin"]);
  expect(page.getByRole("columnheader", { name: "Place" }).element().getAttribute("aria-sort")).toBe("none");
});

test("the filter forgives accents and asks for every word; the number of rows is said", async () => {
  const { root } = await show(FactTable, props);
  const filter = page.getByRole("searchbox");
  await userEvent.fill(filter, "aland");
  expect(names()).toEqual(["Åland"]);
  expect(root.textContent).toContain("1 of 3 rows");
  await userEvent.fill(filter, "yes 1980");
  expect(names()).toEqual(["Chad"]);
  await userEvent.fill(filter, "");
  expect(names()).toHaveLength(3);
  expect(root.textContent).toContain("3 rows");
});

test("a status shown alone leaves its rows; the pinned row says so; a name pins; a source is a link", async () => {
  const onpin = vi.fn();
  const { root, change } = await show(FactTable, { ...props, onpin });
  change({ alone: "yes" });
  expect(names()).toEqual(["Benin", "Chad"]);
  expect(root.querySelector("tr[aria-current=true]")?.textContent).toContain("Chad");
  await userEvent.click(page.getByRole("button", { name: "Benin" }));
  expect(onpin).toHaveBeenCalledWith(id("BBB"));
  expect(root.querySelector("td a")?.getAttribute("href")).toBe("/sources/#book");
});
