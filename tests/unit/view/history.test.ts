import { expect, test } from "vitest";
import { browserPast } from "#view/history.ts";

test("what is pushed and replaced reaches the browser's history", () => {
  const asked: string[] = [];
  const past = browserPast({
    pushState: (_, __, url) => asked.push(`push ${String(url)}`),
    replaceState: (_, __, url) => asked.push(`replace ${String(url)}`),
  });
  expect([past.push("#t=2016-04-19"), past.replace("#c=SGP")]).toEqual([true, true]);
  expect(asked).toEqual(["push #t=2016-04-19", "replace #c=SGP"]);
});

test("a history that refuses is no failure: only the link is not kept", () => {
  const refuse = (): never => {
    throw new DOMException("refused", "SecurityError");
  };
  const past = browserPast({ pushState: refuse, replaceState: refuse });
  expect([past.push("#"), past.replace("#")]).toEqual([false, false]);
});
