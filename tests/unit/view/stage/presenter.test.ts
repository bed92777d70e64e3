import { expect, test } from "vitest";
import { messageIn, wrapped, type Message } from "#view/stage/presenter.ts";
import { stageAt } from "#view/stage/stage.ts";

const talk = "special-session-2016";
const messages: Message[] = [
  { is: "hello", talk },
  { is: "stage", talk, stage: stageAt(3) },
  {
    is: "stage",
    talk,
    stage: { at: 3, fragment: "t=1990-01-01", cover: "black", layer: { kind: "place", id: "SGP" } },
  },
  { is: "stage", talk, stage: { ...stageAt(3), layer: { kind: "code", place: "SGP" } } },
  { is: "act", talk, act: { is: "next" } },
  { is: "act", talk, act: { is: "open", layer: { kind: "code" } } },
  { is: "act", talk, act: { is: "to", at: 4 } },
  { is: "act", talk, act: { is: "cover", with: "white" } },
  { is: "act", talk, act: { is: "view", fragment: null } },
  { is: "act", talk, act: { is: "open", layer: { kind: "jump", typed: "12" } } },
  { is: "act", talk, act: { is: "close" } },
];

test.each(messages)("what one window posts the other understands: %j", (message) => {
  expect(messageIn(structuredClone(wrapped(message)))).toEqual(message);
});

test.each<[string, unknown]>([
  ["a text", "next"],
  ["nothing", null],
  ["a message of someone else", { is: "hello", talk }],
  ["a message of another version", { ...wrapped({ is: "hello", talk }), version: 2 }],
  ["an act that does not exist", { ...wrapped({ is: "hello", talk }), is: "act", act: { is: "delete" } }],
  ["a slide before the first", { ...wrapped({ is: "hello", talk }), is: "act", act: { is: "to", at: -1 } }],
  ["half a slide", { ...wrapped({ is: "hello", talk }), is: "act", act: { is: "to", at: 1.5 } }],
  ["a stage without a slide", { ...wrapped({ is: "hello", talk }), is: "stage", stage: { cover: null } }],
  ["a cover of no colour", { ...wrapped({ is: "hello", talk }), is: "stage", stage: { ...stageAt(1), cover: "red" } }],
  [
    "a layer that does not exist",
    { ...wrapped({ is: "hello", talk }), is: "stage", stage: { ...stageAt(1), layer: { kind: "x" } } },
  ],
  ["no talk", { ...wrapped({ is: "hello", talk }), talk: 3 }],
])("%s is no message", (_, data) => {
  expect(messageIn(data)).toBeNull();
});
