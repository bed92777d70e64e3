import type { Page } from "playwright-core";
import { expect } from "vitest";
import { snippetsOf } from "#view/embed/snippet.ts";
import { test } from "./embed-host.ts";
import { hiddenIn, sizedIn, teller, unsized } from "./embed-told.ts";

const both = (site: string): string => {
  const view = { root: site, path: "en/cannabis/adult-use/", fragment: "", title: "A view" };
  const { loader, component } = snippetsOf(view);
  return `${teller}<div class="box">${loader}</div><p class="after">What follows</p><div class="box">${component}</div><p class="after">The end</p>`;
};
/** Whether what follows a box stands below the frame in it, and within the page. */
const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const frames = [
      document.querySelector("iframe")!,
      document.querySelector("drug-policy-view")!.shadowRoot!.querySelector("iframe")!,
    ];
    const after = document.querySelectorAll(".after");
    for (const [at, frame] of frames.entries()) {
      const { bottom, height, width } = frame.getBoundingClientRect();
      const { top } = after[at]!.getBoundingClientRect();
      if (bottom > top + 1) wrong.push(`frame ${at} covers what follows by ${Math.round(bottom - top)} px`);
      if (height < 100 || width < 100) wrong.push(`frame ${at} is ${Math.round(width)} × ${Math.round(height)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) wrong.push("the page is wider than its window");
    return wrong;
  });

test.for([
  ["resets every box", "*,*::before,*::after{box-sizing:border-box;margin:0;padding:0}"],
  ["keeps media within its column and their heights free", "iframe,img,video{max-width:100%;height:auto}"],
  ["gives frames no height", "iframe{width:100%!important;height:0;border:2px solid}"],
  ["gives frames a height at least", "iframe{min-height:1200px;aspect-ratio:16/9}"],
  ["centres in columns", ".box{display:flex;justify-content:center;align-items:center}.box>*{flex:1}"],
  ["sets in a grid", "body{display:grid;grid-template-columns:minmax(0,1fr)}drug-policy-view{justify-self:stretch}"],
  ["makes all larger", "body{zoom:1.25}"],
  ["makes all smaller", "body{zoom:.8}"],
  ["turns the direction round", "body{direction:rtl;text-align:right}"],
  ["writes large, in capitals and in another hand", "body{font:700 30px/3 cursive;text-transform:uppercase;color:red}"],
] as const)("in a host whose style %s, frames are as tall as they ask and cover nothing", async ([, css], { host }) => {
  const { page, problems, frames, site } = await host((site) => `<style>${css}</style>${both(site)}`);
  await page.locator("iframe").last().scrollIntoViewIfNeeded();
  await frames(2);
  await expect.poll(() => unsized(page)).toEqual([]);
  await expect.poll(() => misplaced(page)).toEqual([]);
  for (const frame of page.frames().filter((one) => one.url().startsWith(site)))
    expect(await hiddenIn(frame)).toEqual([]);
  expect(problems).toEqual([]);
});

test("in a host that makes a part smaller than it is, a frame is as tall as it asks before it is made smaller", async ({
  host,
}) => {
  const { page, problems, frames } = await host(
    (site) => `<style>.box{transform:scale(.5);transform-origin:0 0}</style>${both(site)}`,
  );
  await page.locator("iframe").last().scrollIntoViewIfNeeded();
  for (const frame of await frames(2)) expect(await hiddenIn(frame)).toEqual([]);
  await expect.poll(() => unsized(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test.for([
  ["", "position:absolute;top:0;left:0;width:100%;height:100%"],
  ["that insists", "position:absolute!important;inset:0!important;width:100%!important;height:100%!important"],
] as const)("a frame laid over a box that keeps its own proportions %s fills the box", async ([, css], { host }) => {
  const ratio = `<style>.box{position:relative;height:0;padding-bottom:56.25%;overflow:hidden}.box iframe{${css}}</style>`;
  const { page, problems, frames } = await host((site) => {
    const { loader } = snippetsOf({ root: site, path: "en/cannabis/adult-use/", fragment: "", title: "A view" });
    const [frame = "", ...rest] = loader.split("\n");
    return `${ratio}${teller}<div style="width:640px"><div class="box">${frame}</div>${rest.join("\n")}</div>`;
  });
  const [frame] = await frames(1);
  await expect.poll(async () => (await sizedIn(page)).map(({ tall, wide }) => [tall, wide])).toEqual([[360, 640]]);
  await expect.poll(() => hiddenIn(frame!)).toEqual([]);
  expect(problems).toEqual([]);
});

test("the element is a block that a host may place, hide and size by its own style", async ({ host }) => {
  const { page, problems, frames } = await host(
    (site) =>
      `<style>drug-policy-view{width:400px;margin:20px auto}@media print{drug-policy-view{display:none}}</style>
      <drug-policy-view page="en/cannabis/adult-use/" label="A view"></drug-policy-view><script src="${site}embed.js"></script>`,
  );
  await frames(1);
  const box = await page.locator("drug-policy-view").boundingBox();
  expect(box).toMatchObject({ x: 312, width: 400 });
  expect(await page.locator("iframe").boundingBox()).toEqual(box);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("iframe").isVisible()).toBe(false);
  expect(problems).toEqual([]);
});

test("on the paper of a host a frame keeps within the sheet, and nothing in it is cut", async ({ host }) => {
  const { page, problems, frames, site } = await host(both);
  await page.locator("iframe").last().scrollIntoViewIfNeeded();
  await frames(2);
  await expect.poll(() => unsized(page)).toEqual([]);
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => misplaced(page)).toEqual([]);
  for (const frame of page.frames().filter((one) => one.url().startsWith(site)))
    await expect.poll(() => hiddenIn(frame)).toEqual([]);
  expect(problems).toEqual([]);
});
