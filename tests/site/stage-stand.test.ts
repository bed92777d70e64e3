import { test } from "./atlas.ts";
import { said, slide, talk } from "./talk.ts";

test("a stand runs by itself from slide to slide, stops for a minute when touched, and begins anew", async ({
  open,
}) => {
  const { page } = await open("en/about/");
  await page.clock.install();
  await page.goto(new URL(`../${talk.slice(3)}#loop`, page.url()).href);
  await slide(page, 1);
  for (let second = 0; second < 26 && (await said(page)).startsWith("Slide 1 "); second++)
    await page.clock.runFor(1000);
  await slide(page, 2);
  await page.mouse.click(640, 100);
  await page.clock.runFor(55_000);
  await slide(page, 2);
  await page.clock.runFor(6_000);
  await slide(page, 1);
});
