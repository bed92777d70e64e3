import { wcagContrast } from "culori";
import { describe, expect, test } from "vitest";
import { step } from "#color/paint.ts";
import { ramps, tokens, type Family } from "#color/palettes.ts";
import { isTextured, textOn, textureOf } from "#color/texture.ts";
import { indicators } from "../view/real.ts";

const cases = (Object.keys(ramps) as Family[]).flatMap((family) =>
  ramps[family].light.flatMap((_, at) => (["light", "dark"] as const).map((theme) => [family, at, theme] as const)),
);

/** The colour that a custom property, or one of two by theme, has. */
function colorIn(theme: "light" | "dark", css: string): string {
  const parts = [...css.matchAll(/var\(--(\w+)\)/g)].map(([, name = ""]) => name);
  const name = parts.length > 1 && theme === "dark" ? parts[1] : parts[0];
  return tokens[theme][name as keyof (typeof tokens)["light"]];
}

test.each(cases)("text on %s %i can be read in %s", (family, at, theme) => {
  const fill = ramps[family][theme][at]!;
  expect(wcagContrast(colorIn(theme, textOn({ family, step: at })), fill)).toBeGreaterThanOrEqual(4.5);
});

describe("a fill in HTML", () => {
  const paints = indicators.find(({ id }) => id === "adult-use")!.paints;

  test.each([
    ["illegal", "var(--moss-0)"],
    ["not-eligible", "var(--sea)"],
    ["outside", "var(--sea)"],
  ])("of “%s” is %s", (key, fill) => {
    expect(textureOf(paints, key)).toBe(fill);
    expect(isTextured(paints, key)).toBe(false);
  });

  test.each(["tolerated", "no-data", "insufficient", "secret", "conflict"])("of “%s” is a pattern", (key) => {
    expect(textureOf(paints, key)).toContain("gradient(");
    expect(isTextured(paints, key)).toBe(true);
  });

  test("two dotted paints and plain ones differ", () => {
    const dotted = { absent: { ...step("vote", 3, "–"), dots: true } };
    expect(textureOf(dotted, "absent")).toContain("radial-gradient(");
  });
});
