import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { test } from "./atlas.ts";

const heading = (page: Page) => (): Promise<string> => page.locator("h1").innerText();

test("without script the pages say what they do, that they need script, and where the same facts stand", async ({
  open,
}) => {
  for (const path of ["en/ask/", "en/compare/"]) {
    const { page } = await open(path, { javaScriptEnabled: false });
    await page.getByText(/need JavaScript|needs JavaScript/).waitFor();
    const links = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(links).toContain("../../en/countries/");
    expect(links).toContain("../../data/death-penalty/drug-offences.csv");
  }
});

test("a question chosen is answered, stands in the link, is taken along as CSV, and Back returns to the choice", async ({
  open,
}) => {
  const { page, problems } = await open("en/ask/");
  await page.getByRole("link", { name: /abolished for all crimes today, but a no/ }).click();
  const answer = "One state had abolished the death penalty for all crimes";
  await expect.poll(heading(page)).toContain(answer);
  expect(page.url()).toContain("#q=all;death-penalty/status:abolitionist-all;coalitions/votes/unga75-183:no");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV", exact: true }).click(),
  ]);
  const rows = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(rows).toHaveLength(194);
  expect(rows[1]).toMatch(/^PNG,Papua New Guinea,fits,/);
  await page.getByRole("button", { name: "Cross-table" }).click();
  await expect.poll(heading(page)).toMatch(/^Of 193 states/);
  await page.goBack();
  await expect.poll(heading(page)).toContain(answer);
  await page.goBack();
  await expect.poll(heading(page)).toBe("Ask which states fit");
  expect(problems).toEqual([]);
});

test("a comparison reads the same from its link, and a group made there is asked among", async ({ open }) => {
  const { page, problems } = await open("en/compare/#c=SGP,MYS,THA&d=1");
  await expect.poll(heading(page)).toBe("Singapore, Malaysia and Thailand, compared");
  await page.getByText(/they differ in/).waitFor();
  await page.getByText(/equal rows hidden/).waitFor();
  await page.getByRole("button", { name: "Take the places compared" }).click();
  await page.getByRole("link", { name: "Ask among My group" }).click();
  await page.waitForURL(/\/en\/ask\/#of=group&g=My%20group:MYS,SGP,THA$/);
  await page.getByLabel("Name of the group").waitFor();
  expect(problems).toEqual([]);
});
