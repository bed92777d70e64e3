import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Files } from "#load/files.ts";
import { publishersOf } from "#view/share/imprint.ts";
import { sourceIdsIn, sourcesNamed } from "#modes/share/sources.ts";

const files = new Files((url) => Promise.resolve(new Response(readFileSync(url, "utf8"))), "");

test("who is named by most facts stands first, however many sources others have", async () => {
  const facts: unknown = JSON.parse(readFileSync("data/death-penalty/drug-offences.json", "utf8"));
  const ids = sourceIdsIn(facts);
  const sources = await sourcesNamed({ files }, [["death-penalty", ids]]);
  expect(sources.map(([id]) => id).toSorted()).toEqual([...new Set(ids)].toSorted());
  const factsOf = (publisher: string): number =>
    ids.filter((id) => sources.some(([other, source]) => other === id && publishersOf([source])[0] === publisher))
      .length;
  const publishers = publishersOf(sources.map(([, source]) => source));
  const counts = publishers.map(factsOf);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(publishers[0]).toBe("Harm Reduction International");
  expect(counts.at(-1)).toBeLessThan(counts[0]!);
});
