import { expect } from "vitest";
import { oembedOf } from "#build/oembed.ts";
import { test } from "./embed-host.ts";
import { hiddenIn } from "./embed-told.ts";

const adult = "en/cannabis/adult-use/";
const src = (site: string, fragment = ""): string => `${site}${adult}embed/${fragment}`;

/** As amp-iframe hears its frame: by window, origin and sentinel; no height under 100 pixels, and only where it may be resized. */
const amp = (src: string, sandbox: string): string => `
  <div class="amp-iframe" resizable style="position:relative;width:600px;height:300px">
    <iframe src="${src}" title="A view" sandbox="${sandbox}" scrolling="no" frameborder="0" style="position:absolute;inset:0;width:100%;height:100%"></iframe>
  </div>
  <script>{
    const all = [...document.querySelectorAll(".amp-iframe")];
    const element = all.at(-1), frame = element.querySelector("iframe");
    addEventListener("message", ({ source, origin, data }) => {
      if (source !== frame.contentWindow || data?.sentinel !== "amp" || data.type !== "embed-size") return;
      if (origin !== "null" && origin !== new URL(frame.src).origin) throw new Error("of another origin");
      const height = parseInt(data.height, 10);
      if (!(height >= 100)) throw new Error("less than 100px");
      element.style.height = Math.max(height + element.offsetHeight - frame.offsetHeight, height) + "px";
      (self.resized ??= []).push(height);
    });
  }</script>`;

/** As Medium and Embedly hear a frame: by a text of JSON whose address is that of the frame. */
const medium = (src: string): string => `
  <iframe src="${src}" title="A view" width="600" height="300" frameborder="0" scrolling="no"></iframe>
  <script>
    addEventListener("message", ({ data }) => {
      if (typeof data !== "string") return;
      const said = JSON.parse(data);
      if (said.context !== "iframe.resize") return;
      for (const frame of document.querySelectorAll("iframe")) if (frame.src === said.src) frame.height = said.height;
      (self.resized ??= []).push(said.height);
    });
  </script>`;

test.for([
  ["AMP", (site: string) => amp(src(site, "#t=2014-01-01&c=URY"), "allow-scripts allow-same-origin allow-popups")],
  ["AMP without an origin of its own", (site: string) => amp(src(site), "allow-scripts")],
  ["Medium", (site: string) => medium(src(site, "#t=2014-01-01&c=URY"))],
  [
    "Medium, by an address with marks of a campaign",
    (site: string) => medium(src(site, "?utm_source=medium&theme=dark#t=2014-01-01")),
  ],
] as const)("in %s a frame is made as tall as it asks, within two messages", async ([, body], { host }) => {
  const { page, problems, frames, said } = await host(body);
  const [frame] = await frames(1);
  const tall = (): Promise<number> => page.locator("iframe").evaluate((one) => one.clientHeight);
  await expect.poll(async () => (await said("height")).at(-1)?.height === (await tall())).toBe(true);
  const resized = await page.evaluate(() => (self as unknown as { resized: number[] }).resized);
  expect(new Set(resized).size).toBeLessThanOrEqual(2);
  expect(resized.at(-1)).toBe(await tall());
  expect(await tall()).toBeGreaterThan(400);
  expect(await hiddenIn(frame!)).toEqual([]);
  expect(problems).toEqual([]);
});

/**
 * What WordPress keeps of an answer of a site that it does not know: of its elements links, quotations and frames, of a frame's
 * attributes these; it writes its secret behind the address, and lets nothing but scripts run.
 */
function keptByWordPress(answer: string, secret: string): string {
  const allowed = ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];
  const kept = answer
    .replace(/<(?!\/?(?:a|blockquote|iframe)\b)[^>]*>/g, "")
    .replace(/<(iframe|a)((?:\s+[\w-]+="[^"]*")*)\s*>/g, (_, name: string, all: string) => {
      const own = [...all.matchAll(/\s([\w-]+)="([^"]*)"/g)].filter(([, one]) =>
        name === "a" ? one === "href" : allowed.includes(one!),
      );
      return `<${name}${own.map(([whole]) => whole).join("")}>`;
    });
  const [, quotation = "", frame = ""] = /(<blockquote>.*?<\/blockquote>)?.*?(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  return (quotation + frame)
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace("<iframe", '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}

/** As wp-embed.js hears a frame: by its secret and its window, between 200 and 1,000 pixels; and as it says that it hears. */
const wpEmbed = `<script>
  addEventListener("message", ({ source, data }) => {
    if (!data || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute("style");
      if (data.message === "height") frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
    }
  });
  addEventListener("DOMContentLoaded", () => {
    for (const frame of document.querySelectorAll("iframe.wp-embedded-content")) {
      if (!frame.dataset.secret) {
        const secret = "Zz3dE6gH9j";
        frame.src += "#?secret=" + secret;
        frame.dataset.secret = secret;
      }
      frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
    }
  });
</script>`;

const answered = (site: string, fragment = ""): string =>
  oembedOf({ path: adult, head: "<title>Adult use of cannabis · Drug Policy Atlas</title>" }, site).html.replace(
    "/embed/",
    `/embed/${fragment}`,
  );

test.for([
  ["the answer of a page", "", /^On 21 November 2026/],
  ["a frame of a linked view", "#t=2014-01-01&amp;c=URY", /^On 1 January 2014, one state/],
] as const)(
  "what WordPress keeps of %s is drawn in its sandbox, and is as tall as it asks",
  async ([, fragment, title], { host }) => {
    const { page, problems, frames, said } = await host(
      (site) => `<div style="width:645px">${keptByWordPress(answered(site, fragment), "Ab3dE6gH9j")}</div>${wpEmbed}`,
    );
    const html = await page.locator("iframe").evaluate((one) => one.outerHTML);
    expect(html).toMatch(/sandbox="allow-scripts".*#\?secret=Ab3dE6gH9j"/);
    expect(html).not.toMatch(/style=|loading=/);
    const [frame] = await frames(1);
    await expect.poll(() => frame!.locator("h1").innerText()).toMatch(title);
    expect(await frame!.evaluate(() => origin)).toBe("null");
    await expect
      .poll(
        async () =>
          (await said("height")).at(-1)?.height === (await page.locator("iframe").evaluate((one) => one.clientHeight)),
      )
      .toBe(true);
    expect(await hiddenIn(frame!)).toEqual([]);
    expect(problems).toEqual([]);
  },
);

test("a secret that is written behind the address of a frame that is there already changes nothing in it", async ({
  host,
}) => {
  const { page, problems, frames, said } = await host(
    (site) =>
      `<iframe class="wp-embedded-content" src="${src(site, "#t=2014-01-01&c=URY")}" title="A view" width="600" height="300"></iframe>`,
  );
  const [frame] = await frames(1);
  await expect.poll(() => frame!.locator("h1").innerText()).toMatch(/^On 1 January 2014, one state/);
  await expect.poll(async () => (await said("state")).length).toBeGreaterThan(0);
  const states = (await said("state")).length;
  await frame!.evaluate(() => document.querySelector(".world")!.setAttribute("data-same", ""));
  await page.evaluate(() => {
    const one = document.querySelector("iframe")!;
    one.src += "#?secret=Zz3dE6gH9j";
  });
  await frame!.waitForFunction(() => location.hash.endsWith("secret=Zz3dE6gH9j"));
  // What WordPress says next is answered after all that the new address could have set going.
  await page.evaluate(() =>
    document.querySelector("iframe")!.contentWindow!.postMessage({ message: "ready", secret: "Zz3dE6gH9j" }, "*"),
  );
  await page.waitForFunction(() =>
    (self as unknown as { heard: { secret?: string; value?: number }[] }).heard.some(
      ({ secret, value }) => secret === "Zz3dE6gH9j" && value! > 300,
    ),
  );
  expect((await said("state")).length).toBe(states + 1);
  expect((await said("state")).at(-1)).toMatchObject({ view: "t=2014-01-01&c=URY" });
  expect(await frame!.locator("[data-same]").count()).toBe(1);
  expect(problems).toEqual([]);
});

test.for([
  ["marks of campaigns before it", (site: string) => src(site, "?utm_source=x&fbclid=IwAR0x#t=2014-01-01&c=URY")],
  ["marks of campaigns behind it", (site: string) => src(site, "#t=2014-01-01&c=URY?utm_source=x&utm_medium=y")],
  ["marks of campaigns among its own words", (site: string) => src(site, "#t=2014-01-01&c=URY&utm_source=x&fbclid=z")],
  ["its ampersand written out twice", (site: string) => src(site, "#t=2014-01-01&amp;amp;c=URY")],
  ["its mark encoded", (site: string) => src(site, "%23t=2014-01-01&c=URY")],
  ["its mark encoded behind a query", (site: string) => src(site, "?theme=dark%23t=2014-01-01&c=URY")],
  ["all of it encoded", (site: string) => src(site, "#t%3D2014-01-01%26c%3DURY")],
] as const)("an address with %s shows the view that it names", async ([, address], { host }) => {
  const { page, problems } = await host(
    (site) => `<iframe src="${address(site)}" title="A view" style="width:640px;height:500px"></iframe>`,
  );
  const title = page.frameLocator("iframe").locator("h1");
  await expect.poll(() => title.innerText()).toMatch(/^On 1 January 2014, one state/);
  await page.frameLocator("iframe").locator(".figure").hover();
  await page.frameLocator("iframe").locator("path.select, circle.select").first().waitFor();
  // Of an address whose mark is encoded there is no page: that for what is missing leads on.
  expect(address("/").includes("embed/%23") ? [] : problems).toEqual([]);
});
