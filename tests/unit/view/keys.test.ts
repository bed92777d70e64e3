import { expect, test } from "vitest";
import type { Layer } from "#view/stage/stage.ts";
import { askedBy, isLeft, typedInto, type Asked, type Press } from "#view/keys.ts";

const press = (key: string, code = key, rest: Partial<Press> = {}): Press => ({ key, code, ...rest });
const black: Asked = { is: "cover", with: "black" };
const letter = (letter: string, alone: Asked | null): Asked => ({ is: "letter", letter, alone });

test.each<[string, Press, Asked | null]>([
  ["Page Down", press("PageDown"), { is: "next" }],
  ["Page Up", press("PageUp"), { is: "previous" }],
  ["right", press("ArrowRight"), { is: "next" }],
  ["left", press("ArrowLeft"), { is: "previous" }],
  ["down", press("ArrowDown"), { is: "next" }],
  ["up", press("ArrowUp"), { is: "previous" }],
  ["Space", press(" ", "Space"), { is: "next" }],
  ["Shift and Space", press(" ", "Space", { shiftKey: true }), { is: "previous" }],
  ["Home", press("Home"), { is: "first" }],
  ["End", press("End"), { is: "last" }],
  ["Escape", press("Escape"), { is: "escape" }],
  ["the full stop", press(".", "Period"), black],
  ["B", press("b", "KeyB"), letter("b", black)],
  ["B with Shift", press("B", "KeyB", { shiftKey: true }), letter("B", black)],
  ["W", press("w", "KeyW"), letter("w", { is: "cover", with: "white" })],
  ["F", press("f", "KeyF"), letter("f", { is: "fullscreen" })],
  ["O", press("o", "KeyO"), letter("o", { is: "open", layer: { kind: "overview" } })],
  ["G", press("g", "KeyG"), letter("g", { is: "open", layer: { kind: "jump", typed: "" } })],
  ["a digit", press("7", "Digit7"), { is: "open", layer: { kind: "jump", typed: "7" } }],
  ["S", press("s", "KeyS"), letter("s", { is: "presenter" })],
  ["Q", press("q", "KeyQ"), letter("q", { is: "open", layer: { kind: "code" } })],
  ["D", press("d", "KeyD"), letter("d", { is: "theme" })],
  ["?", press("?", "Slash", { shiftKey: true }), { is: "open", layer: { kind: "help" } }],
  ["F1", press("F1"), { is: "open", layer: { kind: "help" } }],
  ["a letter that is no act", press("u", "KeyU"), letter("u", null)],
  ["a letter with an accent", press("é", "Digit2"), letter("é", null)],
  ["Tab", press("Tab"), null],
  ["Enter, which pins on a map", press("Enter"), null],
  ["the reload of the browser", press("r", "KeyR", { ctrlKey: true }), null],
  ["a search in the page", press("f", "KeyF", { metaKey: true }), null],
  ["back in the browser", press("ArrowLeft", "ArrowLeft", { altKey: true }), null],
])("%s", (_, key, asked) => {
  expect(askedBy(key)).toEqual(asked);
});

/** What the buttons of clickers type, as their manuals and the keyboards they pretend to be give it. */
const clickers: readonly [string, Press, Asked | null][] = [
  ["Logitech R400, right", press("PageDown"), { is: "next" }],
  ["Logitech R400, left", press("PageUp"), { is: "previous" }],
  ["Logitech R400, start: the browser reloads, and the link restores", press("F5"), null],
  ["Logitech R400, start again", press("Escape"), { is: "escape" }],
  ["Logitech R400, black", press(".", "Period"), black],
  ["Logitech R400, black on a French keyboard", press(":", "Period"), black],
  ["Logitech R400, black on a Dvorak keyboard", press("v", "Period"), letter("v", black)],
  ["Logitech R500, right", press("PageDown"), { is: "next" }],
  ["Logitech R500, left", press("PageUp"), { is: "previous" }],
  ["Logitech R800, black", press("b", "KeyB"), letter("b", black)],
  ["Logitech R800, start with Shift", press("F5", "F5", { shiftKey: true }), null],
  ["Logitech Spotlight, next", press("ArrowRight"), { is: "next" }],
  ["Logitech Spotlight, back", press("ArrowLeft"), { is: "previous" }],
  ["Kensington, next", press("PageDown"), { is: "next" }],
  ["Kensington, black", press("b", "KeyB"), letter("b", black)],
  ["a headset, next", press("MediaTrackNext"), { is: "next" }],
];

test.each(clickers)("%s", (_, key, asked) => {
  expect(askedBy(key)).toEqual(asked);
});

const place: Layer = { kind: "place", id: "SGP" };
test.each<[string, string, Layer | null, boolean, boolean, boolean]>([
  ["a slider or a map takes no key of the talk", "PageDown", null, false, false, false],
  ["a field takes what is typed", "b", { kind: "find", typed: "" }, true, false, true],
  ["a field takes its arrows", "ArrowDown", { kind: "find", typed: "" }, true, false, true],
  ["no field takes Escape", "Escape", { kind: "find", typed: "" }, true, false, false],
  ["no field takes a clicker", "PageDown", { kind: "jump", typed: "" }, true, false, false],
  ["a button reached by keyboard takes Space", " ", null, false, true, true],
  ["no button takes an arrow", "ArrowRight", null, false, true, false],
  ["the overview is walked by arrows", "ArrowRight", { kind: "overview" }, false, false, true],
  ["a clicker leads out of the overview", "PageDown", { kind: "overview" }, false, false, false],
  ["a card is scrolled", "ArrowDown", place, false, false, true],
  ["a clicker leads out of a card", "PageDown", place, false, false, false],
])("%s", (_, key, layer, inField, onButton, left) => {
  expect(isLeft({ key }, layer, inField, onButton)).toBe(left);
});

test.each<[string, Press, Layer | null, string | null]>([
  ["a letter that is an act alone is one of a name", press("b", "KeyB"), { kind: "find", typed: "gam" }, "b"],
  ["a space parts two names", press(" ", "Space"), { kind: "find", typed: "viet" }, " "],
  ["a clicker is not typed", press("PageDown"), { kind: "find", typed: "viet" }, null],
  ["a key of the browser is not typed", press("r", "KeyR", { ctrlKey: true }), { kind: "find", typed: "" }, null],
  ["on a slide nothing is typed", press("b", "KeyB"), null, null],
  ["on a card nothing is typed", press("b", "KeyB"), place, null],
])("into the finder %s", (_, key, layer, typed) => {
  expect(typedInto(key, layer)).toEqual(typed === null ? null : { is: "open", layer: { kind: "find", typed } });
});
