import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast } from "#color/contrast.ts";
import { tokens } from "#color/palettes.ts";
import { languages } from "#model/languages.ts";
import { accentOf, frameThemes, plainFrame, readFrame, writeFrame, type Frame } from "#view/embed/frame.ts";

test.each([
  ["", plainFrame],
  ["?theme=dark", { ...plainFrame, theme: "dark" }],
  ["theme=sepia&title=off", { ...plainFrame, title: false }],
  ["title=0&lang=pt", { ...plainFrame, title: false, language: "pt" }],
  ["lang=xx&static", { ...plainFrame, still: true }],
  ["static=0&bg=none", { ...plainFrame, ground: "none" }],
  ["accent=%230b57d0&theme=light", { ...plainFrame, theme: "light", accent: "#0b57d0" }],
  ["font=serif&title=on", { ...plainFrame, font: "serif" }],
  ["font=Comic+Sans;src:url(//evil.example)", plainFrame],
  ["accent=c30&theme=light", { ...plainFrame, theme: "light", accent: "#cc3300" }],
] satisfies [string, Frame][])("the query “%s” is a frame", (query, frame) => {
  expect(readFrame(query)).toEqual(frame);
});

test.each([
  ["is pale on white", "accent=ffee00&theme=light"],
  ["is dark on the dark paper", "accent=1a1b1f&theme=dark"],
  ["is seen in one theme alone, where the reader's own preference decides", "accent=111111"],
  ["is no colour", "accent=red;background:url(//evil.example)&theme=light"],
])("an accent that %s is not used", (_, query) => {
  expect(readFrame(query).accent).toBeNull();
});

test("of an accent that is not used it is said why, and on which paper", () => {
  expect(accentOf("red", "auto")).toEqual({ why: "unread" });
  expect(accentOf("#ffee00", "auto")).toMatchObject({ why: "faint", on: "light" });
  expect(accentOf("#1a1b1f", "auto")).toMatchObject({ why: "faint", on: "dark" });
  expect(accentOf("#777777", "auto")).toEqual({ color: "#777777" });
  for (const theme of ["light", "dark"] as const) {
    const other = theme === "light" ? "#111111" : "#eeeeee";
    expect(accentOf(other, theme)).toEqual({ color: other });
  }
});

test("the dark paper on which an accent is tested is that of the palette", () => {
  const least = (color: string): boolean => contrast(color, tokens.dark.paper) >= 3;
  for (const accent of ["#555555", "#5a5a5a", "#606060", "#666666", "#6a6a6a"])
    expect(readFrame(`theme=dark&accent=${accent.slice(1)}`).accent !== null, accent).toBe(least(accent));
});

test("no query throws, and what is read is one of what is offered", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."theme=dark&langstic0accentfont%#?<é\u0000") }), (query) => {
      const frame = readFrame(query);
      expect(frameThemes).toContain(frame.theme);
      expect([null, ...languages]).toContain(frame.language);
      expect(["own", "system", "serif"]).toContain(frame.font);
      expect(frame.accent ?? "#000000").toMatch(/^#[0-9a-f]{6}$/);
    }),
  );
});

test("reading what was written gives it back", () => {
  const frames = fc.record({
    theme: fc.constantFrom(...frameThemes),
    title: fc.boolean(),
    language: fc.constantFrom(null, ...languages),
    still: fc.boolean(),
    ground: fc.constantFrom("paper" as const, "none" as const),
    accent: fc.constantFrom(null, "#3d7ff5", "#888888"),
    font: fc.constantFrom("own" as const, "system" as const, "serif" as const),
  });
  fc.assert(
    fc.property(frames, (frame) => {
      expect(readFrame(writeFrame(frame))).toEqual(frame);
    }),
  );
  expect(writeFrame(plainFrame)).toBe("");
});
