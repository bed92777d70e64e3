import { expect } from "vitest";
import type { Route } from "playwright-core";
import { test } from "./atlas.ts";
import { cutOff, failing } from "./failing.ts";
import { live, slider, titleOf } from "./figure.ts";

const json = (body: string) => (route: Route) => route.fulfill({ contentType: "application/json", body });

/** How a host can fail to give a file, and what a reader is told. */
const failures: readonly [string, string, (route: Route) => Promise<void>][] = [
  ["is missing", "is not where it should be", (route) => route.fulfill({ status: 404, body: "" })],
  [
    "is answered with a page of HTML",
    "is not where it should be",
    (route) => route.fulfill({ contentType: "text/html", body: "<h1>Hello</h1>" }),
  ],
  ["is broken", "it is not JSON", json('{"form": "sta')],
  ["has another form", "cannot be used", json('{"form": "status", "title": {"en": "?"}}')],
  ["cannot be reached", "could not be reached", cutOff],
  ["is refused", "could not be reached", (route) => route.fulfill({ status: 503, body: "" })],
];

test.for(failures)(
  "a first file that %s: the page stays, says so, and can be tried again",
  async ([, told, fail], { open }) => {
    const { page, address } = await open("en/about/");
    const file = "**/data/death-penalty/drug-offences.json";
    const mend = await failing(page, file, fail);
    await page.goto(`${address}en/`);
    const notice = page.getByRole("status").filter({ hasText: told });
    await notice.waitFor();
    expect(await notice.innerText()).toContain("data/death-penalty/drug-offences.json");
    expect(await titleOf(page)).toMatch(/have the death penalty for drug offences in law$/);
    expect(await page.locator("table tbody tr").count()).toBeGreaterThan(190);
    expect(await page.locator("path[data-place]").count()).toBeGreaterThan(200);

    await notice.getByRole("button", { name: "Try again" }).click();
    await notice.waitFor();
    mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await live(page);
    await notice.waitFor({ state: "detached" });
    await slider(page).focus();
    await page.keyboard.press("Home");
    await expect.poll(() => titleOf(page)).toContain("On 1 January 1966");
  },
);

test("the index of places fails like any other file", async ({ open }) => {
  const { page, address } = await open("en/about/");
  const mend = await failing(page, "**/derived/index.json", json("[]x"));
  await page.goto(`${address}en/`);
  const notice = page.getByRole("status").filter({ hasText: "derived/index.json" });
  await notice.waitFor();
  expect(await titleOf(page)).toContain("death penalty");
  mend();
  await notice.getByRole("button", { name: "Try again" }).click();
  await live(page);
});

test("when the connection is lost, the figure that is shown stays and goes on; another can be tried again", async ({
  open,
}) => {
  const { page } = await open("en/");
  await live(page);
  const title = await titleOf(page);
  const mend = await failing(page, "**/data/**");
  await page.getByRole("link", { name: "Cannabis", exact: true }).click();
  const notice = page.getByRole("status").filter({ hasText: "data/cannabis/adult-use.json could not be reached" });
  await notice.waitFor();
  expect(await titleOf(page)).toBe(title);
  expect(new URL(page.url()).pathname).toBe("/en/");
  await slider(page).focus();
  await page.keyboard.press("Home");
  await expect.poll(() => titleOf(page)).toContain("On 1 January 1966");
  mend();
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => titleOf(page)).toContain("possess cannabis");
  await notice.waitFor({ state: "detached" });
  expect(new URL(page.url()).pathname).toBe("/en/cannabis/adult-use/");
});

test("the table can be read before its script has come; where that cannot be had it is said, and no row contradicts the figure", async ({
  open,
}) => {
  const { page, address } = await open("en/about/");
  const mend = await failing(page, "**/assets/Tables-*.js");
  await page.goto(`${address}en/`);
  const rows = page.locator("section.table tbody tr");
  await page.getByRole("status").filter({ hasText: "Table could not be reached" }).waitFor();
  expect(await rows.count()).toBeGreaterThan(190);
  await slider(page).focus();
  await page.keyboard.press("Home");
  await expect.poll(() => titleOf(page)).toContain("On 1 January 1966");
  await expect.poll(() => rows.count()).toBe(0);
  mend();
  await page.getByRole("button", { name: "Try again" }).click();
  await live(page);
  expect(await rows.count()).toBeGreaterThan(150);
});

test("a card whose sources cannot be had names them by their ids", async ({ open }) => {
  const { page, address } = await open("en/about/");
  await page.route("**/sources.json", (route) => route.abort());
  await page.route("**/events/*.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(`${address}en/#c=SGP`);
  await live(page);
  const pinned = page.getByRole("region", { name: "Singapore", exact: true });
  await pinned.waitFor();
  expect(await pinned.innerText()).toMatch(/Read in the source|Recalled/);
});
