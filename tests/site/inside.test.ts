import { expect } from "vitest";
import type { Dataset } from "#model/dataset.ts";
import { test } from "./atlas.ts";
import { card, countedIn, fileOf, fragmentOf, isMarked, legendOf, live, map, mark, middleOf, readingsOn, titleOf } from "./figure.ts"; // prettier-ignore

const path = "en/cannabis/us-adult-use/";

test.for([true, false])(
  "the page of the United States carries its map, script or not (%s)",
  async (script, { open }) => {
    const { page, address, problems } = await open(path, { javaScriptEnabled: script });
    if (script) await live(page);
    const dataset = await fileOf<Dataset>(address, "data/cannabis/us-states-adult-use.json");
    const drawn = await readingsOn(page);
    const counted = await countedIn(address, dataset);
    expect(counted).toHaveLength(51);
    expect(counted.filter((id) => !drawn.has(id))).toEqual([]);
    expect([...drawn.keys()].filter((id) => !(id in dataset.values))).toEqual([]);
    expect(await titleOf(page)).toContain("24 states and the District of Columbia");
    expect(await legendOf(page)).toMatchObject({ "legal-market": "23", "legal-personal": "2", illegal: "19" });
    // Without script the browser gives up on what it was told to load first.
    if (script) expect(problems).toEqual([]);
  },
);

test("the shapes that the page carries are not asked for again", async ({ open, served }) => {
  const { page } = await open("en/about/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(served["/"] + path);
  await live(page);
  expect(asked.filter((url) => url.includes("shapes.json"))).toEqual([]);
});

test("a click pins the smallest parts: DC, Delaware, Rhode Island, and Guam in its inset", async ({ open }) => {
  const { page } = await open(path);
  await live(page);
  for (const [id, name] of [
    ["US-DC", "District of Columbia"],
    ["US-DE", "Delaware"],
    ["US-RI", "Rhode Island"],
    ["GUM", "Guam"],
  ] as const) {
    const { x, y } = await middleOf(page, id);
    await page.mouse.click(x, y);
    await card(page, name).waitFor();
    expect(fragmentOf(page)).toBe(`#c=${id}`);
  }
});

test("arrow keys go from state to state", async ({ open }) => {
  const { page } = await open(`${path}#c=US-CO`);
  await live(page);
  await map(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await card(page, "Kansas").waitFor();
});

test("the world's page says that the law differs inside the United States, and leads there and back", async ({
  open,
}) => {
  const { page } = await open("en/cannabis/adult-use/#c=USA");
  await live(page);
  await mark(page);
  await card(page, "United States").getByRole("link", { name: "United States: adult use" }).click();
  await expect.poll(() => titleOf(page)).toContain("24 states and the District of Columbia");
  expect(fragmentOf(page)).toBe("");
  const finder = page.getByRole("combobox", { name: "Find a place" });
  await finder.fill("Uruguay");
  await page.getByRole("option", { name: "Uruguay" }).waitFor();
  await finder.press("Enter");
  await card(page, "Uruguay").waitFor();
  expect(page.url()).toContain("en/cannabis/adult-use/#c=URY");
  await finder.fill("Colorado");
  await page.getByRole("option", { name: "Colorado" }).waitFor();
  await finder.press("Enter");
  await card(page, "Colorado").waitFor();
  expect(page.url()).toContain(`${path}#c=US-CO`);
  expect(await isMarked(page)).toBe(true);
});

test("a topic without states offers none", async ({ open }) => {
  const { page } = await open("en/death-penalty/status/");
  await live(page);
  const finder = page.getByRole("combobox", { name: "Find a place" });
  await finder.fill("Urugay");
  await page.getByRole("option", { name: "Uruguay" }).waitFor();
  await finder.fill("Massachusetts");
  await page.getByRole("status").filter({ hasText: "Massachusetts" }).waitFor();
});
