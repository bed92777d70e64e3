import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./embed-host.ts";
import { hiddenIn, teller, unsized } from "./embed-told.ts";

const view = (site: string, more = ""): string =>
  `<iframe src="${site}en/cannabis/adult-use/embed/#t=2014-01-01" title="A view" style="width:100%;aspect-ratio:10/7;height:auto;min-height:460px;border:0" data-drug-policy-atlas ${more}></iframe>`;
const element = `<drug-policy-view page="en/countries/URY/" label="A view"></drug-policy-view>`;
const loader = (site: string): string => `<script src="${site}embed.js" async></script>`;
const far = `<div style="height:6000px">Much else</div>`;

interface Case {
  /** What stands in the host's page besides the loader, before anything is done. */
  readonly body: (site: string) => string;
  /** What the host does; some of it more than once. */
  readonly act: (page: Page, site: string) => Promise<unknown>;
  /** How many frames are seen in the end. */
  readonly frames: number;
}

const cases: Readonly<Record<string, Case>> = {
  "frames put in later, again and again as a reader scrolls": {
    body: (site) => `<main></main>${loader(site)}`,
    act: async (page, site) => {
      for (const html of [view(site), element, view(site, 'loading="lazy"')])
        await page.evaluate((html) => {
          document.querySelector("main")!.insertAdjacentHTML("beforeend", `<article>${html}</article>`);
          scrollTo(0, document.body.scrollHeight);
        }, html);
    },
    frames: 3,
  },
  "frames that are taken out and put in again": {
    body: (site) => `<main>${view(site)}${element}</main>${loader(site)}`,
    act: (page) =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll("main > *")];
        for (const one of all) one.remove();
        document.querySelector("main")!.append(...all);
      }),
    frames: 2,
  },
  "frames that are moved to another part of the page": {
    body: (site) =>
      `<main style="width:700px">${view(site)}${element}</main><aside style="width:320px"></aside>${loader(site)}`,
    act: (page) =>
      page.evaluate(() => document.querySelector("aside")!.append(...document.querySelectorAll("main > *"))),
    frames: 2,
  },
  "frames whose part of the page is rendered anew": {
    body: (site) => `<main>${view(site)}</main>${loader(site)}`,
    act: async (page) => {
      for (let times = 0; times < 3; times++)
        await page.evaluate(() => {
          const main = document.querySelector("main")!;
          main.replaceChildren(main.firstElementChild!.cloneNode(true));
        });
    },
    frames: 1,
  },
  "frames whose attributes are written again as the server said them": {
    body: (site) => `<main>${view(site)}</main>${loader(site)}`,
    act: async (page) => {
      for (let times = 0; times < 3; times++)
        await page.evaluate(() => {
          document
            .querySelector("iframe")!
            .setAttribute("style", "width:100%;aspect-ratio:10/7;height:auto;min-height:460px;border:0");
        });
    },
    frames: 1,
  },
  "a page that is swapped for another with the loader in it, and swapped back": {
    body: (site) => `<main>${view(site)}</main>${loader(site)}`,
    act: async (page) => {
      for (let times = 0; times < 2; times++)
        await page.evaluate(() => {
          // As Turbo does: the body is replaced by a copy, and the scripts in it run again.
          const body = document.body.cloneNode(true) as HTMLElement;
          for (const one of body.querySelectorAll("script[src]")) {
            const again = document.createElement("script");
            for (const { name, value } of one.attributes) again.setAttribute(name, value);
            one.replaceWith(again);
          }
          document.body.replaceWith(body);
        });
    },
    frames: 1,
  },
  "a part that is unfolded": {
    body: (site) => `<details><summary>The law</summary>${view(site)}${element}</details>${loader(site)}`,
    act: (page) => page.locator("summary").click(),
    frames: 2,
  },
  "a dialog that is opened, closed and opened": {
    body: (site) => `<dialog style="width:600px">${view(site)}${element}</dialog>${loader(site)}`,
    act: (page) =>
      page.evaluate(() => {
        const dialog = document.querySelector("dialog")!;
        dialog.showModal();
        dialog.close();
        dialog.showModal();
      }),
    frames: 2,
  },
  "a tab that is chosen, left and chosen": {
    body: (site) => `<section hidden>${view(site)}${element}</section>${loader(site)}`,
    act: async (page) => {
      for (const hidden of [false, true, false])
        await page.evaluate((hidden) => (document.querySelector("section")!.hidden = hidden), hidden);
    },
    frames: 2,
  },
  "frames far down that wait until they are near": {
    body: (site) =>
      `${far}${view(site, 'loading="lazy"')}<div style="content-visibility:auto">${element}</div>${loader(site)}`,
    act: (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight)),
    frames: 2,
  },
};

test.for(Object.entries(cases))("%s are as tall as they ask, and say so twice at most", async ([, one], { host }) => {
  const { page, problems, site } = await host((site) => teller + one.body(site));
  await page.waitForFunction(() => customElements.get("drug-policy-view"));
  await one.act(page, site);
  await expect.poll(() => page.locator("iframe").filter({ visible: true }).count()).toBe(one.frames);
  // A part that is seen only when it is near is drawn when it is near: then the page is longer.
  await expect
    .poll(async () => {
      await page.locator("iframe").last().scrollIntoViewIfNeeded();
      return unsized(page);
    })
    .toEqual([]);
  for (const frame of page.frames().filter((frame) => frame.url().startsWith(site))) {
    await expect.poll(() => frame.evaluate(() => "pending" in document.documentElement.dataset)).toBe(false);
    await expect.poll(() => hiddenIn(frame)).toEqual([]);
  }
  await expect.poll(() => unsized(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("frames that were taken out are forgotten", async ({ host }) => {
  const { page, frames } = await host((site) => `<main>${view(site)}${element}</main>${loader(site)}`);
  await frames(2);
  await expect
    .poll(() => page.locator("iframe").evaluateAll((all) => all.every((one) => one.style.aspectRatio === "auto")))
    .toBe(true);
  await page.evaluate(() => {
    const all = [
      document.querySelector("main > iframe")!,
      document.querySelector("drug-policy-view")!,
      document.querySelector("drug-policy-view")!.shadowRoot!.querySelector("iframe")!,
    ];
    Object.assign(self, { gone: all.map((one) => new WeakRef(one)) });
    document.querySelector("main")!.replaceChildren();
  });
  const session = await page.context().newCDPSession(page);
  await expect
    .poll(async () => {
      await session.send("HeapProfiler.collectGarbage");
      return page.evaluate(
        () => (self as unknown as { gone: WeakRef<Element>[] }).gone.filter((one) => one.deref()).length,
      );
    })
    .toBe(0);
});
