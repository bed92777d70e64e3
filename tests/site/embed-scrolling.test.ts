import type { Page } from "playwright-core";
import { expect } from "vitest";
import { snippetsOf } from "#view/embed/snippet.ts";
import { test, wake } from "./embed-host.ts";

const view = (root: string, path = "en/cannabis/adult-use/", fragment = "") => ({
  root,
  path,
  fragment,
  title: "Adult use of cannabis",
});

/** A finger on the figure that moves upwards, a step a frame: down and some way, on from there, and off. */
async function finger(page: Page) {
  const session = await page.context().newCDPSession(page);
  let y = 400;
  const touch = (type: "touchStart" | "touchMove" | "touchEnd"): Promise<unknown> =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: 512, y }] });
  const move = async (to: number): Promise<void> => {
    for (; y > to; y -= 10) {
      await touch("touchMove");
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  };
  return {
    down: async () => {
      y = 400;
      await touch("touchStart");
      await move(300);
    },
    on: () => move(100),
    up: () => touch("touchEnd"),
  };
}

test("wheel and one finger scroll the page past the embed", async ({ host }) => {
  const tall = "<div style='height:1500px'>before and after</div>";
  const { page, frames } = await host((site) => snippetsOf({ ...view(site), height: 700 }).plain + tall, {
    hasTouch: true,
  });
  const [frame] = await frames(1);
  await wake(frame!);
  const at = (): Promise<number> => page.evaluate(() => scrollY);
  await page.mouse.move(500, 350);
  await page.mouse.wheel(0, 300);
  await expect.poll(at).toBe(300);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(at).toBe(0);
  const swipe = await finger(page);
  // Of what a finger moves while the machine is busy some is lost; all of it is where the frame keeps it.
  await expect
    .poll(async () => {
      await swipe.down();
      await swipe.up();
      return at();
    })
    .toBeGreaterThan(100);
});

test.for(["", "t=2014-01-01"])(
  "a figure that becomes live under a finger keeps what it touches, and the page goes on scrolling: “%s”",
  async (fragment, { host }) => {
    const tall = "<div style='height:1500px'>after</div>";
    const { page, frames, problems } = await host(
      (site) => snippetsOf({ ...view(site, undefined, fragment), height: 700 }).plain + tall,
      { hasTouch: true },
    );
    const [frame] = await frames(1);
    await frame!.waitForFunction(() => !("pending" in document.documentElement.dataset));
    await frame!.evaluate(() =>
      addEventListener("touchstart", ({ target }) => Object.assign(self, { touched: target }), { capture: true, once: true }),
    ); // prettier-ignore
    const swipe = await finger(page);
    await swipe.down();
    await frame!.waitForFunction(() => "live" in document.documentElement.dataset);
    const scrolled = await page.evaluate(() => scrollY);
    await swipe.on();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
    await swipe.up();
    const touched = await frame!.evaluate(() => {
      const { touched } = self as unknown as { touched: Element };
      return [touched.isConnected, touched.closest(".figure") !== null];
    });
    expect(touched).toEqual([true, true]);
    expect(problems).toEqual([]);
  },
);
