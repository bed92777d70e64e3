import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { test } from "./embed-host.ts";
import { live } from "./figure.ts";
import { codeIn, copied, insidePreview, panel, unfoldEmbed } from "./share.ts";

const view = "en/cannabis/adult-use/#t=2014-01-01&c=URY";
const title = /^On 1 January 2014, one state allowed adults/;
const copies = { permissions: ["clipboard-read", "clipboard-write"] };

test("code that was chosen and copied by mouse shows the same view on a page of somebody else", async ({
  open,
  host,
}) => {
  const { page, address, problems } = await open(view, copies);
  const shown = await unfoldEmbed(page);
  await shown.getByLabel("A frame with a script").check();
  await shown.locator("[name=theme]").selectOption("dark");
  await shown.getByLabel("Title", { exact: true }).uncheck();
  await shown.getByLabel("Accent colour", { exact: true }).fill("#8ab4ff");
  await shown.getByRole("button", { name: "Copy code" }).click();
  await shown.getByText("Copied.", { exact: true }).waitFor();
  const pasted = await copied(page);
  expect(pasted).toBe(await codeIn(page));
  expect(problems).toEqual([]);

  const other = await host(() => pasted);
  const [frame] = await other.frames(1);
  expect(frame!.url()).toBe(`${address}en/cannabis/adult-use/embed/?theme=dark&title=off&accent=8ab4ff#t=2014-01-01&c=URY`); // prettier-ignore
  await frame!.waitForFunction(() => document.querySelector("h1")?.textContent.startsWith("On 1 January 2014"));
  expect((await frame!.locator("h1").boundingBox())!.width).toBe(1);
  expect(await frame!.locator("html").getAttribute("data-theme")).toBe("dark");
  expect(await frame!.locator(".back").evaluate((one) => getComputedStyle(one).color)).toBe("rgb(138, 180, 255)");
  await frame!.getByText("Signed on 20 December 2013").waitFor();
  // The loader makes it as tall as it asks to be.
  await expect
    .poll(async () => (await other.said("height")).map(({ height }) => height))
    .toContain(await other.page.locator("iframe").evaluate((one) => one.clientHeight));
  expect(other.problems).toEqual([]);
});

test("by keyboard alone a code is unfolded, chosen and copied, and it shows the view", async ({ open, host }) => {
  const { page, problems } = await open(view, copies);
  await live(page);
  await page.getByRole("button", { name: "Share", exact: true }).focus();
  await page.keyboard.press("Enter");
  const shown = panel(page);
  await shown.waitFor();
  /** Goes on with the tabulator until an element has the focus. */
  async function reach(to: Locator) {
    for (let i = 0; i < 30; i++) {
      if (await to.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("the tabulator does not come there");
  }
  await reach(shown.locator("summary"));
  await page.keyboard.press("Enter");
  await shown.getByRole("textbox", { name: "Code" }).waitFor();
  await reach(shown.getByLabel("A frame alone"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await reach(shown.locator("[name=theme]"));
  await page.keyboard.type("Dark");
  await reach(shown.locator("[name=height]"));
  await page.keyboard.type("In");
  await reach(shown.getByRole("spinbutton", { name: "Pixels" }));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("640");
  await reach(shown.getByLabel("Still picture"));
  await page.keyboard.press("Space");
  await reach(shown.getByRole("button", { name: "Copy code" }));
  await page.keyboard.press("Enter");
  await shown.getByText("Copied.", { exact: true }).waitFor();
  const pasted = await copied(page);
  expect(pasted).toMatch(/^<drug-policy-view [^>]*frame="theme=dark&amp;static=1" height="640">/);
  // The embed in the preview is reached, too.
  await reach(shown.locator("[name=width]"));
  await insidePreview(page).locator(".back").waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("title"))).toBe("Preview");
  expect(problems).toEqual([]);

  const other = await host(() => pasted);
  const [frame] = await other.frames(1);
  await frame!.waitForFunction(() => document.querySelector("h1")?.textContent.startsWith("On 1 January 2014"));
  expect(await frame!.locator("html").evaluate(({ dataset }) => [dataset.theme, dataset.still])).toEqual(["dark", ""]);
  expect(await frame!.evaluate(() => innerHeight)).toBe(640);
  expect(other.problems).toEqual([]);
});

test("where systems take out scripts and unknown elements a frame works, and where they take out frames a link with its title stays", async ({
  open,
  host,
}) => {
  const { page, address } = await open("en/cannabis/adult-use/#t=2014-01-01");
  const shown = await unfoldEmbed(page);
  for (const [way, framed] of [
    ["A frame alone", true],
    ["A frame with a script", true],
    ["An element of its own", false],
  ] as const) {
    await shown.getByLabel(way).check();
    const pasted = await codeIn(page);
    // What a page of WordPress keeps of the words of an author, by the browser's own sanitizer; some hosts let frames stand.
    const kept = (frames: boolean): Promise<string> =>
      page.evaluate(
        ({ pasted, frames }) => {
          const text = ["p", "a", "b", "em", "strong", "ul", "ol", "li", "h2", "h3", "img", "blockquote", "br"];
          const attributes = ["href", "title", "src", "width", "height", "alt", "loading"];
          const elements = frames ? [...text, "iframe"] : text;
          const sanitizer = {
            elements,
            attributes,
            dataAttributes: false,
            replaceWithChildrenElements: ["drug-policy-view"],
          };
          const box = document.createElement("div") as HTMLElement & {
            setHTMLUnsafe: (html: string, how: { sanitizer: unknown }) => void;
          };
          box.setHTMLUnsafe(pasted, { sanitizer });
          return box.innerHTML;
        },
        { pasted, frames },
      );
    const strict = await host(() => "");
    await strict.page.setContent(await kept(false));
    expect(await strict.page.locator("iframe, script, drug-policy-view").count()).toBe(0);
    const link = strict.page.getByRole("link", { name: title });
    expect(await link.getAttribute("href"), way).toBe(`${address}en/cannabis/adult-use/#t=2014-01-01`);
    if (!framed) continue;
    const html = await kept(true);
    expect(html).not.toMatch(/<script|style=|data-/);
    const { frames, problems } = await host(() => html);
    const [frame] = await frames(1);
    await frame!.waitForFunction(() => document.querySelector("h1")?.textContent.startsWith("On 1 January 2014"));
    expect(await frame!.evaluate(() => [innerWidth > 900, innerHeight])).toEqual([true, 460]);
    expect(problems).toEqual([]);
  }
});

test("a code that is held to a release stays so on another page, and its source line says it; that of a place as well", async ({
  open,
  host,
}) => {
  const { page, address } = await open("en/cannabis/us-adult-use/#data=2026-11-21");
  const shown = await unfoldEmbed(page);
  const facts = shown.locator("[name=release]");
  expect(await facts.inputValue()).toBe("2026-11-21");
  const pasted = await codeIn(page);
  expect(pasted).toContain(`${address}en/cannabis/us-adult-use/embed/#data=2026-11-21"`);
  await facts.selectOption("");
  expect(await codeIn(page)).not.toContain("data=");
  const { frames, problems } = await host(() => pasted);
  const [frame] = await frames(1);
  await frame!.getByText("Facts as released on 21 November 2026.").first().waitFor();
  expect(problems).toEqual([]);

  const place = await open("en/countries/URY/");
  const other = await unfoldEmbed(place.page);
  await other.locator("[name=release]").selectOption("2026-11-23");
  expect(await codeIn(place.page)).toContain("en/countries/URY/embed/#data=2026-11-23");
});

test("a question that names no day is called by what it asks about", async ({ open }) => {
  const { page } = await open("en/ask/#q=all;death-penalty/drug-offences:mandatory");
  await unfoldEmbed(page);
  expect(await codeIn(page)).toContain('title="Death penalty for drug offences in law"');
});
