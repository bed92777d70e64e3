import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { snippetsOf } from "#view/embed/snippet.ts";
import { test, wake } from "./embed-host.ts";

const schema = JSON.parse(readFileSync("dist/embed-messages.json", "utf8")) as object;
const ajv = new Ajv({ allowUnionTypes: true }).addSchema(schema, "messages");
const fits = (part: string, message: unknown): boolean => ajv.validate(`messages#/definitions/${part}`, message);

const view = (site: string, path = "en/cannabis/adult-use/", fragment = ""): string =>
  snippetsOf({ root: site, path, fragment, title: "A view" }).plain.replace(' loading="lazy"', "");
const heard = (page: Page): Promise<unknown[]> => page.evaluate(() => (self as unknown as { heard: unknown[] }).heard);
/** What is said in none of the documented forms. */
const undocumented = async (page: Page): Promise<unknown[]> =>
  (await heard(page)).filter((message) => {
    if (typeof message !== "string") return !fits("fromFrame", message) && !fits("heightElsewhere", message);
    return !fits("heightElsewhere", JSON.parse(message));
  });
const send = (page: Page, ...messages: unknown[]): Promise<void> =>
  page.evaluate((all) => {
    for (const message of all) document.querySelector("iframe")!.contentWindow!.postMessage(message, "*");
  }, messages);
const ours = { "drug-policy-atlas": 1 };

test("every message of a frame is one that is documented, and all that are documented are said", async ({ host }) => {
  const { page, problems, frames, said } = await host((site) => view(site));
  const [frame] = await frames(1);
  const asked = [
    { ...ours, type: "get" },
    { ...ours, type: "set", day: "2014-01-01" },
    { ...ours, type: "set", places: ["URY", "US-CO"] },
    { ...ours, type: "set", view: "region=europe", day: "latest", theme: "dark" },
  ];
  expect(asked.filter((message) => !fits("fromHost", message))).toEqual([]);
  await send(page, ...asked);
  await expect.poll(async () => (await said("state")).at(-1)?.view).toBe("region=europe");
  expect(await frame!.locator("html").getAttribute("data-theme")).toBe("dark");
  await send(page, { ...ours, type: "set", view: "" });
  await expect.poll(async () => (await said("state")).at(-1)?.view).toBe("");
  await wake(frame!);
  await frame!.locator("path[data-place=BRA]").click();
  await expect.poll(async () => (await said("select")).at(-1)?.place).toBe("BRA");
  await page.setViewportSize({ width: 500, height: 700 });
  await expect.poll(async () => new Set((await said("height")).map(({ height }) => height)).size).toBeGreaterThan(1);
  expect(await undocumented(page)).toEqual([]);
  for (const type of ["ready", "state", "height", "select"]) expect((await said(type)).length, type).toBeGreaterThan(0);
  expect((await said("ready")).length).toBe(1);
  // Each height goes out in three forms, to a frame with a secret in four.
  const all = await heard(page);
  const many = (await said("height")).length;
  expect(all.filter((one) => (one as { sentinel?: string }).sentinel === "amp").length).toBe(many);
  expect(all.filter((one) => typeof one === "string").length).toBe(many);
  expect(all.filter((one) => (one as { message?: string }).message === "height")).toEqual([]);
  expect(problems).toEqual([]);
});

test.for([
  ["en/compare/", "c=PRT,NLD,CHE&t=2015-06-01"],
  ["en/countries/URY/", ""],
  ["en/ask/", "q=all;cannabis/adult-use:legal-personal,legal-market"],
  ["en/death-penalty/executions/", "chart=trend&c=IRN"],
] as const)("the embed of %s says of “%s” nothing that is not documented", async ([path, fragment], { host }) => {
  const { page, problems, frames, said } = await host((site) => view(site, path, fragment));
  await frames(1);
  await send(page, { ...ours, type: "get" });
  await expect.poll(async () => (await said("state")).at(-1)).toMatchObject({ page: path });
  await expect.poll(async () => (await said("height")).length).toBeGreaterThan(0);
  expect(await undocumented(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("a frame says how tall it would be once its linked view and its typeface are there, and not before", async ({
  host,
}) => {
  const { page, problems, frames, said, site } = await host(() => "<main></main>");
  // The typeface comes when the view has long been drawn.
  let come = (): void => {};
  const drawn = new Promise<void>((done) => (come = done));
  await page.context().route("**/*.woff2", async (route) => {
    await drawn;
    await route.continue();
  });
  await page.evaluate(
    (html) => (document.querySelector("main")!.innerHTML = html),
    view(site, undefined, "t=2014-01-01"),
  );
  const [frame] = await frames(1);
  await expect.poll(() => frame!.evaluate(() => "pending" in document.documentElement.dataset)).toBe(false);
  come();
  await frame!.evaluate(() => document.fonts.ready);
  await expect.poll(async () => (await said("height")).length).toBeGreaterThan(0);
  await send(page, { ...ours, type: "get" });
  await expect.poll(async () => (await said("height")).length).toBeGreaterThan(1);
  expect(new Set((await said("height")).map(({ height }) => height)).size).toBe(1);
  expect(problems).toEqual([]);
});

/** What a frame shows, and all that could have been done to it. */
const shownIn = (frame: Frame): Promise<unknown> =>
  frame.evaluate(() => ({
    address: location.href,
    history: history.length,
    title: document.querySelector("h1")?.textContent,
    theme: document.documentElement.dataset.theme ?? "",
    all: document.querySelectorAll("script, iframe, img, object, embed, form, base, meta, link").length,
    handlers: [...document.querySelectorAll("*")].filter((one) =>
      one.getAttributeNames().some((name) => /^on/.test(name)),
    ).length,
    pwned: "pwned" in self,
  }));

const evil = ["<img src=x onerror=pwned=1>", "javascript:pwned=1", "</script><script>pwned=1</script>", "../../evil", "//evil.example/"]; // prettier-ignore

test("what is not in a documented form, or of another version, changes nothing, whoever says it", async ({ host }) => {
  const { page, problems, frames, said } = await host((site) => view(site) + view(site, "en/death-penalty/status/"));
  const both = await frames(2);
  const frame = both.find((one) => one.url().includes("cannabis"))!;
  const other = both.find((one) => one !== frame)!;
  const before = await shownIn(frame);
  const wrong: unknown[] = [
    ...[0, 2, -1, 1.5, "1", true, null, [1]].map((version) => ({ "drug-policy-atlas": version, type: "set", day: "1999-01-01" })), // prettier-ignore
    ...["day", "places", "theme"].flatMap((name) => evil.map((text) => ({ ...ours, type: "set", [name]: text }))),
    ...evil.map((text) => ({ ...ours, type: text, view: text, html: text, url: text, href: text, src: text })),
    ...evil.map((text) => ({ ...ours, type: "set", places: ["URY", text] })),
    { ...ours, type: "set", view: "x".repeat(2001) },
    { ...ours, type: "set", view: { t: "1999-01-01" } },
    { ...ours, type: "set", day: "1999-01-01", places: "URY" },
    { ...ours, type: "set", day: "1999-01-01", theme: "pink" },
    { message: "ready", secret: "guessed" },
    { message: "link", value: "https://evil.example/", secret: "guessed" },
    { sentinel: "amp", type: "embed-size", height: 1 },
    JSON.stringify({ ...ours, type: "set", day: "1999-01-01" }),
    [{ ...ours, type: "set", day: "1999-01-01" }],
    evil[0],
  ];
  expect(wrong.filter((message) => fits("fromHost", message))).toEqual([]);
  const states = (await said("state")).length;
  await send(page, ...wrong);
  // What is in the form, but not of the page around it, is not heard either.
  await other.evaluate((message) => parent.frames[0]!.postMessage(message, "*"), {
    ...ours,
    type: "set",
    day: "1999-01-01",
  });
  await other.evaluate((message) => parent.frames[0]!.postMessage(message, "*"), { ...ours, type: "get" });
  await send(page, { ...ours, type: "get" });
  await expect.poll(async () => (await said("state")).length).toBe(states + 1);
  expect(await shownIn(frame)).toEqual(before);
  expect(problems).toEqual([]);
});

test("a view that is in the form and means nothing, or means harm, leaves a view of the page", async ({ host }) => {
  const { page, problems, frames, said } = await host((site) => view(site));
  const [frame] = await frames(1);
  const before = (await shownIn(frame!)) as Record<string, unknown>;
  const views = [
    ...evil.flatMap((text) =>
      ["t", "c", "r", "chart", "s", "w", "y", "data", "region"].map((name) => `${name}=${text}`),
    ),
    ...evil,
    "t=9999-99-99",
    "t=0000-00-00&c=XXX",
    "chart=__proto__&s=constructor&v=toString",
    "%E0%A4%A",
    "&&&==?##",
    "\u0000\u202e=\ud800",
  ];
  const messages = views.map((view) => ({ ...ours, type: "set", view }));
  expect(messages.filter((message) => !fits("fromHost", message))).toEqual([]);
  for (const message of messages) await send(page, message);
  await send(page, { ...ours, type: "set", view: "t=2014-01-01&c=URY" });
  await expect.poll(async () => (await said("state")).at(-1)?.view, { timeout: 30_000 }).toBe("t=2014-01-01&c=URY");
  await expect.poll(() => frame!.locator("h1").innerText()).toMatch(/^On 1 January 2014/);
  const { title: _, ...after } = (await shownIn(frame!)) as Record<string, unknown>;
  const { title: __, ...was } = before;
  expect(after).toEqual({ ...was, all: after.all });
  expect(await frame!.locator("img, iframe, object, embed, form").count()).toBe(0);
  expect(await undocumented(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("the README names every type of message, its properties and its schema", () => {
  const readme = readFileSync("README.md", "utf8");
  const { definitions } = schema as {
    definitions: Record<"fromFrame" | "fromHost", { oneOf: { properties: Record<string, { const?: string; enum?: string[] }> }[] }>; // prettier-ignore
  };
  const rows = (from: string): Map<string, string> =>
    new Map(
      [...readme.matchAll(/^\| (`\w+`(?:, `\w+`)*) +\| (\w+) +\| (.*)\|$/gm)]
        .filter(([, , who]) => who === from)
        .flatMap(([, types, , more]) => [...types!.matchAll(/\w+/g)].map(([type]) => [type, more!] as const)),
    );
  for (const [part, from] of [
    ["fromFrame", "frame"],
    ["fromHost", "host"],
  ] as const) {
    // prettier-ignore
    const written = rows(from);
    const types = definitions[part].oneOf.flatMap(({ properties: { type } }) => type!.enum ?? [type!.const!]);
    expect([...written.keys()].sort(), from).toEqual(types.sort());
    for (const { properties } of definitions[part].oneOf)
      for (const type of properties.type!.enum ?? [properties.type!.const!])
        for (const name of Object.keys(properties).filter((name) => !["drug-policy-atlas", "type"].includes(name)))
          expect(written.get(type), `${type}: ${name}`).toContain(`\`${name}\``);
  }
  expect(readme).toContain("embed-messages.json");
});
