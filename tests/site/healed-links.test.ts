import { expect } from "vitest";
import { bases, test } from "./atlas.ts";

const page = "en/cannabis/adult-use/";
const view = "t=2014-01-01&c=URY";
const title = "On 1 January 2014";

test.for(bases)(
  "below %s a link that was changed on its way shows its view, and its address is as it was",
  async (base, { open }) => {
    for (const changed of [
      `${page}#t=2014-01-01&amp;c=URY`,
      `${page}?utm_source=letter&utm_medium=email#${view}`,
      `${page}#${view}?utm_source=letter`,
      `${page}?utm_source=letter%23${view}`,
      `${page}%23${view}`,
      `${page}#${encodeURIComponent(view)}`,
    ]) {
      const { page: opened, address } = await open(changed, { base });
      await expect.poll(() => opened.locator("h1").innerText(), { message: changed }).toContain(title);
      expect(opened.url(), changed).toBe(`${address}${page}#${view}`);
      // An empty page, and this one.
      expect(await opened.evaluate(() => history.length), changed).toBeLessThanOrEqual(2);
      await opened.context().close();
    }
  },
);

test("a changed link that is followed inside its page is healed, too, and one step back leads to the view before", async ({
  open,
}) => {
  const { page: opened, address, problems } = await open(page);
  const first = await opened.locator("h1").innerText();
  const before = await opened.evaluate(() => history.length);
  await opened.evaluate(() => (location.hash = "#t=2014-01-01&amp;c=URY?utm_source=letter"));
  await expect.poll(() => opened.locator("h1").innerText()).toContain(title);
  await expect.poll(() => opened.url()).toBe(`${address}${page}#${view}`);
  expect(await opened.evaluate(() => history.length)).toBe(before + 1);
  await opened.goBack();
  await expect.poll(() => opened.locator("h1").innerText()).toBe(first);
  expect(opened.url()).toBe(address + page);
  expect(problems).toEqual([]);
});

test("a question, a comparison, a list and a part of a page are found by changed links", async ({ open }) => {
  for (const [path, changed, clean] of [
    ["en/compare/", "?fbclid=IwAR0#c=URY,PRT&amp;t=2010-01-01", "#c=URY,PRT&t=2010-01-01"],
    ["en/events/", "?utm_source=letter#topic=cannabis&amp;q=uruguay", "#topic=cannabis&q=uruguay"],
    ["en/countries/", "#q=uru?utm_source=letter", "#q=uru"],
    ["en/about/", "?utm_source=letter", ""],
  ] as const) {
    const { page: opened, address, problems } = await open(path + changed);
    await expect.poll(() => opened.url()).toBe(address + path + clean);
    expect(problems, path).toEqual([]);
  }
});
