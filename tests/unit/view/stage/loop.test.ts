import { expect, test } from "vitest";
import { loopStep, secondsOn } from "#view/stage/loop.ts";

const words = "Ten words of a caption that someone reads in passing";

test.each([
  ["", 8],
  [words, 8],
  [Array(30).fill("word").join(" "), 16],
  [Array(200).fill("word").join(" "), 25],
])("a slide is shown as long as its words need, within limits (%#)", (said, seconds) => {
  expect(secondsOn(said)).toBe(seconds);
});

test("a stand waits, then goes on", () => {
  expect(loopStep({ since: 100, touched: null }, 103, words)).toEqual({ is: "wait", seconds: 5 });
  expect(loopStep({ since: 100, touched: null }, 108, words)).toEqual({ is: "next" });
});

test("a touch stops it for a minute; then it returns", () => {
  expect(loopStep({ since: 100, touched: 104 }, 108, words)).toEqual({ is: "wait", seconds: 56 });
  expect(loopStep({ since: 100, touched: 104 }, 163.5, words)).toEqual({ is: "wait", seconds: 0.5 });
  expect(loopStep({ since: 100, touched: 104 }, 164, words)).toEqual({ is: "return" });
});
