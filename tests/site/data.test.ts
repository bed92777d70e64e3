import { execFile, execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect } from "vitest";
import { linesOf } from "../unit/build/table-problems.ts";
import { test } from "./atlas.ts";

const { homepage } = JSON.parse(readFileSync("package.json", "utf8")) as { homepage: string };
const facts = linesOf(readFileSync("dist/data/facts.csv", "utf8"));

test("every fact of facts.csv has a page that holds it at its address", () => {
  const known = new Map<string, Set<string>>();
  const missing = facts.filter(({ address = "" }) => {
    const [page = "", id = ""] = address.slice(homepage.length).split("#");
    const ids =
      known.get(page) ??
      new Set([...readFileSync(`dist/${page}index.html`, "utf8").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
    known.set(page, ids);
    return !ids.has(id);
  });
  expect(missing.map(({ address }) => address)).toEqual([]);
  expect(facts.length).toBeGreaterThan(8000);
});

test("all that the page on data links to is there: pages, parts of pages, files", async ({ open }) => {
  const { page, address } = await open("en/data/", { javaScriptEnabled: false });
  const links = await page
    .locator("main a[href]")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const own = [...new Set(links)].filter((href) => href.startsWith(address)).map((href) => href.slice(address.length));
  const lost = own.filter((link) => {
    const [path = "", id] = link.split("#");
    const file = `dist/${path}${path.endsWith("/") ? "index.html" : ""}`;
    return !existsSync(file) || (id && !readFileSync(file, "utf8").includes(`id="${id}"`));
  });
  expect(lost).toEqual([]);
  expect(own.length).toBeGreaterThan(200);
});

test("a fact says source, how it is known, when it was checked and since when it stands, and can be contested", async ({
  open,
}) => {
  const { page, problems } = await open("en/facts/death-penalty/executions/#IRN/2024", { javaScriptEnabled: false });
  const fact = page.locator("[id='IRN/2024']");
  for (const said of [
    "≥\u2009485 executions",
    "2024",
    "Read.",
    "checked 21 November 2026",
    "published 21 November 2026, unchanged since",
  ])
    expect((await fact.innerText()).replaceAll(/\s/g, " ")).toContain(said.replaceAll(/\s/g, " "));
  const links = await fact.getByRole("link").evaluateAll((found) => found.map((link) => link.getAttribute("href")));
  expect(links.some((href) => href?.includes("sources/death-penalty/#"))).toBe(true);
  const letter = decodeURIComponent(links.find((href) => href?.startsWith("mailto:")) ?? "");
  expect(letter).toContain("Fact: death-penalty/executions/IRN/2024");
  expect(problems).toEqual([]);
});

test("a fact that was changed says when and what", async ({ open }) => {
  const { page } = await open("en/facts/cannabis/us-states-adult-use/", { javaScriptEnabled: false });
  const fact = page.locator("[id='US-CO/2012-12-10']");
  expect(await fact.innerText()).toContain(
    "Changed 22 November 2026: Says that the change was brought about by a popular",
  );
});

test("the card of a place leads to its facts, and so does its page", async ({ open }) => {
  const { page } = await open("en/death-penalty/drug-offences/#c=SGP");
  await page.getByRole("link", { name: "Source, evidence and history" }).first().click();
  await page.waitForURL(/en\/facts\/death-penalty\/drug-offences\/#SGP$/);
  expect(await page.locator("#SGP").innerText()).toBe("Singapore");
  const other = await open("en/countries/SGP/", { javaScriptEnabled: false });
  const link = other.page.locator("[id='death-penalty/drug-offences'] b a");
  expect(await link.getAttribute("href")).toMatch(/en\/facts\/death-penalty\/drug-offences\/#SGP$/);
});

test("the page on data says without script how fresh the facts are, where sources differ, and every file", async ({
  open,
}) => {
  const { page, problems } = await open("en/data/", {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const board = page.getByRole("table", { name: "How fresh it is" });
  const all = await board.locator("[data-region=all]").innerText();
  const numbers = await board.locator("[data-region=all] td > b").allInnerTexts();
  const counts = numbers.map((said) => Number(said.replaceAll(/\D/g, "")));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(facts.length);
  expect(all).toContain("checked 21 November 2026");
  expect(await page.getByText("Pakistan: General Assembly resolution 73/175").isVisible()).toBe(true);
  expect(await page.getByText("On record: Yes. Also said: No.").isVisible()).toBe(true);
  const links = await page.locator("a[data-plain]").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const sums = readFileSync("dist/data/SHA256SUMS", "utf8").trim().split("\n");
  for (const line of sums) expect(links).toContain(`../../data/${line.split("  ")[1]}`);
  expect(problems).toEqual([]);
});

test("every page leads to the page on data", async ({ open }) => {
  const { page, address } = await open("en/about/", { javaScriptEnabled: false });
  for (const path of ["en/", "en/cannabis/adult-use/", "en/countries/URY/", "en/talks/", "en/events/", "en/ask/"]) {
    await page.goto(address + path);
    expect(await page.locator("a[href$='en/data/']").last().isVisible(), path).toBe(true);
  }
});

const has = (command: string): boolean => {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
/** How a program of the tutorial is run from its text. */
const run: Readonly<Record<string, readonly [string, ...string[]]>> = {
  python: ["python3", "-c"],
  javascript: [process.execPath, "--input-type=module", "-e"],
  r: ["Rscript", "-e"],
};

test.for(Object.entries(run).filter(([, [command]]) => has(command)))(
  "the tutorial in %s gives the sum of the facts on the files that are served",
  async ([language, [command, ...args]], { open, served }) => {
    const { page } = await open("en/data/");
    const code = (await page.locator(`code[data-language=${language}]`).innerText()).replaceAll(homepage, served["/"]);
    const year = facts.filter(
      ({ dataset, id, place }) => dataset === "death-penalty/executions" && id!.endsWith("/2024") && place !== "WORLD",
    );
    const total = year.reduce((sum, { reading = "" }) => sum + Number(/\d+/.exec(reading)?.[0] ?? 0), 0);
    const secret = year.filter(({ reading }) => reading === "secret").map(({ place, name }) => [place, name] as const);
    const { stdout: said } = await promisify(execFile)(command, [...args, code]);
    expect(said).toContain(`At least ${total} in 2024`);
    for (const names of secret) expect(names.some((name) => said.includes(name!))).toBe(true);
    expect(secret.length).toBe(3);
  },
);
