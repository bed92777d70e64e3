import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import { kilobyte, overweight, Scale } from "#build/budgets.ts";
import { test } from "./atlas.ts";
import { live } from "./figure.ts";

test("the built site keeps every budget", async () => {
  expect(await overweight("dist")).toEqual([]);
});

test("the home page fits for a host that knows gzip alone", () => {
  const bytes = gzipSync(readFileSync("dist/en/index.html")).length;
  expect(bytes, `${(bytes / kilobyte).toFixed(1)} KB`).toBeLessThanOrEqual(30 * kilobyte);
});

test.for(["en/", "en/cannabis/adult-use/", "en/coalitions/votes/unga71-187/"])(
  "%s asks for no more than 150 KB until its map is complete",
  async (path, { open }) => {
    const { page, address } = await open(path);
    await live(page);
    const asked = await page.evaluate(() => {
      const complete = performance.getEntriesByName("map-complete")[0]!.startTime;
      return performance
        .getEntriesByType("resource")
        .filter(({ startTime }) => startTime < complete)
        .map(({ name }) => name);
    });
    const files = asked.map((url) => url.replace(address, ""));
    expect(files.some((file) => file.startsWith("data/"))).toBe(true);
    const bytes = await new Scale("dist").weigh([`${path}index.html`, ...files]);
    expect(bytes, `${files.join(", ")}: ${(bytes / kilobyte).toFixed(1)} KB`).toBeLessThanOrEqual(150 * kilobyte);
  },
);
