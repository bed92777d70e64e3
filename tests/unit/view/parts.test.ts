import { describe, expect, test } from "vitest";
import { pathOf } from "#catalogue/indicator.ts";
import { indicatorOfData, insideOf } from "#catalogue/catalogue.ts";
import { countedText } from "#view/tables/counted-text.ts";
import { legendTotal, notesOf } from "#view/notes.ts";
import { partsCounted } from "#view/parts.ts";
import { titleOf } from "#view/summary.ts";
import { variesOn } from "#view/varies.ts";
import { day } from "#model/date.ts";
import { catalogue, figure, id, pictureOn, places } from "./real.ts";

const title = (path: string, on: string): string => {
  const picture = pictureOn(path, on);
  return titleOf(picture.dataset, picture, "en");
};

test.each([
  [
    "cannabis/us-adult-use",
    "latest",
    "On 21 November 2026 in the United States, 24 states and the District of Columbia allow adults to possess cannabis",
  ],
  [
    "cannabis/us-adult-use",
    "1973-06-01",
    "On 1 June 1973 in the United States, no state allowed adults to possess cannabis",
  ],
  [
    "cannabis/us-adult-use",
    "1980-01-01",
    "On 1 January 1980 in the United States, one state allowed adults to possess cannabis",
  ],
  [
    "cannabis/us-medical",
    "latest",
    "On 21 November 2026 in the United States, 49 states and the District of Columbia allow cannabis as medicine, in general or in narrow cases",
  ],
])("the title of %s on %s names what is no state apart", (path, on, words) => {
  expect(title(path, on)).toBe(words);
});

test("a district that has the only known reading stands alone, one whose reading is open stands after “perhaps”", () => {
  const { dataset, readings, tally } = pictureOn("cannabis/us-adult-use", "latest");
  const { parts } = dataset as { parts: Parameters<typeof partsCounted>[0] };
  const dc = id("US-DC");
  const reading = readings.get(dc)!;
  const only = { tally: { ...tally, places: [dc] }, readings };
  expect(partsCounted(parts, only, [reading.key], "en")).toBe("the District of Columbia");
  const open = { ...reading, certain: false, or: ["illegal"] } as typeof reading;
  const unsure = { tally, readings: new Map([...readings, [dc, open]]) };
  expect(partsCounted(parts, unsure, ["legal-personal"], "en")).toBe("one state and perhaps the District of Columbia");
});

test("legend and table say that the count is of 50 states and the District of Columbia", () => {
  const picture = pictureOn("cannabis/us-adult-use", "latest");
  expect(legendTotal(picture.dataset, picture, "en")).toBe("50 states and DC");
  expect(countedText(picture.dataset, places, "en")).toBe("Counted: 50 states and the District of Columbia.");
});

describe("places within which the law differs", () => {
  test.each([
    ["cannabis/adult-use", "1973-10-04", []],
    ["cannabis/adult-use", "1973-10-05", ["USA"]],
    ["cannabis/adult-use", "1987-06-30", ["USA"]],
    ["cannabis/adult-use", "1988-01-01", ["AUS", "USA"]],
    ["cannabis/medical", "1978-06-30", []],
    ["cannabis/medical", "1979-01-01", ["USA"]],
    ["death-penalty/status", "2020-01-01", []],
  ])("of %s on %s are %j", (path, on, ids) => {
    expect(variesOn(figure(path).dataset, day(on))).toEqual(ids);
  });

  test("are said under the legend", () => {
    const picture = pictureOn("cannabis/adult-use", "latest");
    expect(notesOf(picture.dataset, picture, places, "en")).toContain(
      "Dotted edge, the law differs from part to part: Australia and United States.",
    );
  });

  test.each([
    ["cannabis/adult-use", "USA", "cannabis/us-adult-use"],
    ["cannabis/medical", "USA", "cannabis/us-medical"],
    ["cannabis/adult-use", "AUS", undefined],
    ["death-penalty/status", "USA", undefined],
  ])("%s opens %s at %s", (path, place, inner) => {
    const found = insideOf(catalogue, figure(path).indicator, id(place));
    expect(found && pathOf(found)).toBe(inner);
  });

  test("those that can be opened are drawn from inside, on facts of their own", () => {
    const { indicator } = figure("cannabis/us-adult-use");
    expect(indicator.within).toMatchObject({ place: "USA", shapes: "us" });
    expect(indicatorOfData(catalogue, "cannabis/us-states-adult-use")).toBe(indicator);
  });
});
