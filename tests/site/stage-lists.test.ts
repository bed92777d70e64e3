import { expect } from "vitest";
import { test } from "./atlas.ts";
import { drawn, slide } from "./talk.ts";

const screens = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

test.for(screens)(
  "at %o the event that a slide names stands among those around it, and all of its day are marked",
  async (viewport, { open }) => {
    const { page, problems } = await open("en/talks/special-session-2016/#slide=4", { viewport });
    await slide(page, 4);
    await drawn(page);
    const rows = page.locator(".audience .canvas:not(.unseen) .sheet ol > li:visible");
    expect(await rows.and(page.locator(".named")).innerText()).toContain(
      "Special session on the world drug problem opens in New York",
    );
    const days = await rows.and(page.locator(".day")).locator("time").allInnerTexts();
    expect(days).toEqual(Array(4).fill("19 April 2016"));
    const marked = await rows.evaluateAll((all) => all.map(({ classList }) => classList.contains("day")));
    expect(marked.indexOf(true)).toBeGreaterThan(0);
    expect(marked.at(-1)).toBe(false);
    expect(problems).toEqual([]);
  },
);

test("a few events are told with their text, and the list of the page is the same", async ({ open }) => {
  const { page, problems } = await open("en/talks/harm-reduction-targets/#slide=2");
  await slide(page, 2);
  await drawn(page);
  const rows = page.locator(".audience .canvas:not(.unseen) .sheet ol > li:visible");
  expect(await rows.locator("time").allInnerTexts()).toEqual(["2011", "2016", "2021", "2022"]);
  expect(await rows.last().locator("p").innerText()).toContain("repeat the earlier levels");
  const list = await open("en/events/#q=harm+reduction+target");
  await expect.poll(() => list.page.locator("output").innerText()).toMatch(/^4 of \d+ events$/);
  expect(problems).toEqual([]);
});

test("an answer that nobody fits says that it is none", async ({ open }) => {
  const { page } = await open("en/talks/harm-reduction-targets/#slide=11");
  await slide(page, 11);
  await drawn(page);
  const fits = page.locator(".audience .canvas:not(.unseen) .legend [data-status=fits]");
  expect(await fits.innerText()).toMatch(/^0\s+Fits$/);
});
