import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { extractLinks, extractText } from "unpdf";
import { expect } from "vitest";
import { packed } from "#build/pack.ts";
import type { Step, Talk } from "#model/talk.ts";
import { test } from "./atlas.ts";
import { inLink, ownPage, vienna } from "./own-talk.ts";

const long = { timeout: 240_000 };
const soon = { timeout: 200_000 };

const talkOf = async (id: string): Promise<Talk> =>
  JSON.parse(await readFile(`dist/data/talks/${id}.json`, "utf8")) as Talk;

const button = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
const told = (page: Page): Promise<string> => page.locator("details [role=status]").innerText();

/** Opens the hand-outs of a talk's page; what would open the browser's own window for printing is counted. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { prints: 0, print: () => (window as unknown as { prints: number }).prints++ });
  });
  await page.getByText("Hand-outs", { exact: true }).click();
}
const printed = (page: Page, times: number): Promise<unknown> =>
  page.waitForFunction((times) => (window as unknown as { prints: number }).prints >= times, times, soon);

/** The files in what a button saves. */
async function filesOf(page: Page, name: string): Promise<{ download: Download; files: Record<string, Uint8Array> }> {
  const [download] = await Promise.all([page.waitForEvent("download", soon), button(page, name)]);
  return { download, files: unzipSync(await readFile(await download.path())) };
}

/** Size and number of colours of a PNG, as a browser reads it. */
const pictureIn = (page: Page, png: Uint8Array): Promise<{ size: number[]; colours: number }> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    const colours = new Set(new Uint32Array(data.buffer)).size;
    return { size: [image.width, image.height], colours };
  }, Buffer.from(png).toString("base64"));

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
const unescaped = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
const isView = ({ link }: Step): boolean => link !== undefined;

test("a talk prints a slide a sheet, and with its notes where they are asked for", long, async ({ open }) => {
  const { steps } = await talkOf("harm-reduction-targets");
  const { page, problems } = await open("en/talks/harm-reduction-targets/");
  await unfold(page);
  await button(page, "PDF: slides");
  await printed(page, 1);

  const slides = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const { totalPages, text } = await extractText(slides.slice());
  expect(totalPages).toBe(steps.length);
  for (const [i, { caption }] of steps.entries()) expect(plain(text[i] ?? ""), `${i + 1}`).toContain(caption.en);
  // Patterns are lines: as pictures of their shapes they would weigh fifty megabytes.
  expect(slides.length).toBeLessThan(10 * 2 ** 20);
  const linked = await extractLinks(slides.slice());
  expect(linked.links).toHaveLength(steps.filter(isView).length);

  // What was drawn is laid out anew, not drawn again.
  await page.getByRole("dialog").getByRole("button", { name: "PDF: slides and notes" }).click();
  const notes = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const sheets = await extractText(notes.slice());
  expect(sheets.totalPages).toBe(steps.length);
  for (const [i, step] of steps.entries()) {
    const sheet = plain(sheets.text[i] ?? "");
    expect(sheet, `${i + 1}`).toContain(step.notes.en);
    expect(sheet).toContain(`${i + 1} / ${steps.length}`);
    if (isView(step)) expect(sheet).toMatch(/Live view: http:.*Sources?: /);
  }

  await page.keyboard.press("Escape");
  expect(await page.locator("[data-paper]").count()).toBe(0);
  expect(await page.locator("[inert]").count()).toBe(0);
  // The page's own paper is as before.
  const own = await extractText(new Uint8Array(await page.pdf({ format: "A4" })), { mergePages: true });
  expect(plain(own.text)).toContain(steps.at(-1)?.notes.en);
  expect(problems).toEqual([]);
});

test("pictures of all slides come in one file, with a text that says what they show", long, async ({ open }) => {
  const { steps, title } = await talkOf("death-penalty-for-drugs");
  const { page, problems } = await open("en/talks/death-penalty-for-drugs/");
  await unfold(page);
  const { download, files } = await filesOf(page, "Images (ZIP)");
  expect(download.suggestedFilename()).toBe("drug-policy-atlas-death-penalty-for-drugs.zip");
  const names = steps.map((_, i) => `slide-${String(i + 1).padStart(2, "0")}.png`);
  expect(Object.keys(files).sort()).toEqual(["read-me.txt", ...names]);
  for (const [i, name] of names.entries()) {
    const { size, colours } = await pictureIn(page, files[name]!);
    expect(size, name).toEqual([1920, 1080]);
    // Type alone has the greys of its edges; a view has the hues of its statuses as well.
    expect(colours, name).toBeGreaterThan(isView(steps[i]!) ? 300 : 100);
  }
  const text = strFromU8(files["read-me.txt"]!);
  expect(text.startsWith(title.en)).toBe(true);
  for (const part of ["CC BY 4.0", "Borders show no position", "data of "]) expect(text).toContain(part);
  for (const [i, { caption, notes }] of steps.entries()) {
    expect(text).toContain(`${names[i]}: ${caption.en}\n`);
    expect(text).toContain(`Notes: ${notes.en}\n`);
  }
  expect(text.match(/^Live view: http/gm)).toHaveLength(steps.filter(isView).length);
  expect(problems).toEqual([]);
});

test("a talk of one's own is handed out under its own name", long, async ({ open }) => {
  const { page, problems } = await open(ownPage + (await inLink(vienna)));
  await page.getByText("Hand-outs", { exact: true }).waitFor();
  await unfold(page);
  const { download, files } = await filesOf(page, "Images (ZIP)");
  expect(download.suggestedFilename()).toBe("drug-policy-atlas-vienna-in-four-slides.zip");
  expect(Object.keys(files)).toHaveLength(vienna.steps.length + 1);
  const text = strFromU8(files["read-me.txt"]!);
  for (const { caption } of vienna.steps) expect(text).toContain(`: ${caption.en}\n`);
  expect(problems).toEqual([]);
});

test("a hand-out that is cancelled saves nothing, and a slide that fails is named", long, async ({ open }) => {
  const { steps } = await talkOf("special-session-2016");
  const { page } = await open("en/talks/special-session-2016/");
  await page.route("**/data/events.json", (route) => route.fulfill({ status: 404, body: "" }));
  await unfold(page);
  let saved = 0;
  page.on("download", () => saved++);
  await button(page, "Images (ZIP)");
  await expect.poll(() => told(page), soon).toMatch(/^Slide [23] of/);
  await button(page, "Cancel");
  await expect.poll(() => told(page), soon).toBe("Cancelled; nothing was saved.");
  expect(saved).toBe(0);

  const events = steps.flatMap(({ link }, i) => (link?.startsWith("events/") ? [i + 1] : []));
  expect(events).toHaveLength(1);
  const { files } = await filesOf(page, "Images (ZIP)");
  expect(await told(page)).toMatch(new RegExp(`Slide ${events[0]} could not be drawn; the others are in it\\.$`));
  expect(Object.keys(files)).toHaveLength(steps.length);
  expect(strFromU8(files["read-me.txt"]!)).toContain(`Slide ${events[0]} could not be drawn; no picture is here.`);
});

test(
  "a file on a stick makes a presentation with notes and alt text, and asks for nothing",
  long,
  async ({ browser }) => {
    const { steps, id } = await talkOf("harm-reduction-targets");
    const folder = await mkdtemp(join(tmpdir(), "atlas-hand-out-"));
    const { name, text } = packed("dist", id);
    await writeFile(join(folder, name), text);
    const address = pathToFileURL(join(folder, name)).href;
    const page = await browser.newPage({ acceptDownloads: true });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (said) => said.type() === "error" && problems.push(said.text()));
    page.on("request", (request) => {
      if (/^(https?|file):/.test(request.url()) && request.url() !== address) problems.push(request.url());
    });
    await page.goto(address);
    await unfold(page);
    const { download, files } = await filesOf(page, "PowerPoint (PPTX)");
    expect(download.suggestedFilename()).toBe(`drug-policy-atlas-${id}.pptx`);

    const slides = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides).toHaveLength(steps.length);
    const pictures = Object.keys(files).filter((path) => path.endsWith(".png"));
    expect(pictures).toHaveLength(steps.length);
    for (const [i, step] of steps.entries()) {
      const slide = unescaped(strFromU8(files[`ppt/slides/slide${i + 1}.xml`]!));
      expect(slide, `${i + 1}`).toMatch(/<p:ph[^>]*type="title"/);
      expect(slide).toContain(`<a:t>${step.caption.en}</a:t>`);
      const alt = /<p:pic>.*?descr="(.*?)">/s.exec(slide)?.[1] ?? "";
      expect(alt, `${i + 1}`).toMatch(/\.$/);
      if (isView(step)) expect(alt.length, alt).toBeGreaterThan((step.aside?.en.length ?? 0) + 20);
      else expect(alt).toContain(step.caption.en);
      const notes = unescaped(strFromU8(files[`ppt/notesSlides/notesSlide${i + 1}.xml`]!));
      expect(notes).toContain(`<a:t>${step.notes.en}</a:t>`);
      if (isView(step)) expect(notes).toContain(`<a:t>Live view: https://drug-policy-atlas.example/en/`);
    }
    for (const path of pictures) {
      const { size, colours } = await pictureIn(page, files[path]!);
      expect(size).toEqual([1920, 1080]);
      expect(colours, path).toBeGreaterThan(100);
    }
    expect(problems).toEqual([]);
    await page.context().close();
    await rm(folder, { recursive: true });
  },
);
