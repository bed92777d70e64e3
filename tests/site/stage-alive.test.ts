import { expect } from "vitest";
import { test } from "./atlas.ts";
import { failing } from "./failing.ts";
import { drawn, fragmentIs, layer, said, slide, talk } from "./talk.ts";

test.for(["#slide=8", "#slide=8&view=t%3D1998-07-01%26c%3DIRN", "#slide=8&cover=black", "#slide=8&cover=white"])(
  "a reload at %s shows the same again",
  async (fragment, { open }) => {
    const { page } = await open(talk + fragment);
    await expect.poll(() => said(page).catch(() => "")).not.toBe("");
    await drawn(page);
    const sheet = page.locator(".audience .canvas:not(.unseen) .sheet");
    const [before, told] = [await sheet.innerText(), await said(page)];
    await page.reload();
    await expect.poll(() => said(page).catch(() => "")).toBe(told);
    await drawn(page);
    await expect.poll(() => sheet.innerText()).toBe(before);
    expect(new URL(page.url()).hash).toBe(fragment);
  },
);

test("what the speaker changes on a slide stands in the link, and a step forgets it", async ({ open }) => {
  const { page } = await open(`${talk}#slide=8`);
  await slide(page, 8);
  await drawn(page);
  const day = page.locator(".audience .canvas:not(.unseen) .sheet input[type=range]");
  await day.evaluate((slider: HTMLInputElement) => {
    slider.value = slider.min;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    slider.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#slide=8&view=t%3D19/);
  await page.keyboard.press("PageDown");
  await fragmentIs(page, "#slide=9");
  await page.keyboard.press("PageUp");
  await fragmentIs(page, "#slide=8");
});

test("once it runs, a talk goes on without the host: slides, cards, overview", async ({ open }) => {
  const { page, address } = await open("en/about/");
  // A talk asks for more files than a browser lists of itself.
  await page.addInitScript(() => performance.setResourceTimingBufferSize(2_000));
  await page.goto(`${address}${talk}#slide=1`);
  await slide(page, 1);
  const wanted = ["data/coalitions/sources.json", "data/places.json"];
  await expect
    .poll(
      () =>
        page.evaluate(
          (wanted) => {
            const got = performance.getEntriesByType("resource").map(({ name }) => name);
            return wanted.every((file) => got.includes(file));
          },
          wanted.map((file) => address + file),
        ),
      { timeout: 40_000 },
    )
    .toBe(true);
  await page.route("**/*", (route) => route.abort("internetdisconnected"));
  const count = Number(/of (\d+)/.exec(await said(page))?.[1]);
  for (let number = 2; number <= count; number++) {
    await page.keyboard.press("PageDown");
    await slide(page, number);
    await drawn(page);
    expect(await page.locator(".audience .canvas:not(.unseen) .sheet").innerText()).not.toContain("could not be read");
  }
  await page.keyboard.type("chile\n");
  await layer(page, "place").getByRole("heading", { name: "Chile" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("o");
  await layer(page, "overview").getByRole("button").first().waitFor();
});

test("a slide whose facts cannot be had says so, and the next goes on", async ({ open }) => {
  const { page, address } = await open("en/about/");
  const mend = await failing(page, "**/data/death-penalty/drug-offences.json");
  await page.goto(`${address}${talk}#slide=8`);
  await slide(page, 8);
  await page.getByText("This slide cannot be shown").first().waitFor();
  mend();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await slide(page, 1);
  await drawn(page);
});

test("the screen is kept awake while a talk is given, and let go at its end", async ({ open }) => {
  const { page, address } = await open("en/about/");
  await page.addInitScript(() => {
    const counts = { held: 0 };
    Object.assign(window, { counts });
    Object.defineProperty(navigator, "wakeLock", {
      value: {
        request: () => {
          counts.held++;
          return Promise.resolve({ release: () => Promise.resolve(counts.held--) });
        },
      },
    });
  });
  await page.goto(`${address}${talk}#slide=2`);
  await slide(page, 2);
  const held = () => page.evaluate(() => (window as unknown as { counts: { held: number } }).counts.held);
  await expect.poll(held).toBe(1);
  await page.keyboard.press("Escape");
  await page.locator(".show").waitFor({ state: "detached" });
  await expect.poll(held).toBe(0);
});

test("Back leads from the talk to its page, and Forward to the slide again", async ({ open }) => {
  const { page } = await open(talk);
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await slide(page, 1);
  await page.keyboard.press("PageDown");
  await slide(page, 2);
  await page.goBack();
  await page.locator(".show").waitFor({ state: "detached" });
  await fragmentIs(page, "");
  await page.goForward();
  await slide(page, 2);
});

test("what is typed before the talk is drawn is not lost", async ({ open }) => {
  const { page, address } = await open("en/about/");
  let answer = (): void => {};
  const typed = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/data/talks/*.json", async (route) => {
    await typed;
    await route.continue();
  });
  const asked = page.waitForRequest("**/data/talks/*.json");
  await page.goto(`${address}${talk}#slide=3`);
  await asked;
  await page.keyboard.press("PageDown");
  await page.keyboard.type("sudan");
  expect(await page.locator(".show").count()).toBe(0);
  answer();
  await slide(page, 4);
  await expect.poll(() => layer(page, "find").getByRole("combobox").inputValue()).toBe("sudan");
  await page.keyboard.press("Enter");
  await layer(page, "place").getByRole("heading", { name: "Sudan", exact: true }).waitFor();
});

test("a former name is found also by who types it before all names are there", async ({ open }) => {
  const { page, address } = await open("en/about/");
  let answer = (): void => {};
  const typed = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/data/places.json", async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(`${address}${talk}#slide=3`);
  await slide(page, 3);
  await page.keyboard.type("swaziland\n");
  answer();
  await layer(page, "place").getByRole("heading", { name: "Eswatini", exact: true }).waitFor();
});
