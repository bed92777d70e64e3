import { expect, test } from "vitest";
import { linesOf, saidOf } from "#modes/share/film/film-room.ts";

const when = "1 January 2020";

test("of a day a film says its date, the first that happens and as many others whole as have room, with dots where more happened", () => {
  expect(saidOf({ when, happens: [] }, "slide")).toBe(when);
  expect(saidOf({ when, happens: ["One", "Two"] }, "slide")).toBe(`${when}: One; Two`);
  const happens = ["Egypt: In law", "x".repeat(90), "y".repeat(40), "z"];
  expect(saidOf({ when, happens }, "slide")).toBe(`${when}: Egypt: In law; ${"x".repeat(90)} …`);
  expect(saidOf({ when, happens }, "story")).toBe(`${when}: Egypt: In law …`);
  expect(saidOf({ when, happens: ["x".repeat(300)] }, "story")).toContain("x".repeat(300));
});

test("a film keeps the lines of its longest title and day, more of them the narrower it is", () => {
  const pictures = [
    { title: "Short", said: when },
    { title: "t".repeat(100), said: `${when}: ${"s".repeat(60)}` },
  ];
  expect(linesOf(pictures, "slide")).toEqual({ title: 1, day: 1 });
  expect(linesOf(pictures, "square")).toEqual({ title: 2, day: 2 });
  expect(linesOf(pictures, "story")).toEqual({ title: 3, day: 2 });
  expect(linesOf(pictures.slice(0, 1), "story")).toEqual({ title: 1, day: 1 });
});
