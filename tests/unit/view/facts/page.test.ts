import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ChangesFile } from "#model/change.ts";
import { factPageOf } from "#view/facts/page.ts";
import { figure, places } from "../real.ts";

test("places stand as a reader looks them up, by name, and what is of the world before them", () => {
  const changes = JSON.parse(readFileSync("data/changes.json", "utf8")) as ChangesFile;
  const namesOf = (path: string): string[] =>
    factPageOf(figure(path).dataset, path, places, changes, "en").map(({ name }) => name);
  const names = namesOf("cannabis/adult-use");
  expect(names.slice(0, 3)).toEqual(["Afghanistan", "Albania", "Algeria"]);
  expect(namesOf("death-penalty/executions")[0]).toBe("World");
});
