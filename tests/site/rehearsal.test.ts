import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { packed } from "#build/pack.ts";
import { serve } from "#build/serve.ts";
import type { Talk } from "#model/talk.ts";
import { test } from "./atlas.ts";
import { readFromAfar } from "./code.ts";
import { drawn, layer, said } from "./talk.ts";

const id = "special-session-2016";
const { steps } = JSON.parse(await readFile(`data/talks/${id}.json`, "utf8")) as Talk;
const captions = steps.map(({ caption }) => caption.en);
const { homepage } = JSON.parse(await readFile("package.json", "utf8")) as { homepage: string };
/** The slide at which the audience asks. */
const asked = 5;

/** Questions as a speaker types them, and what the card says. */
const questions: readonly (readonly [string, string, readonly RegExp[]])[] = [
  ["burma", "Myanmar", [/Death penalty, drug offences In law, mandatory for an offence 1993/, /Needle and syringe/]],
  ["ivory coast", "Côte d'Ivoire", [/Death penalty, all crimes Abolished for all crimes 2000/, /Naloxone: no data/]],
  ["viet", "Viet Nam", [/In law, not mandatory 1992/, /Executions for drug offences: secret/]],
];

/** Where a talk is given: the page of the talk, what went wrong on it, and the address at which the atlas is known to others. */
interface Room {
  readonly page: Page;
  readonly problems: string[];
  readonly root: string;
}

const sheet = (page: Page) => page.locator(".audience .canvas:not(.unseen) .sheet");

/** Waits until a slide of the talk stands on the screen, whole. */
async function stands(page: Page, number: number): Promise<void> {
  const caption = captions[number - 1] ?? "";
  await expect.poll(() => said(page).catch(() => "")).toBe(`Slide ${number} of ${steps.length}: ${caption}`);
  await drawn(page);
  const text = await sheet(page).innerText();
  expect(text.replace(/\s+/g, " ")).toContain(caption);
  expect(text).not.toContain("cannot be shown");
  expect(new URL(page.url()).hash).toMatch(new RegExp(`[#?]slide=${number}$`));
}

/** Gives the talk as a speaker does who has a clicker, and is asked questions. */
async function rehearse({ page, problems, root }: Room): Promise<void> {
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await stands(page, 1);
  for (let number = 2; number <= 21; number++) {
    await page.keyboard.press("PageDown");
    await stands(page, number);
  }
  await page.keyboard.type(`${asked}\n`);
  await stands(page, asked);

  await page.keyboard.press(".");
  await expect.poll(() => said(page)).toBe("The screen is black.");
  await page.keyboard.press(".");
  await stands(page, asked);

  for (const [typed, name, facts] of questions) {
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    const card = layer(page, "place");
    await card.getByRole("heading", { name, exact: true }).waitFor();
    const text = (await card.innerText()).replace(/\s+/g, " ");
    for (const fact of facts) expect(text).toMatch(fact);
    await page.keyboard.press("PageDown");
    await card.waitFor({ state: "detached" });
    await stands(page, asked);
  }

  await page.reload();
  await stands(page, asked);
  await page.keyboard.press("q");
  await layer(page, "code").getByRole("img").waitFor();
  expect(await readFromAfar(page)).toBe(`${root}en/${steps[asked - 1]?.link}`);
  await page.keyboard.press("Escape");
  await stands(page, asked);

  await page.keyboard.press("Escape");
  await page.locator(".show").waitFor({ state: "detached" });
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(captions[0]);
  expect(problems).toEqual([]);
}

/** Errors that a page throws or says, and requests that nothing answered. */
function problemsOn(page: Page): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (said) => said.type() === "error" && problems.push(said.text()));
  page.on("requestfailed", (request) => problems.push(`${request.url()} failed`));
  return problems;
}

test("a talk is given with the network cut, after one visit to another page", async ({ browser }) => {
  const served = await serve("dist", { base: "/sub/path/" });
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, serviceWorkers: "allow" });
  try {
    const page = await context.newPage();
    await page.goto(`${served.address}en/about/`);
    await page.getByText(/^Ready offline/).waitFor();
    await served.close();
    await context.setOffline(true);
    const problems = problemsOn(page);
    page.on("response", (answer) => answer.fromServiceWorker() || problems.push(`${answer.url()} was not kept`));
    await page.goto(`${served.address}en/talks/${id}/`);
    await rehearse({ page, problems, root: served.address });
  } finally {
    await context.close();
    await served.close().catch(() => {});
  }
});

/** Opens the file with the whole atlas as a double click does, and notes every request but that for the file itself. */
async function openFile(browser: Browser, file: string): Promise<Room> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const problems = problemsOn(page);
  page.on(
    "request",
    (request) => request.url().split("#")[0] === file || problems.push(`${request.url()} was asked for`),
  );
  await page.goto(file);
  return { page, problems, root: homepage };
}

test("a talk is given from one file, and its codes lead to the public address", async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-rehearsal-"));
  const { name, text } = packed("dist", id);
  await writeFile(join(folder, name), text);
  const room = await openFile(browser, pathToFileURL(join(folder, name)).href);
  await rehearse(room);
  await room.page.context().close();
  await rm(folder, { recursive: true });
});
