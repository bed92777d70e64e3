import { expect, test } from "vitest";
import fc from "fast-check";
import { readStageLink, writeStageLink, type StageLink } from "#view/stage/link.ts";
import { stageAt } from "#view/stage/stage.ts";

const plain: StageLink = { stage: stageAt(0), presenter: false, loop: false, began: null };

test.each<[string, StageLink | null]>([
  ["", null],
  ["#", null],
  ["#step-3", null],
  ["#slide=1", plain],
  ["#slide=7", { ...plain, stage: stageAt(6) }],
  ["#slide=99", { ...plain, stage: stageAt(19) }],
  ["#slide=0", plain],
  ["#slide=two", plain],
  ["#slide=7&cover=black", { ...plain, stage: { ...stageAt(6), cover: "black" } }],
  ["#slide=7&cover=green", { ...plain, stage: stageAt(6) }],
  ["#slide=7&view=t%3D2016-04-19%26c%3DSGP", { ...plain, stage: { ...stageAt(6), fragment: "t=2016-04-19&c=SGP" } }],
  ["#slide=7&view=", { ...plain, stage: { ...stageAt(6), fragment: "" } }],
  ["#presenter", { ...plain, presenter: true }],
  ["#presenter&slide=3&began=1795333333", { ...plain, stage: stageAt(2), presenter: true, began: 1795333333 }],
  ["#loop", { ...plain, loop: true }],
  ["#slide=2&loop&began=soon", { ...plain, stage: stageAt(1), loop: true }],
])("“%s” of a talk of 20 slides", (fragment, link) => {
  expect(readStageLink(fragment, 20)).toEqual(link);
});

test("what was written is read again, whatever the view of the slide", () => {
  const stages = fc.record({
    at: fc.nat(19),
    fragment: fc.option(fc.string()),
    cover: fc.constantFrom("black" as const, "white" as const, null),
    layer: fc.constant(null),
  });
  const began = fc.option(fc.nat());
  const links = fc.record({ stage: stages, presenter: fc.boolean(), loop: fc.boolean(), began });
  fc.assert(
    fc.property(links, (link) => {
      expect(readStageLink(`#${writeStageLink(link)}`, 20)).toEqual(link);
    }),
  );
});

test("an open layer is not in the link: a reload shows the slide", () => {
  const stage = { ...stageAt(3), layer: { kind: "help" as const } };
  expect(writeStageLink({ ...plain, stage })).toBe("slide=4");
});
