import fc from "fast-check";
import { expect, test } from "vitest";
import { captionSize, leastHeight, lines, sheetOn, sheetOver } from "#view/sheet.ts";

test.each([
  [1920, 1080, 1920],
  [3840, 2160, 1920],
  [1280, 720, 1920],
  [1280, 800, 1728],
  [1024, 768, 1440],
])("on a screen of %i × %i the sheet is %i pixels wide and fills it", (wide, tall, width) => {
  const sheet = sheetOn(wide, tall);
  expect(sheet.width).toBe(width);
  expect(sheet.width * sheet.scale).toBeCloseTo(wide, 0);
  expect(lines * sheet.scale).toBeCloseTo(tall, 0);
});

test("a sheet never goes over the edge of its screen, whatever its form", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 8000 }), fc.integer({ min: 100, max: 8000 }), (wide, tall) => {
      const { width, scale, left, top } = sheetOn(wide, tall);
      expect(left).toBeGreaterThanOrEqual(-0.001);
      expect(top).toBeGreaterThanOrEqual(-0.001);
      expect(left + width * scale).toBeLessThanOrEqual(wide + 0.001);
      expect(top + lines * scale).toBeLessThanOrEqual(tall + 0.001);
    }),
  );
});

test("a caption of 110 characters is set smaller than one of 60, and smaller on a narrow sheet", () => {
  const [short, long] = ["x".repeat(60), "x".repeat(110)];
  expect(captionSize(short, 1776)).toBe(58);
  expect(captionSize(long, 1296)).toBeLessThan(captionSize(long, 1776));
  expect(captionSize(long, 1296)).toBeGreaterThanOrEqual(34);
});

test("the sheet of a picture fills its room in as many lines as that takes, wide or narrow", () => {
  expect(sheetOver(1080, 1300, 1080)).toEqual({
    width: 1080,
    height: 1300,
    scale: 1,
    left: 0,
    top: 0,
  });
  const { height, scale } = sheetOver(1080, 1300, 1350);
  expect(height).toBe(1625);
  expect(height * scale).toBe(1300);
});

test("a map keeps the width of its sheet, but not more than three fifths of its height", () => {
  expect(leastHeight({ width: 1080, height: 1300 }, 2)).toBe(468);
  expect(leastHeight({ width: 1080, height: 1300 }, 1)).toBe(780);
});
