import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { act, ownPage, statements, wrong } from "./own-talk.ts";
import { slide } from "./talk.ts";

/** From now on the pages of a context are refused a store, as a browser does that blocks what sites keep. */
const refuse = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });

const add = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Add to talk" }).click();
  await page.getByText("This browser keeps nothing here, so your talk stands in a link.").waitFor();
};

test("where nothing may be kept the talk lives in the link, and says so", async ({ open }) => {
  const { page, address, problems } = await open("en/about/");
  await refuse(page.context());
  await page.goto(`${address}en/countries/SGP/`);
  await add(page);
  await page.getByRole("link", { name: "slide 1 of your talk" }).click();
  await expect.poll(() => statements(page)).toEqual(["Singapore: drug law, practice and positions"]);
  await page.getByText("The talk stands in the link of this page").waitFor();
  await page.getByLabel("Statement").fill("Singapore");
  await page.getByRole("button", { name: "Add closing words" }).click();
  const before = page.url();
  await expect.poll(() => page.url()).not.toBe(before);
  await page.reload();
  await expect.poll(() => statements(page)).toEqual(["Singapore", "Thank you"]);
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await slide(page, 1);
  await page.reload();
  await slide(page, 1);
  expect(wrong(problems)).toEqual([]);
});

test("a talk that neither browser nor link can hold lives in the page, and goes to the speaker's window from there", async ({
  open,
}) => {
  const { page, address } = await open("en/about/");
  await refuse(page.context());
  await page.goto(address + ownPage);
  await page.getByRole("button", { name: "Add a title slide" }).click();
  const random = Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 9973).toString(36)).join(" ");
  await page.getByLabel("Notes of the speaker").fill(`Breathe. ${random}`);
  await page.getByText("It lives in this page alone: save it as a file.").waitFor();
  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Present with a speaker’s window" }).click();
  const speaker = await opened;
  await slide(page, 1);
  await speaker.getByRole("region", { name: "Notes" }).getByText("Breathe.").waitFor();
});

test("a kept talk that cannot be read is not written over: it can be saved, then forgotten", async ({ open }) => {
  const { page, address } = await open("en/about/");
  const text = '{"title":{"en":"Old"},"minutes":5,"steps":[{"captions":"?"}]}';
  const stored = () => page.evaluate(() => localStorage.getItem("drug-policy-atlas:talk"));
  await page.evaluate((text) => localStorage.setItem("drug-policy-atlas:talk", text), text);
  await page.goto(`${address}en/countries/SGP/`);
  await page.getByRole("button", { name: "Add to talk" }).click();
  await page.getByText("Not added: what this browser keeps as your talk cannot be read.").waitFor();
  await page.getByRole("link", { name: "Open your talk" }).click();
  await page.getByText("cannot be read (slide 1: “caption” is missing)").waitFor();
  await page.getByRole("button", { name: "Add a title slide" }).click();
  await act(page, "Remove", 1).waitFor();
  expect(await stored()).toBe(text);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save what is kept" }).click(),
  ]);
  expect(await readFile(await saved.path(), "utf8")).toBe(text);
  await page.getByRole("button", { name: "Forget what is kept" }).click();
  await page.getByText("Nothing of it is kept in this browser any more.").waitFor();
  expect(await stored()).toBeNull();
});

test("a link that was cut says so, and the talk kept stays", async ({ open }) => {
  const { page } = await open(`${ownPage}#talk=abcdef`);
  await page.getByText("The talk in this link cannot be read: it was cut or changed on its way.").waitFor();
  expect(await statements(page)).toEqual([]);
});
