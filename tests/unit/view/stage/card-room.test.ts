import { expect, test } from "vitest";
import { columns, withLess, type Column, type Room } from "#view/stage/card-room.ts";

const iran: Room = { gaps: 6, gapsIn: "law", peers: 3, figures: 4, figuresIn: "position" };

test.each<[string, Room, Column, Room | null]>([
  ["under a long column fewer gaps are named", iran, "law", { ...iran, gaps: 5 }],
  ["the last named gap moves beside", { ...iran, gaps: 1 }, "law", { ...iran, gaps: 1, gapsIn: "position" }],
  ["beside long positions fewer places are named", iran, "position", { ...iran, peers: 2 }],
  ["then fewer figures", { ...iran, peers: 0 }, "position", { ...iran, peers: 0, figures: 3 }],
  ["one figure stays", { ...iran, peers: 0, figures: 1 }, "position", null],
  ["what stands elsewhere stays when facts alone are too long", iran, "practice", null],
])("%s", (_, room, longest, less) => {
  expect(withLess(room, longest)).toEqual(less);
});

test("whatever column is too long, a card comes to an end of saying less", () => {
  for (const longest of columns) {
    let steps = 0;
    for (let room: Room | null = iran; room; room = withLess(room, longest)) steps++;
    expect(steps, longest).toBeLessThan(20);
  }
});
