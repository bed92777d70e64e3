import { describe, expect, test } from "vitest";
import { isCounted } from "#model/counted.ts";
import { spanOf, yearOf, type Day, type PartialDate } from "#model/date.ts";
import { inRegion, type PlaceId } from "#model/place.ts";
import { reading } from "#model/read.ts";
import { lanesOf } from "#view/lanes/rows.ts";
import { laneTitle } from "#view/lanes/title.ts";
import { axisOf } from "#view/picture.ts";
import { figure, indicators, places } from "../real.ts";

const paths = indicators
  .map(({ topic, id }) => `${topic}/${id}`)
  .filter((path) => {
    const { indicator, dataset } = figure(path);
    return dataset.form === "status" && axisOf(indicator, dataset) !== null;
  });

function lanesAt(path: string) {
  const { indicator, dataset } = figure(path);
  const axis = axisOf(indicator, dataset)!;
  return { indicator, dataset, axis, lanes: lanesOf(dataset, places, axis, indicator.paints) };
}

function titleAt(path: string, region = "world") {
  const { indicator, dataset, axis, lanes } = lanesAt(path);
  return laneTitle(dataset, { path, paints: indicator.paints, places, lanes, region, ...axis }, "en");
}

/** Every day on which any place may change, read from the file as text: starts and ends, and both edges of a year. */
function daysOf(path: string): Day[] {
  const { dataset, axis } = lanesAt(path);
  const dates = JSON.stringify(dataset).match(/(?<="(?:from|to)":")≤?\d{4}(-\d\d){0,2}(?=")/g) ?? [];
  const existence = Object.values(places).flatMap(({ existsFrom, existsTo }) => [existsFrom, existsTo]);
  const spans = dates.map((date) => spanOf(date as PartialDate));
  const days = [axis.from, axis.to, ...existence, ...spans.flatMap(({ first, last }) => [first, last])];
  return [...new Set(days.filter((day) => day != null))].filter((day) => day >= axis.from && day <= axis.to).sort();
}

/** What counting day by day gives, without lanes: who ever stood above the first step, and of whom that surely began in a year or later. */
function countedByDay(path: string, region: string) {
  const { indicator, dataset } = lanesAt(path);
  const [days, step] = [daysOf(path), (key: string) => indicator.paints[key]?.step];
  const own = (Object.keys(places) as PlaceId[])
    .filter((id) => isCounted(dataset, places[id]!, id) && inRegion(places[id]!, region))
    .map((id) => days.map((on) => ({ on, ...reading(dataset, places, id, on) })))
    .filter((read) => read.some(({ key }) => key !== "outside" && key !== "did-not-exist"));
  const above = ({ key, certain }: { key: string; certain: boolean }) => certain && (step(key) ?? 0) > 0;
  const ever = own.filter((read) => read.some(above));
  const ended = ever.filter((read) => {
    const sure = read.filter(({ certain }) => certain);
    return step(sure.at(-1)!.key) === 0;
  });
  const lastDown = (read: (typeof own)[number]) =>
    read[read.findLastIndex(({ key, certain }) => certain && (step(key) ?? 0) > 0) + 1]!;
  return {
    all: own.length,
    ever: ever.length,
    ended: ended.length,
    firstYears: ever.map((read) => ({ from: read.findIndex(above), year: yearOf(read.find(above)!.on) })),
    endYears: ended.map((read) => yearOf(lastDown(read).on)),
  };
}

const words = "zero one two three four five six seven eight nine ten".split(" ");
const numbers = (text: string): number[] =>
  [...text.matchAll(/\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/gi)].map(([word]) =>
    /\d/.test(word) ? Number(word) : words.indexOf(word.toLowerCase()),
  );

describe.each(paths)("the title of the timeline of %s", (path) => {
  test.each(["world", "europe", "africa"])("is true of %s, counted day by day", (region) => {
    const { indicator } = lanesAt(path);
    if (indicator.within && region !== "world") return;
    const title = titleAt(path, region);
    const counted = countedByDay(path, region);
    if (title === null) return expect(counted.ever).toBe(0);
    const bare = title.replace(/^\w+: /, "");
    const said = numbers(bare);
    if (/^of /i.test(bare)) {
      const year = said.at(-1)!;
      expect([title, said[0]]).toEqual([title, counted.ever]);
      if (bare.includes("no longer")) {
        expect([title, said[1]]).toEqual([title, counted.ended]);
        expect([title, said.length > 3 ? said[2] : said[1]]).toEqual([
          title,
          counted.endYears.filter((at) => at >= year).length,
        ]);
      } else {
        const later = counted.firstYears.filter((one) => one.from > 0 && one.year >= year).length;
        expect([title, said[1]]).toEqual([title, later]);
        const dated = counted.firstYears.filter((one) => one.from > 0).length;
        expect(later * 2).toBeGreaterThanOrEqual(dated);
      }
    } else if (/on record since|, until/.test(bare)) {
      const years = bare.includes("until") ? counted.endYears : counted.firstYears.map(({ year }) => year);
      expect([title, said]).toEqual([title, [counted.ever, ...years]]);
    } else {
      expect([title, said[0], said[1]]).toEqual([title, counted.ever, counted.all]);
      expect(counted.firstYears.filter((one) => one.from > 0)).toEqual([]);
      expect(counted.endYears).toEqual([]);
    }
  });
});

test("the title of adult use of cannabis counts the states that have or had a milder law", () => {
  expect(titleAt("cannabis/adult-use")).toMatch(
    /^Of 41 states that have or had a milder law or policy on cannabis, \d+ began in 20\d\d or later$/,
  );
});

test("the death penalty is told by its end, a service by the first record of it", () => {
  expect(titleAt("death-penalty/status")).toMatch(/have it no longer, \d+ of them since \d{4} or later$/);
  expect(titleAt("harm-reduction/naloxone")).toMatch(/are first recorded in \d{4} or later$/);
});

test("every indicator of law or practice has words of its own for what its places have or had", () => {
  for (const path of paths) expect([path, titleAt(path)?.includes("status other than")]).toEqual([path, false]);
});

test("a list of members keeps the title of the day", () => {
  expect(titleAt("coalitions/bodies/eu")).toBeNull();
});
