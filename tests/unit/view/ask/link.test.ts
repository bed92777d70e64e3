import fc from "fast-check";
import { expect, test } from "vitest";
import { pathOf } from "#catalogue/indicator.ts";
import { day } from "#model/date.ts";
import { absences } from "#model/fact.ts";
import type { PlaceId } from "#model/place.ts";
import { regions } from "#geo/regions.ts";
import { answerKeys, type Condition, type Part } from "#view/ask/ask.ts";
import { byPath, inOrder, plainAsk, readAsk, writeAsk, type AskView } from "#view/ask/link.ts";
import { ownGroup, readGroup, writeGroup } from "#view/own-group.ts";
import { indicators, places } from "../real.ts";

const offer = { indicators: byPath(indicators), places };
const ids = Object.keys(places) as PlaceId[];
const members = ids.filter((id) => places[id]?.un === "member");

const someDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const when = fc.oneof(fc.constant("latest" as const), someDay);
const condition: fc.Arbitrary<Condition> = fc.constantFrom(...indicators).chain((indicator) =>
  fc.record({
    path: fc.constant(pathOf(indicator)),
    variant: fc.constantFrom(null, ...(indicator.variants ?? []).slice(1).map(({ id }) => id)),
    not: fc.boolean(),
    keys: fc
      .subarray([...Object.keys(indicator.paints), ...absences], { maxLength: 4 })
      .map((keys) => inOrder(indicator, keys)),
    day: when,
  }),
);
const join = fc.constantFrom("all" as const, "any" as const);
const part: fc.Arbitrary<Part> = fc.oneof(
  condition,
  fc.record({ join, not: fc.boolean(), parts: fc.array(condition, { maxLength: 3 }) }),
);
const group = fc
  .tuple(fc.string({ unit: "grapheme", maxLength: 80 }), fc.subarray(ids, { minLength: 1 }))
  .map(([name, ids]) => ownGroup(name, ids));
const view: fc.Arbitrary<AskView> = fc
  .record({
    question: fc.record({ join, parts: fc.array(part, { maxLength: 4 }) }),
    cross: fc.oneof(
      fc.constant(null),
      fc.record({
        rows: fc.constantFrom(...offer.indicators.keys()),
        columns: fc.constantFrom(...offer.indicators.keys()),
        day: when,
        cell: fc.constant<readonly [string, string] | null>(null),
      }),
    ),
    among: fc.constantFrom("members" as const, "all" as const, "group" as const),
    group: fc.oneof(fc.constant(null), group),
    places: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }),
    region: fc.constantFrom(...regions.map(({ id }) => id)),
    alone: fc.constantFrom(null, ...answerKeys),
    /** Which field is open, as a share of those that there are. */
    open: fc.option(
      fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.double({ min: 0, max: 0.999, noNaN: true })),
    ),
  })
  .map(({ open, ...view }) => {
    if (!view.cross || !open) return view;
    const key = (path: string, share: number): string => {
      const keys = [...Object.keys(offer.indicators.get(path)?.paints ?? {}), ...absences];
      return keys[Math.floor(share * keys.length)] ?? "outside";
    };
    const { rows, columns } = view.cross;
    return { ...view, cross: { ...view.cross, cell: [key(rows, open[0]), key(columns, open[1])] as const } };
  })
  .map((view) => ({ ...view, among: view.among === "group" && !view.group ? "members" : view.among }));

test("reading what was written gives the question back: 2 000 views", () => {
  fc.assert(
    fc.property(view, (written) => {
      expect(readAsk(`#${writeAsk(written, places)}`, offer)).toEqual({ view: written, dropped: [] });
    }),
    { numRuns: 2000, seed: 2026 },
  );
});

test("no link throws, and what comes back is written in one form", () => {
  const wild = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(..."qcrostg=&;~!:@*,%+/allany0123-death"), maxLength: 60 }),
  );
  fc.assert(
    fc.property(wild, (fragment) => {
      const { view } = readAsk(fragment, offer);
      const link = writeAsk(view, places);
      expect(writeAsk(readAsk(link, offer).view, places)).toBe(link);
    }),
    { numRuns: 2000, seed: 2026 },
  );
});

test.each([
  ["q=all;death-penalty/none-such:yes", "death-penalty/none-such:yes"],
  ["q=all;death-penalty/drug-offences:yes,perhaps", "death-penalty/drug-offences:yes,perhaps"],
  ["q=some;death-penalty/drug-offences:yes", "q=some"],
  ["q=all;death-penalty/drug-offences@2016-02-30:yes", "death-penalty/drug-offences@2016-02-30:yes"],
  ["cross=death-penalty/drug-offences", "cross=death-penalty/drug-offences"],
  ["of=everyone", "of=everyone"],
  ["g=Mine:SGP,XXX", "g=Mine:SGP,XXX"],
  ["t=yesterday", "t=yesterday"],
  ["c=Singapore", "c=Singapore"],
  ["c=SGP,XXX", "c=XXX"],
  ["region=moon", "region=moon"],
  ["s=maybe", "s=maybe"],
  ["cell=yes,no", "cell=yes,no"],
  ["cross=death-penalty/drug-offences,coalitions/votes/unga79-179&cell=mandatory,maybe", "cell=mandatory,maybe"],
])("of %s the part that cannot be read is named", (link, named) => {
  expect(readAsk(link, offer).dropped).toEqual([named]);
});

test("the plain page has no link", () => {
  expect(writeAsk(plainAsk, places)).toBe("");
});

test("a group reads back as it was written: 1 000 groups", () => {
  fc.assert(
    fc.property(group, (written) => {
      const link = new URLSearchParams(`g=${writeGroup(written, places)}`).get("g") ?? "";
      expect(readGroup(link, places)).toEqual(written);
    }),
    { numRuns: 1000, seed: 2026 },
  );
});

test("a group of all 193 members takes 34 signs beside its name", () => {
  expect(members).toHaveLength(193);
  expect(writeGroup(ownGroup("All", members), places)).toHaveLength("All:*".length + 33);
  expect(writeGroup(ownGroup("Few", members.slice(0, 40)), places)).not.toContain("*");
});
