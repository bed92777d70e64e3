import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { drawn, layer, slide, talk } from "./talk.ts";

/** What a phone in the last row sees of a screen: a quarter of its pixels, blurred, and half as bright. */
async function fromAfar(page: Page): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const shot = (await page.screenshot()).toString("base64");
  const { data, width, height } = await page.evaluate(async (shot) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${shot}`;
    await picture.decode();
    const [width, height] = [Math.round(picture.width / 4), Math.round(picture.height / 4)];
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const brush = canvas.getContext("2d")!;
    brush.filter = "blur(1px) brightness(50%) contrast(60%)";
    brush.drawImage(picture, 0, 0, width, height);
    return { data: [...brush.getImageData(0, 0, width, height).data], width, height };
  }, shot);
  return { data: Uint8ClampedArray.from(data), width, height };
}

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
    const { data, ...size } = await fromAfar(page);
    const read = jsQR(data, size.width, size.height)?.data;
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
