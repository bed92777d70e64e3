import { expect, test } from "vitest";
import { askedBy, type Asked } from "#view/keys.ts";
import { afterPress, afterRelease, afterWait, type Pending } from "#view/typing.ts";

/** What is done when keys are pressed quickly, one after the other, and then nothing. */
function done(...keys: string[]): Asked[] {
  let pending: Pending | null = null;
  const all: Asked[] = [];
  for (const key of keys) {
    const asked = askedBy({ key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key });
    if (!asked) continue;
    const typed = afterPress(pending, asked);
    pending = typed.pending && afterRelease(typed.pending, key);
    all.push(...typed.now);
  }
  return pending ? [...all, afterWait(pending)] : all;
}

const black: Asked = { is: "cover", with: "black" };
const find = (typed: string): Asked => ({ is: "open", layer: { kind: "find", typed } });

test.each<[string, Asked[], ...string[]]>([
  ["B alone is black", [black], "b"],
  ["two quick letters are a name, not black", [find("br")], "b", "r"],
  ["two letters that are both acts are a name", [find("so")], "s", "o"],
  ["a letter that is no act begins a name at once", [find("u")], "u"],
  ["a letter twice is its act twice", [black, black], "b", "b"],
  ["a step after B: black, then the step", [black, { is: "next" }], "b", "PageDown"],
  [
    "G and a number",
    [
      { is: "open", layer: { kind: "jump", typed: "" } },
      { is: "open", layer: { kind: "jump", typed: "7" } },
    ],
    "g",
    "7",
  ],
  ["S let go is the window of the speaker", [{ is: "presenter" }], "s"],
])("%s", (_, asked, ...keys) => {
  expect(done(...keys)).toEqual(asked);
});

test("S held down is the spotlight", () => {
  const { pending } = afterPress(null, askedBy({ key: "s", code: "KeyS" })!);
  expect(afterWait(pending!)).toEqual({ is: "spotlight" });
  expect(afterWait(afterRelease(pending, "S")!)).toEqual({ is: "presenter" });
});

test("another letter let go leaves the one that is held", () => {
  const { pending } = afterPress(null, askedBy({ key: "s", code: "KeyS" })!);
  expect(afterRelease(pending, "a")).toBe(pending);
});
