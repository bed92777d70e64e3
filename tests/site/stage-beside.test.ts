import { expect } from "vitest";
import { test } from "./atlas.ts";
import { flawsOf } from "./stage-flaws.ts";
import { drawn, slide, talk } from "./talk.ts";

const view = encodeURIComponent("chart=beside&with=cannabis/adult-use&maps=divider");

test.for([
  [1920, 1080, 0.45],
  [1366, 768, 0.45],
  [1024, 768, 0.38],
] as const)(
  "two indicators laid over one another fill a screen of %i × %i, with each legend, by its name, at its side",
  async ([width, height, share], { open }) => {
    const { page } = await open(`${talk}#slide=2&view=${view}`, { viewport: { width, height } });
    await slide(page, 2);
    await drawn(page);
    const maps = page.locator(".audience .canvas:not(.unseen) .chart .world");
    await expect.poll(() => maps.count()).toBe(2);
    const map = (await maps.first().boundingBox())!;
    expect(map.width / width).toBeGreaterThan(share);
    const legends = page.locator(".audience .canvas:not(.unseen) .halves .legend");
    expect(await legends.count()).toBe(2);
    const [left, right] = [(await legends.first().boundingBox())!, (await legends.last().boundingBox())!];
    expect(left.x + left.width).toBeLessThanOrEqual(map.x + 1);
    expect(right.x).toBeGreaterThanOrEqual(map.x + map.width - 1);
    expect(await legends.first().innerText()).toContain("Drug offences: law");
    expect(await legends.last().innerText()).toContain("Adult use");
    expect(await flawsOf(page)).toEqual([]);
  },
);
