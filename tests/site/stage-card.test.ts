import { expect } from "vitest";
import { test } from "./atlas.ts";
import { layer, slide, talk } from "./talk.ts";

test.for([
  [1920, 1080],
  [1024, 768],
] as const)("on a screen of %i × %i the longest cards fit, with their sources", async ([width, height], { open }) => {
  const { page, problems } = await open(`${talk}#slide=3`, { viewport: { width, height } });
  await slide(page, 3);
  for (const name of ["Iran", "United States", "Portugal", "Viet Nam"]) {
    await page.keyboard.type(`${name.toLowerCase()}\n`);
    const card = layer(page, "place").getByRole("region", { name, exact: true });
    await card.waitFor();
    await expect.poll(() => card.evaluate((one) => one.scrollHeight - one.clientHeight), { message: name }).toBe(0);
    expect(await card.locator("li").count(), name).toBeGreaterThan(8);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  }
  expect(problems).toEqual([]);
});
