import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect } from "vitest";
import { test } from "./embed-host.ts";
import { teller, unsized } from "./embed-told.ts";

const adult = "en/cannabis/adult-use/";
const marked = (site: string, path = adult): string =>
  `<iframe src="${site}${path}embed/" title="A view" style="width:640px;height:300px;border:0" data-drug-policy-atlas></iframe>`;
const element = `<drug-policy-view page="en/death-penalty/status/" label="A view"></drug-policy-view>`;
/** A script of somebody else that has the same name and comes first. */
const namesake = `<script type="text/plain" src="https://elsewhere.example/embed.js"></script>`;

test.for([
  ["a script", (src: string) => `<script src="${src}"></script>`],
  ["a script that comes when it comes", (src: string) => `<script src="${src}" async></script>`],
  ["a script that waits for the page", (src: string) => `<script src="${src}" defer></script>`],
  ["a module", (src: string) => `<script type="module" src="${src}"></script>`],
  ["an import", (src: string) => `<script type="module">import "${src}";</script>`],
  ["an import when it is needed", (src: string) => `<script>import("${src}");</script>`],
  ["a script with a version behind its name", (src: string) => `<script src="${src}?ver=6.7#x"></script>`],
  [
    "a script that a script writes",
    (src: string) =>
      `<script>document.head.append(Object.assign(document.createElement("script"),{src:"${src}"}))</script>`,
  ],
  ["two scripts", (src: string) => `<script src="${src}"></script><script src="${src}" async></script>`],
  [
    "two versions of it",
    (src: string) => `<script src="${src}?v=1"></script><script type="module" src="${src}?v=2"></script>`,
  ],
  [
    "a script and an import",
    (src: string) => `<script type="module">import "${src}";</script><script src="${src}"></script>`,
  ],
  [
    "a script in a shadow tree",
    (src: string) => `<div id="host"></div><script>
      document.querySelector("#host").attachShadow({mode:"open"}).append(Object.assign(document.createElement("script"),{src:"${src}"}));
    </script>`,
  ],
] as const)("the loader makes frames tall and the element a frame as %s", async ([, load], { host }) => {
  for (const at of ["before", "after"] as const) {
    const { page, problems, frames } = await host((site) => {
      const parts = [marked(site), element, namesake];
      return (
        teller +
        (at === "before" ? [namesake, load(`${site}embed.js`), ...parts] : [...parts, load(`${site}embed.js`)]).join("")
      );
    });
    await frames(2);
    await expect.poll(() => unsized(page), { message: at }).toEqual([]);
    expect(problems, at).toEqual([]);
    await page.context().close();
  }
});

test("where the loader is pasted into a page, frames are as tall as they ask, and the element shows its link", async ({
  host,
}) => {
  const { page, problems, frames } = await host(
    (site) =>
      `${teller}<script>${readFileSync("dist/embed.js", "utf8")}</script>${marked(site)}${element.replace("><", "><a href='#'>Status</a><")}`,
  );
  await frames(1);
  await expect.poll(() => unsized(page)).toEqual([]);
  expect(await page.getByRole("link", { name: "Status" }).isVisible()).toBe(true);
  expect(problems).toEqual([]);
});

test("loaders of two sites size the frames of their own site each, and the first makes the element", async ({
  host,
  served,
}) => {
  const other = served["/sub/path/"];
  const { page, problems, frames } = await host(
    (site) =>
      `${teller}${marked(site)}${marked(other)}${element}<script src="${site}embed.js"></script><script src="${other}embed.js"></script>`,
  );
  await frames(2);
  await expect.poll(() => unsized(page)).toEqual([]);
  // Frames of nobody's are left as they are, whatever is said for them.
  await page.evaluate(() => {
    const forged = document.createElement("iframe");
    forged.dataset.drugPolicyAtlas = "";
    forged.style.height = "111px";
    forged.srcdoc = `<script>parent.postMessage({"drug-policy-atlas":1,type:"height",height:9999},"*");parent.postMessage("said","*")</script>`;
    document.body.append(forged);
    return new Promise((done) => addEventListener("message", ({ data }) => data === "said" && done(null)));
  });
  expect(await page.locator("iframe[srcdoc]").evaluate((one) => one.clientHeight)).toBe(111);
  expect(problems.filter((problem) => !problem.includes(other))).toEqual([]);
});

test("what is no height of ours throws nothing in a host and sizes nothing", async ({ host }) => {
  const { page, problems, frames } = await host(
    (site) => `${teller}${marked(site)}<script src="${site}embed.js"></script>`,
  );
  const [frame] = await frames(1);
  await expect.poll(() => unsized(page)).toEqual([]);
  const before = await page.locator("iframe").evaluate((one) => one.clientHeight);
  await frame!.evaluate(() => {
    const say = (message: unknown): void => parent.postMessage(message, "*");
    for (const message of [null, undefined, 7, "text", [], 9n, new Date(0), new Map()]) say(message);
    for (const height of [-1, 0, 20_000, 1e9, NaN, Infinity, 700.5, "700", 700n, [700], { height: 700 }, null])
      say({ "drug-policy-atlas": 1, type: "height", height });
    for (const version of [0, 2, "1", true, [1]]) say({ "drug-policy-atlas": version, type: "height", height: 700 });
    say({ "drug-policy-atlas": 1, type: "get", height: 700 });
    say("said");
  });
  await page.waitForFunction(() => (self as unknown as { heard: unknown[] }).heard.includes("said"));
  expect(await page.locator("iframe").evaluate((one) => one.clientHeight)).toBe(before);
  expect(problems).toEqual([]);
});

test("the loader weighs about a KB, and says what it is", () => {
  const written = readFileSync("dist/embed.js");
  expect(brotliCompressSync(written).length).toBeLessThanOrEqual(1150);
  expect(written.toString()).toMatch(/^\/\* Drug Policy Atlas: .* MIT\. \*\/\n/);
});
