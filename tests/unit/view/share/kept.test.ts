import { expect, test } from "vitest";
import { absences } from "#model/fact.ts";
import { day, type Day } from "#model/date.ts";
import { countText } from "#text/format.ts";
import { pictureBeside } from "#view/beside/picture.ts";
import { pictureOf } from "#view/picture.ts";
import { isBlank, keptGroups, keptLegend, keptOf } from "#view/share/kept.ts";
import { tilesOf } from "#view/tiles/tiles.ts";
import { plain } from "#view/view.ts";
import { figure, places } from "../real.ts";

const years: Day[] = Array.from({ length: 57 }, (_, i) => day(`${1970 + i}-01-01`));
const first = figure("death-penalty/drug-offences");
const second = figure("cannabis/adult-use");
const own = { ...first, pictures: years.map((on) => pictureOf(first.indicator, first.dataset, places, { day: on, variant: null })) }; // prettier-ignore
const beside = { ...second, pictures: years.map((on) => pictureBeside(first, second, places, { day: on }, on)) };

test("the legend of a film has every key that anybody reads in any year, once, and room for the longest count", () => {
  for (const filmed of [own, beside]) {
    const { keys, digits } = keptLegend(filmed);
    const read = filmed.pictures.flatMap(({ legend }) => legend.filter(({ count, apart }) => !apart && count.most > 0));
    expect([...keys].sort()).toEqual([...new Set(read.map(({ key }) => key))].sort());
    expect(digits).toBe(Math.max(...read.map(({ count }) => countText(count).length)));
    // Absences stand last, as they do on every day.
    const gaps = keys.map((key) => (absences as readonly string[]).includes(key));
    expect(gaps.lastIndexOf(false)).toBeLessThan(gaps.includes(true) ? gaps.indexOf(true) : keys.length);
  }
});

test("an entry that nobody reads is said with zero where facts are known, and its place is empty where none are", () => {
  const late = own.pictures.at(-1)!;
  const none = [...keptLegend(own).keys].filter((key) => late.legend.some((one) => one.key === key && one.count.most > 0)); // prettier-ignore
  for (const key of none) expect(isBlank(late.legend, key)).toBe(false);
  expect(isBlank(late.legend, "insufficient")).toBe(true);
  const early = own.pictures[0]!.legend;
  const unread = early.find(({ key, count }) => count.most === 0 && key === "mandatory");
  expect(unread).toBeDefined();
  expect(isBlank(early, "mandatory")).toBe(false);
  // Before 1970 nothing is known of the second.
  const before = pictureBeside(first, second, places, { day: day("1966-12-31") }, day("1966-12-31"));
  for (const { key, count } of before.legend.filter(({ apart }) => !apart))
    expect(isBlank(before.legend, key), key).toBe(count.most === 0);
});

test("what is kept over a map is never shorter than what stands there on a day, and no group has more tiles than are kept", () => {
  const view = { ...plain, chart: "tiles" as const };
  const grouped = beside.pictures.map((picture) => tilesOf(second.dataset, places, picture, view, "en"));
  const { heads, groups, legends } = keptOf([own, beside], keptGroups(grouped), "en");
  expect(heads.map(([name]) => name)).toEqual(["Drug offences: law", "Adult use"]);
  expect([...legends.keys()]).toEqual(["death-penalty/drug-offences", "cannabis/adult-use"]);
  for (const day of grouped)
    for (const { id, places } of day) expect(places.length).toBeLessThanOrEqual(groups.get(id)!);
  expect(groups.get("african")).toBe(54);
  expect(keptOf([own], new Map(), "en").heads).toEqual([]);
});
