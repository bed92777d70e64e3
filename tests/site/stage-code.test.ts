import { expect } from "vitest";
import { test } from "./atlas.ts";
import { readFromAfar } from "./code.ts";
import { drawn, layer, slide, talk } from "./talk.ts";

test.for([
  [1920, 1080, 8],
  [1024, 768, 8],
  [1280, 720, 1],
] as const)(
  "on a screen of %i × %i the code of slide %i leads to what is seen, also blurred, dimmed and from afar",
  async ([width, height, number], { open }) => {
    const { page, address } = await open(`${talk}#slide=${number}`, { viewport: { width, height } });
    await slide(page, number);
    await drawn(page);
    await page.keyboard.press("q");
    const code = layer(page, "code").getByRole("img");
    await code.waitFor();
    const said = await layer(page, "code").locator(".address").innerText();
    const read = await readFromAfar(page);
    expect(read).toBe(said);
    expect(read?.startsWith(address)).toBe(true);
    await page.goto(read!);
    expect(await page.locator("h1").innerText()).not.toBe("");
  },
);

test("the code is of the view as the speaker made it", async ({ open }) => {
  const { page, address } = await open(`${talk}#slide=8&view=t%3D1998-07-01%26c%3DIRN`);
  await slide(page, 8);
  await page.keyboard.press("q");
  const said = await layer(page, "code").locator(".address").innerText();
  expect(said).toBe(`${address}en/death-penalty/drug-offences/#t=1998-07-01&c=IRN`);
});

test("over the card of a place the code is that of its page, and its key leads back to the card", async ({ open }) => {
  const { page, address } = await open(`${talk}#slide=8`);
  await slide(page, 8);
  await drawn(page);
  await page.keyboard.type("iran\n");
  await layer(page, "place").getByRole("heading", { name: "Iran", exact: true }).waitFor();
  await page.keyboard.press("q");
  await layer(page, "code").getByRole("heading", { name: "Iran", exact: true }).waitFor();
  expect(await readFromAfar(page)).toBe(`${address}en/countries/IRN/`);
  await page.keyboard.press("q");
  await layer(page, "place").getByRole("heading", { name: "Iran", exact: true }).waitFor();
  await page.keyboard.press("q");
  await page.keyboard.press("PageDown");
  await layer(page, "code").waitFor({ state: "detached" });
  await slide(page, 8);
});
