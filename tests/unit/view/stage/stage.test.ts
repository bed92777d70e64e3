import { expect, test } from "vitest";
import fc from "fast-check";
import { afterAct, isOver, stageAt, type Act, type Layer, type Stage } from "#view/stage/stage.ts";

const deck = { slides: { length: 20 } };
const seventh: Stage = { ...stageAt(6), fragment: "t=1990-01-01" };
const singapore: Layer = { kind: "place", id: "SGP" };

test.each<[string, Stage, Act, Stage]>([
  ["a step forgets the view of the slide before", seventh, { is: "next" }, stageAt(7)],
  ["a step back leads to the slide before", seventh, { is: "previous" }, stageAt(5)],
  ["no step leads before the first slide", stageAt(0), { is: "previous" }, stageAt(0)],
  ["no step leads beyond the last slide", stageAt(19), { is: "next" }, stageAt(19)],
  ["Home leads to the first", seventh, { is: "first" }, stageAt(0)],
  ["End leads to the last", seventh, { is: "last" }, stageAt(19)],
  ["a number leads to its slide", seventh, { is: "to", at: 2 }, stageAt(2)],
  ["a number beyond the end leads to the last slide", seventh, { is: "to", at: 98 }, stageAt(19)],
  ["black covers the slide and its view", seventh, { is: "cover", with: "black" }, { ...seventh, cover: "black" }],
  ["black again uncovers it", { ...seventh, cover: "black" }, { is: "cover", with: "black" }, seventh],
  [
    "white takes the place of black",
    { ...seventh, cover: "black" },
    { is: "cover", with: "white" },
    { ...seventh, cover: "white" },
  ],
  [
    "a step under a cover moves on unseen",
    { ...seventh, cover: "black" },
    { is: "next" },
    { ...stageAt(7), cover: "black" },
  ],
  [
    "a card lies over the slide and its view",
    seventh,
    { is: "open", layer: singapore },
    { ...seventh, layer: singapore },
  ],
  ["Escape returns to slide and view exactly", { ...seventh, layer: singapore }, { is: "close" }, seventh],
  ["a step returns from a card as Escape does", { ...seventh, layer: singapore }, { is: "next" }, seventh],
  ["Escape uncovers", { ...seventh, cover: "white" }, { is: "close" }, seventh],
  [
    "the key of the overview closes it",
    { ...seventh, layer: { kind: "overview" } },
    { is: "open", layer: { kind: "overview" } },
    seventh,
  ],
  [
    "what is opened is seen",
    { ...seventh, cover: "black" },
    { is: "open", layer: singapore },
    { ...seventh, layer: singapore },
  ],
  [
    "one card follows another",
    { ...seventh, layer: singapore },
    { is: "open", layer: { kind: "place", id: "BRA" } },
    { ...seventh, layer: { kind: "place", id: "BRA" } },
  ],
  [
    "the code over a card is that of its place",
    { ...seventh, layer: singapore },
    { is: "open", layer: { kind: "code" } },
    { ...seventh, layer: { kind: "code", place: "SGP" } },
  ],
  [
    "the key of the code leads back to the card",
    { ...seventh, layer: { kind: "code", place: "SGP" } },
    { is: "open", layer: { kind: "code" } },
    { ...seventh, layer: singapore },
  ],
  [
    "a step leads from the code of a place to the slide",
    { ...seventh, layer: { kind: "code", place: "SGP" } },
    { is: "next" },
    seventh,
  ],
  [
    "letters add up to a name before its field is there",
    { ...seventh, layer: { kind: "find", typed: "ir" } },
    { is: "open", layer: { kind: "find", typed: "a" } },
    { ...seventh, layer: { kind: "find", typed: "ira" } },
  ],
  [
    "digits add up to a number",
    { ...seventh, layer: { kind: "jump", typed: "1" } },
    { is: "open", layer: { kind: "jump", typed: "2" } },
    { ...seventh, layer: { kind: "jump", typed: "12" } },
  ],
  ["a view replaces the view before", seventh, { is: "view", fragment: null }, stageAt(6)],
])("%s", (_, before, act, after) => {
  expect(afterAct(before, act, deck)).toEqual(after);
});

const layers = fc.constantFrom<Layer>({ kind: "overview" }, { kind: "find", typed: "br" }, singapore, { kind: "help" });
const acts = fc.oneof(
  fc.constantFrom<Act>({ is: "next" }, { is: "previous" }, { is: "first" }, { is: "last" }, { is: "close" }),
  fc.nat(40).map((at): Act => ({ is: "to", at })),
  fc.constantFrom<Act>({ is: "cover", with: "black" }, { is: "cover", with: "white" }),
  layers.map((layer): Act => ({ is: "open", layer })),
  fc.constantFrom<Act>({ is: "view", fragment: "c=SGP" }, { is: "view", fragment: null }),
);

test("whatever is done, a slide of the talk is shown, and Escape twice shows it alone", () => {
  fc.assert(
    fc.property(fc.array(acts), (done) => {
      const stage = done.reduce((stage, act) => afterAct(stage, act, deck), stageAt(0));
      expect(stage.at).toBeGreaterThanOrEqual(0);
      expect(stage.at).toBeLessThan(20);
      const alone = afterAct(afterAct(stage, { is: "close" }, deck), { is: "close" }, deck);
      expect(isOver(alone)).toBe(false);
      expect(alone).toEqual({ ...stage, cover: null, layer: null });
    }),
  );
});
