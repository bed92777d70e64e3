import { expect } from "vitest";
import { test } from "./atlas.ts";
import { foundInBoth } from "./axe.ts";
import { flaws } from "./embed-flaws.ts";

const adult = "en/cannabis/adult-use/embed/";
const pages = (listed: string): string[] =>
  listed
    .trim()
    .split("\n")
    .filter((path) =>
      /^en\/(?:ask|compare|countries\/[A-Z]{3}|(?:cannabis|death-penalty|harm-reduction|coalitions)\/.+)\/$/.test(path),
    );

const boxes = [
  [280, 200],
  [320, 400],
  [640, 480],
  [800, 600],
] as const;

test("every indicator and place, the comparison and the questions have an embed, which is found by its page alone and says its source", async ({
  open,
}) => {
  const { page, address } = await open("robots.txt");
  const paths = pages(await (await fetch(`${address}sitemap.txt`)).text());
  expect(paths.length).toBeGreaterThan(350);
  const found = await page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const url = new URL(`${path}embed/`, location.href).href;
          const html = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
          const back = new URL(path, location.href).href;
          const led = (what: string): boolean =>
            new URL(html.querySelector(what)?.getAttribute("href") ?? "", url).href.replace(/#.*/, "") === back;
          const wrong = [
            html.querySelectorAll("h1").length === 1 ? "" : "title",
            html.querySelector("meta[name=robots]")?.getAttribute("content") === "noindex" ? "" : "robots",
            led("link[rel=canonical]") ? "" : "canonical",
            led("a.back") ? "" : "link back",
            /(Sources?: .+ Facts|No fact is recorded;) checked .+ CC BY 4\.0\./.test(
              html.querySelector(".credit")?.textContent ?? "",
            )
              ? ""
              : "source",
            html.querySelector("noscript a[href]") ? "" : "table",
            html.querySelector("nav, form") ? "menu" : "",
          ].filter(Boolean);
          return wrong.length > 0 ? [`${path}: ${wrong.join(", ")}`] : [];
        }),
      ),
    paths,
  );
  expect(found.flat()).toEqual([]);
});

test("the longest titles and fullest figures fit every box from 280 × 200", async ({ open }) => {
  const { page, address, problems } = await open("robots.txt");
  const paths = pages(await (await fetch(`${address}sitemap.txt`)).text());
  const long = await page.evaluate(async (paths) => {
    const found = await Promise.all(
      paths.map(async (path) => {
        const html = new DOMParser().parseFromString(await (await fetch(`${path}embed/`)).text(), "text/html");
        const length = (what: string): number => html.querySelector(what)?.textContent.length ?? 0;
        return { path, title: length("h1"), legend: length(".legend"), rows: html.querySelectorAll(".row").length };
      }),
    );
    const most = (of: "title" | "legend" | "rows"): string[] =>
      [...found]
        .sort((a, b) => b[of] - a[of])
        .slice(0, 3)
        .map(({ path }) => path);
    return [...new Set([...most("title"), ...most("legend"), ...most("rows")])];
  }, paths);
  const wrong: string[] = [];
  for (const path of long) {
    await page.goto(`${address}${path}embed/`);
    await page.evaluate(() => document.fonts.ready);
    for (const [width, height] of boxes) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      for (const flaw of await flaws(page)) wrong.push(`${path} at ${width} × ${height}: ${flaw}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(problems).toEqual([]);
});

test("what the frame asks for is put on: theme, title, ground, accent, stillness; what cannot be used is not", async ({
  open,
}) => {
  const { page, problems } = await open(`${adult}?theme=dark&title=off&bg=none&accent=3d7ff5&static=1&lang=xx`);
  const style = (what: string, property: string): Promise<string> =>
    page
      .locator(what)
      .first()
      .evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), property);
  expect(await style("html", "color-scheme")).toBe("dark");
  expect(await style("body", "background-color")).toBe("rgba(0, 0, 0, 0)");
  await expect.poll(() => style("a.back", "color")).toBe("rgb(61, 127, 245)");
  expect(await style(".legend", "pointer-events")).toBe("none");
  expect((await page.locator("h1").boundingBox())!.width).toBe(1);
  expect(await page.locator(".credit").isVisible()).toBe(true);
  expect(await page.locator("input[name=day]").isVisible()).toBe(false);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(problems).toEqual([]);
  await page.goto(page.url().replace("accent=3d7ff5", "accent=111111"));
  await page.locator("a.back").waitFor();
  expect(await style("a.back", "color")).not.toBe("rgb(17, 17, 17)");
});

test("in the smallest frame source and disclaimer are one press away, without script as well", async ({ open }) => {
  const { page } = await open(adult, { viewport: { width: 280, height: 200 }, javaScriptEnabled: false });
  expect(await page.locator(".credit").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Source" }).click();
  expect(await page.locator(".about").innerText()).toMatch(
    /Sources: .*Borders show no position on the status of any place\./s,
  );
  expect(await page.locator("svg path[data-place=BRA]").isVisible()).toBe(true);
  expect(await page.getByRole("link", { name: "All places in a table" }).isVisible()).toBe(true);
});

test("an embed that has been used has kept nothing on the device, and no worker keeps it", async ({ open }) => {
  const { page, problems } = await open(`${adult}#t=2018-10-17`, { serviceWorkers: "allow" });
  await page.waitForFunction(() => document.querySelector("h1")?.textContent.startsWith("On 17 October 2018"));
  await page.locator("[data-status]").first().click();
  await page.locator("input[name=day]").press("ArrowLeft");
  await expect.poll(() => page.locator("h1").innerText()).not.toMatch(/^On 17 October 2018/);
  const kept = await page.evaluate(async () => ({
    stored: [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ],
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    address: location.hash,
  }));
  expect(kept).toEqual({ stored: [0, 0, 0, 0], workers: 0, address: "#t=2018-10-17" });
  expect(await page.context().cookies()).toEqual([]);
  expect(problems).toEqual([]);
});

test.for([adult, "en/countries/URY/embed/"])("axe finds nothing on %s", async (path, { open }) => {
  const { page } = await open(path, { viewport: { width: 640, height: 480 } });
  expect(await foundInBoth(page)).toEqual([]);
});

test.for([
  ["font=system", /^system-ui/],
  ["font=serif", /^Georgia/],
  ["", /^Inter/],
  ["font=Comic+Sans", /^Inter/],
] as const)(
  "an embed asked for with %o is set in that type, title and legend alike, and live as still",
  async ([query, type], { open }) => {
    const { page, problems } = await open(`en/cannabis/adult-use/embed/?${query}`);
    const fonts = () =>
      page.evaluate(() =>
        ["h1", ".legend button, .legend li", ".credit"].map((part) => {
          const found = document.querySelector(part);
          return found ? getComputedStyle(found).fontFamily : part;
        }),
      );
    for (const family of await fonts()) expect(family).toMatch(type);
    await page.locator(".world").hover();
    await page.waitForFunction(() => document.documentElement.dataset.live === "");
    for (const family of await fonts()) expect(family).toMatch(type);
    expect(problems).toEqual([]);
  },
);
