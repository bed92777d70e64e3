import { describe, expect, test } from "vitest";
import { piecesOf } from "#charts/lanes/lane-pieces.ts";
import { lanesOf } from "#view/lanes/rows.ts";
import { axisOf } from "#view/picture.ts";
import { figure, places } from "../view/real.ts";
import { timed } from "./timed.ts";

const width = 760;

function drawn(path: string) {
  const { indicator, dataset } = figure(path);
  const axis = axisOf(indicator, dataset)!;
  return lanesOf(dataset, places, axis, indicator.paints).map(({ id, bars }) => ({
    id,
    bars,
    pieces: piecesOf(bars, axis, indicator.paints, width),
  }));
}

describe.each(timed)("what is drawn of %s", (path) => {
  test("fades into statuses that have a colour, and into no others", () => {
    const { paints } = figure(path).indicator;
    for (const { id, pieces } of drawn(path))
      for (const { draw } of pieces)
        if (draw.as === "fade") expect(draw.key in paints, `${id}: ${draw.key}`).toBe(true);
  });

  test("shows a gap in what is known as dots, certain or not", () => {
    for (const { id, bars, pieces } of drawn(path))
      for (const [i, { key, from, to }] of bars.entries())
        if (key === "no-data" && from < to)
          expect(
            pieces.some(({ bar }) => bar === i),
            `${id} from ${from}`,
          ).toBe(true);
  });
});
