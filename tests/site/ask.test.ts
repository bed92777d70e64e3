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
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV as shown" }).click(),
  ]);
  const [table = ""] = readFileSync(await file.path(), "utf8").split("\r\n\r\n");
  const rows = table.split("\r\n");
  expect(rows).toHaveLength(194);
  expect(rows[1]).toMatch(/^PNG,Papua New Guinea,fits,/);
  await page.getByRole("button", { name: "Close" }).click();
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

test("region, entry shown alone and pinned places of an answer stand in the link, and are changed in it", async ({
  open,
}) => {
  const question = "q=all;death-penalty/drug-offences:yes,mandatory;coalitions/votes/cnd67-l5:yes";
  const { page, problems } = await open(`en/ask/#${question}&c=SGP,IDN&region=asia&s=no-data`);
  await page.locator(".world [data-place=SGP]").first().waitFor();
  for (const name of ["Singapore", "Indonesia"]) await page.getByRole("region", { name, exact: true }).waitFor();
  const pressed = (name: string) => page.getByRole("button", { name }).first().getAttribute("aria-pressed");
  expect(await pressed("Asia")).toBe("true");
  expect(await page.locator("[data-status=no-data]").getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => page.url()).toMatch(/&c=SGP,IDN&region=asia$/);
  await page.getByRole("button", { name: "Close: Singapore" }).click();
  await page.getByRole("button", { name: "World", exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/cnd67-l5:yes&c=IDN$/);
  await page.goBack();
  await expect.poll(() => pressed("Asia")).toBe("true");
  expect(problems).toEqual([]);
});

test("the open field of a cross-table stands in the link, and Swap keeps it open", async ({ open }) => {
  const { page, problems } = await open("en/ask/#cross=death-penalty/drug-offences,coalitions/votes/unga79-179");
  await page.getByRole("button", { name: /: In law, mandatory for an offence, No$/ }).click();
  const link = /#cross=death-penalty\/drug-offences,coalitions\/votes\/unga79-179&cell=mandatory,no$/;
  await expect.poll(() => page.url()).toMatch(link);
  await page.reload();
  await page.getByRole("heading", { name: /: In law, mandatory for an offence, No$/ }).waitFor();
  await page.getByRole("button", { name: "Swap" }).click();
  await page.getByRole("heading", { name: /: No, In law, mandatory for an offence$/ }).waitFor();
  expect(page.url()).toContain("&cell=no,mandatory");
  expect(problems).toEqual([]);
});

test("a list is pasted as a group, what is not recognised is named, and its places alone are seen in tiles and table", async ({
  open,
}) => {
  const { page, problems } = await open("en/compare/");
  await page.getByText("Paste a list").click();
  await page.getByRole("textbox", { name: /Names or codes/ }).fill("Singapore; MYS\nThailand, Atlantis");
  await page.getByRole("button", { name: "Add these places" }).click();
  await page.getByText("3 places recognised. Not recognised: “Atlantis”").waitFor();
  await expect.poll(() => page.url()).toMatch(/#g=My%20group:MYS,SGP,THA$/);
  await page.getByRole("link", { name: "Tiles, Drug offences: law" }).click();
  await page.waitForURL(/\/en\/death-penalty\/drug-offences\/#c=MYS,SGP,THA&chart=tiles&rows=chosen$/);
  const tiles = page.locator("button[data-place]");
  await expect.poll(() => tiles.count()).toBe(3);
  const rows = page.locator("section.table tbody tr");
  await expect.poll(() => rows.count()).toBe(3);
  await page.getByRole("button", { name: "Show all places" }).first().click();
  await expect.poll(() => tiles.count()).toBeGreaterThan(190);
  await expect.poll(() => rows.count()).toBeGreaterThan(190);
  expect(problems).toEqual([]);
});
