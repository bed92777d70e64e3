import { expect, test } from "vitest";
import {
  channel,
  heightElsewhere,
  linkAfter,
  messageOf,
  pageOfEmbed,
  readMessage,
  wordpressHears,
} from "#view/embed/messages.ts";

const ours = { [channel]: 1 };

test.each([
  ["asks what is shown", { ...ours, type: "get" }, { type: "get" }],
  ["sets a day", { ...ours, type: "set", day: "2016-04-19" }, { type: "set", day: "2016-04-19" }],
  ["sets places", { ...ours, type: "set", places: ["URY", "US-CO"] }, { type: "set", places: ["URY", "US-CO"] }],
  ["sets a view and a theme", { ...ours, type: "set", view: "s=legal", theme: "dark" }, { type: "set", view: "s=legal", theme: "dark" }], // prettier-ignore
  ["says more than is known", { ...ours, type: "set", day: "latest", html: "<b>" }, { type: "set", day: "latest" }],
])("a message that %s is heard", (_, data, asked) => {
  expect(readMessage(data)).toEqual(asked);
});

test.each([
  ["of somebody else", { type: "set", day: "2016-04-19" }],
  ["of another version", { [channel]: 2, type: "get" }],
  ["that is a text", JSON.stringify({ ...ours, type: "get" })],
  ["that is a list", [ours]],
  ["of an unknown type", { ...ours, type: "navigate", url: "https://evil.example" }],
  ["with a day in words", { ...ours, type: "set", day: "yesterday" }],
  ["with a place that is HTML", { ...ours, type: "set", places: ["<img src=x onerror=alert(1)>"] }],
  ["with a view that is endless", { ...ours, type: "set", view: "t".repeat(5000) }],
  ["with a view that is an object", { ...ours, type: "set", view: { toString: "t=latest" } }],
  ["that is nothing", null],
])("a message %s is not heard", (_, data) => {
  expect(readMessage(data)).toBeNull();
});

test("a day and places that a host sets are written into the view that is shown", () => {
  expect(linkAfter({ type: "set", day: "2016-04-19" }, "t=latest&chart=lanes")).toBe("t=2016-04-19&chart=lanes");
  expect(linkAfter({ type: "set", places: ["URY", "PRT"] }, "t=latest")).toBe("t=latest&c=URY%2CPRT");
  expect(linkAfter({ type: "set", view: "#s=legal", day: "latest" }, "t=2016-04-19")).toBe("s=legal&t=latest");
});

test("what a frame says carries name and version, and its height the forms that others read", () => {
  expect(messageOf({ type: "height", height: 420 })).toEqual({ "drug-policy-atlas": 1, type: "height", height: 420 });
  const [amp, medium, ...none] = heightElsewhere(420, "https://atlas.example/en/embed/");
  expect(none).toEqual([]);
  expect(heightElsewhere(420, "https://atlas.example/en/embed/", "Ab3dE6gH9j")[2]).toEqual({
    message: "height",
    value: 420,
    secret: "Ab3dE6gH9j",
  });
  expect(amp).toEqual({ sentinel: "amp", type: "embed-size", height: 420 });
  expect(JSON.parse(medium as string)).toEqual({
    src: "https://atlas.example/en/embed/",
    context: "iframe.resize",
    height: 420,
  });
});

test("WordPress is heard by its secret alone", () => {
  expect(wordpressHears({ message: "ready", secret: "Ab3dE6gH9j" }, "Ab3dE6gH9j")).toBe(true);
  for (const other of [
    null,
    "ready",
    { message: "ready" },
    { message: "ready", secret: "other" },
    { secret: "Ab3dE6gH9j" },
  ])
    expect(wordpressHears(other, "Ab3dE6gH9j")).toBe(false);
  expect(wordpressHears({ message: "ready", secret: null }, null)).toBe(false);
});

test.each([
  ["en/cannabis/adult-use/embed/", "en/cannabis/adult-use/"],
  ["en/countries/URY/embed/index.html", "en/countries/URY/"],
  ["en/cannabis/adult-use/", ""],
  ["embed/", ""],
])("%s is the embed of “%s”", (path, page) => {
  expect(pageOfEmbed(path)).toBe(page);
});

test("of 100,000 messages without sense none throws, and what is heard is in its form", () => {
  let seed = 20261122;
  const random = (most: number): number => {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (seed >>> 3) % most;
  };
  const texts = ["", "set", "get", "2016-04-19", "2016-13-77", "latest", "URY", "US-CO", "<script>", "javascript:alert(1)", "dark", "__proto__", "t=latest&c=<b>", "\u0000"]; // prettier-ignore
  const names = [channel, "type", "view", "day", "places", "theme", "__proto__", "constructor", "toString"];
  const value = (depth: number): unknown => {
    const kind = random(depth > 2 ? 6 : 9);
    if (kind < 3) return texts[random(texts.length)];
    if (kind === 3) return [1, 0, -1, NaN, Infinity][random(5)];
    if (kind === 4) return [null, undefined, true, false][random(4)];
    if (kind === 5) return random(2) === 0 ? 1n : new Date(random(1e9));
    if (kind === 6) return Array.from({ length: random(4) }, () => value(depth + 1));
    return record(depth + 1);
  };
  const record = (depth: number): Record<string, unknown> =>
    Object.fromEntries(Array.from({ length: random(5) }, () => [names[random(names.length)]!, value(depth)]));
  let heard = 0;
  for (let i = 0; i < 100_000; i++) {
    const found = random(2) === 0 ? value(0) : { ...record(0), [channel]: 1, type: texts[random(3)] };
    const asked = readMessage(found);
    if (asked === null) continue;
    heard++;
    if (asked.type === "get") continue;
    const link = linkAfter(asked, "t=latest");
    if (
      /[<>"\s]/.test(link) ||
      Object.keys(asked).some((key) => !["type", "view", "day", "places", "theme"].includes(key))
    )
      expect.fail(`${JSON.stringify(asked)} became ${link}`);
  }
  expect(heard).toBeGreaterThan(1000);
});
