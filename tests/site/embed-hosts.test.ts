import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { snippetsOf } from "#view/embed/snippet.ts";
import { test } from "./embed-host.ts";

const offences = "en/death-penalty/drug-offences/embed/";
const frame = (src: string, style = "width:640px;height:420px;border:0", more = ""): string =>
  `<iframe src="${src}" title="A view" style="${style}" ${more}></iframe>`;
const tall = (page: Page, what = "iframe"): Promise<number[]> =>
  page.locator(what).evaluateAll((all) => all.map((one) => one.clientHeight));

/** Frames are marked, so that the loader gives them the height for which they ask; the last keeps its own. */
const several = (site: string): string =>
  `${["#t=2016-04-19&c=SGP", "#chart=tiles", "#chart=counts"]
    .map((view) => frame(`${site}${offences}${view}`, undefined, "data-drug-policy-atlas"))
    .join("")}${frame(`${site}en/death-penalty/executions/embed/#chart=trend&c=IRN`)}`;
const loaded = (site: string, body: string): string => `${body}<script src="${site}embed.js"></script>`;

/** Waits until a frame shows what its link asks for; out of sight it has no frames of animation to wait with. */
const unveiled = (one: Frame): Promise<unknown> =>
  one.waitForFunction(() => !("pending" in document.documentElement.dataset), undefined, { polling: 50 });

/** Goes to each frame, as a reader does: a browser draws frames of others once they are in sight. Waits until it shows its view. */
async function seen(page: Page, all: readonly Frame[]): Promise<void> {
  for (const [at, one] of all.entries()) {
    await unveiled(one);
    await page.locator("iframe").nth(at).scrollIntoViewIfNeeded();
    await one.locator(".room :is(svg, .tiles li)").filter({ visible: true }).first().waitFor();
  }
  await all[0]!.waitForFunction(() => (document.querySelector(".world svg")?.clientWidth ?? 0) > 100);
}

test("frames that are shown later, in a tab or an unfolded part, are drawn as tall as those shown at once, without an error", async ({
  host,
}) => {
  const shown = await host((site) => loaded(site, several(site)));
  await seen(shown.page, await shown.frames(4));
  const heights = (): Promise<number[]> => tall(shown.page);
  await expect.poll(async () => (await heights()).filter((height) => height === 420).length).toBe(1);
  for (const written of [false, true]) {
    const { page, problems, frames, said } = await host((site) =>
      loaded(site, `<div id="tab" style="display:none">${several(site)}</div>`),
    );
    const last = page.locator("iframe").last();
    await last.evaluate((one) => (one.style.cssText = "width:0;height:0;border:0"));
    const all = await frames(4);
    if (written) await Promise.all(all.map(unveiled));
    await page.locator("#tab").evaluate((tab) => (tab.style.display = "block"));
    await last.evaluate((one) => (one.style.cssText = "width:640px;height:420px;border:0"));
    await seen(page, all);
    await expect.poll(async () => (await tall(page)).join()).toBe((await heights()).join());
    const asked = (await said("height")).map(({ height }) => height as number);
    for (const height of (await tall(page)).slice(0, 3)) expect(asked).toContain(height);
    expect(problems).toEqual([]);
    await page.context().close();
  }
});

test("a frame asks for the height of its width, whatever width it had before", async ({ host }) => {
  const wide = async (page: Page, all: readonly Frame[], width: number): Promise<void> => {
    await page
      .locator("iframe")
      .evaluateAll((frames, width) => frames.forEach((one) => (one.style.width = `${width}px`)), width);
    await seen(page, all);
  };
  const open = (): ReturnType<typeof host> => host((site) => loaded(site, several(site)));
  const changed = await open();
  const all = await changed.frames(4);
  for (const width of [640, 360, 640, 360]) {
    const fresh = await open();
    await wide(fresh.page, await fresh.frames(4), width);
    await wide(changed.page, all, width);
    await expect.poll(async () => (await tall(changed.page)).join()).toBe((await tall(fresh.page)).join());
    await fresh.page.context().close();
  }
});

test.for([
  [
    "by another script",
    (src: string) => `const late = document.createElement("script"); late.src = "${src}"; document.body.append(late)`,
  ],
  [
    "as a module",
    (src: string) =>
      `const late = document.createElement("script"); late.type = "module"; late.src = "${src}"; document.body.append(late)`,
  ],
] as const)("a loader that comes %s after its frames asks how tall they are", async ([, script], { host }) => {
  const { page, problems, frames, said, site } = await host((site) =>
    snippetsOf({ root: site, path: "en/cannabis/adult-use/", fragment: "", title: "A view" })
      .loader.replace(/<script[^]*/, "")
      .replace(' loading="lazy"', ""),
  );
  await frames(1);
  await expect.poll(async () => (await said("height")).length).toBeGreaterThan(0);
  const [before] = await tall(page);
  await page.evaluate(script(`${site}embed.js`));
  await expect.poll(() => tall(page)).not.toEqual([before]);
  expect((await said("height")).map(({ height }) => height)).toContain((await tall(page))[0]);
  expect(problems).toEqual([]);
});

test("the element reads its page in every form in which it is copied, and without one shows the link in it", async ({
  host,
}) => {
  const { page, problems, frames, said, site } = await host(
    (
      site,
    ) => `<drug-policy-view page="/en/cannabis/medical/index.html" label="A view"><a href="#">Medical use</a></drug-policy-view>
      <script src="${site}embed.js"></script>`,
  );
  await frames(1);
  const inside = (): Promise<{ src: string; seen: boolean; tall: number }> =>
    page.evaluate(() => {
      const made = document.querySelector("drug-policy-view")!.shadowRoot!.querySelector("iframe")!;
      return { src: made.src, seen: made.checkVisibility(), tall: made.clientHeight };
    });
  const set = (name: string, value: string): Promise<void> =>
    page.evaluate(([name, value]) => document.querySelector("drug-policy-view")!.setAttribute(name!, value!), [name, value]); // prettier-ignore
  const embed = `${site}en/cannabis/medical/embed/`;
  for (const form of [
    "en/cannabis/medical",
    "en/cannabis/medical/embed/",
    "en/cannabis/medical/#t=2010-01-01",
    `${site}en/cannabis/medical/`,
  ]) {
    await set("page", form);
    expect((await inside()).src, form).toBe(embed);
  }
  // What is said anew of the frame does not leave it at a height that nobody asked for.
  await expect
    .poll(async () => (await said("height")).map(({ height }) => height).includes((await inside()).tall))
    .toBe(true);
  const { tall } = await inside();
  for (const height of ["-50", "12", "high"]) {
    await set("height", height);
    await expect.poll(async () => (await inside()).tall).toBe(tall);
  }
  await set("height", "500");
  expect((await inside()).tall).toBe(500);
  const link = page.getByRole("link", { name: "Medical use" });
  expect(await link.isVisible()).toBe(false);
  for (const wrong of ["", "//elsewhere.example/", "javascript:alert(1)", "https://elsewhere.example/en/"]) {
    await set("page", wrong);
    expect((await inside()).seen, wrong).toBe(false);
  }
  await set("page", "");
  expect(await link.isVisible()).toBe(true);
  expect(problems.filter((problem) => !problem.includes("404"))).toEqual([]);
});

test("with no ground of its own the host's is seen behind a frame, whatever scheme host and reader prefer", async ({
  host,
}) => {
  for (const colorScheme of ["light", "dark"] as const)
    for (const theme of ["auto", "light", "dark"] as const)
      for (const own of [
        "",
        "<style>:root{color-scheme:dark}</style>",
        "<style>:root{color-scheme:light dark}</style>",
      ]) {
        const { page, frames } = await host(
          (site) =>
            `${own}<style>body{margin:0;background:rgb(200,120,40)}</style>` +
            snippetsOf({ root: site, path: "en/cannabis/adult-use/", fragment: "", title: "A view", frame: { theme, ground: "none" } }).plain, // prettier-ignore
          { colorScheme, viewport: { width: 400, height: 300 } },
        );
        await frames(1);
        const png = await page.screenshot({ clip: { x: 2, y: 2, width: 4, height: 4 } });
        const color = await page.evaluate(async (data) => {
          const image = await createImageBitmap(await (await fetch(data)).blob());
          const paper = new OffscreenCanvas(4, 4).getContext("2d")!;
          paper.drawImage(image, 0, 0);
          return [...paper.getImageData(1, 1, 1, 1).data.slice(0, 3)];
        }, `data:image/png;base64,${png.toString("base64")}`); // prettier-ignore
        expect(color, `${colorScheme} ${theme} ${own}`).toEqual([200, 120, 40]);
        await page.context().close();
      }
});
