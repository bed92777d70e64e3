import { partial, type PartialDate } from "#model/date.ts";
import type { Quantity } from "#model/quantity.ts";

/** What a stretch of text says: a number with the step in which it is told (1 for "35", 100000 for "1.2 million"), a date, or neither clearly. */
export type Said =
  | { readonly is: "number"; readonly quantity: Quantity; readonly step: number }
  | { readonly is: "date"; readonly date: PartialDate }
  | { readonly is: "unclear"; readonly why: string };

/** A stretch of a text that speaks of a number or a date. */
export interface SaidPart {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly said: Said;
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const ones = "one|two|three|four|five|six|seven|eight|nine".split("|");
const teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen".split("|");
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety".split("|");
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** A number of four digits from 1500 to 2099 is a year; any other of that size is written with a sign between the thousands. */
const year = "(?:1[5-9]|20)\\d\\d(?![\\d,.]\\d)\\b";
const digits = `(?!${year})\\d+(?:[,\\u00a0\\u2009\\u202f]\\d{3})*(?:\\.\\d+)?(?![\\w/]|[ \\u00a0](?:${months.join("|")})\\b)`;
const inWords = `(?:(?:${tens.join("|")})(?:-(?:${ones.join("|")}))?|${teens.join("|")}|${ones.join("|")}|a hundred)\\b`;
const figure = `(?:${digits}|${inWords})(?:[ \\u00a0](?:${Object.keys(scales).join("|")})\\b)?`;
const vague =
  "about|around|nearly|almost|roughly|approximately|some|over|up to|close to|more than|less than|fewer than|at most";
const unclear =
  "half|halves|thirds?|quarters?|twice|thrice|double[sd]?|doubling|triple[sd]?|tripled|dozens?|hundreds?|thousands?|millions?|billions?|" +
  "first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|majority|decades?|century|centuries|\\d[\\d/.\\-\\w]*";

/** What "no" may stand before, so that it says zero. */
const countable =
  "states?|places?|country|countries|members?|party|parties|votes?|executions?|programmes?|services?|rooms?|sites?";

const pattern = new RegExp(
  [
    `\\b(?<none>no one|nobody|none|no(?= (?:${countable})\\b))\\b`,
    `\\b(?:(?<day>\\d{1,2})[ \\u00a0])?(?<month>${months.join("|")})[ \\u00a0](?<yearOfMonth>${year})`,
    `\\b(?<year>${year})(?!s\\b)`,
    `(?<vague>\\b(?:${vague})[ \\u00a0])?(?:\\bbetween[ \\u00a0](?<low>${figure}) and (?<high>${figure})|` +
      `(?<least>\\bat least[ \\u00a0]|≥[ \\u00a0\\u2009]?)?(?<![\\d.,/])\\b(?<first>${figure})` +
      `(?:(?<more>[ \\u00a0]or more\\b)|(?:–| or )(?<second>${figure}))?)`,
    `\\b(?<unclear>${unclear}|${months.join("|")})\\b`,
  ].join("|"),
  "gi",
);

function valueOf(text: string): { readonly value: number; readonly step: number } {
  const [, number = "", scale = ""] = /^(.*?)(?:[ \u00a0](thousand|million|billion))?$/i.exec(text) ?? [];
  const by = scales[scale.toLowerCase()] ?? 1;
  const word = number.toLowerCase();
  const [ten = "", one = ""] = word.split("-");
  const small = [...ones, ...teens].indexOf(word) + 1;
  const large = word === "a hundred" ? 100 : (tens.indexOf(ten) + 2) * 10 + ones.indexOf(one) + 1;
  const told = /^\d/.test(number) ? Number(number.replace(/[^\d.]/g, "")) : small > 0 ? small : large;
  const decimals = number.includes(".") ? (number.split(".")[1] ?? "").length : 0;
  const step = by / 10 ** decimals;
  return { value: Math.round(told * 10 ** decimals) * step, step };
}

const twoDigits = (number: number | string): string => String(number).padStart(2, "0");
const monthNumber = (name: string): number =>
  months.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;

type Groups = Readonly<Record<string, string | undefined>>;

/** What a match says; null where it says nothing of a number ("may", "march"). */
function saidOf(groups: Groups, text: string): Said | null {
  const { day, month, yearOfMonth, year, vague, least, low, first = low ?? "", more, second = groups["high"] } = groups;
  if (groups["none"] !== undefined) return { is: "number", quantity: { exactly: 0 }, step: 1 };
  if (month !== undefined) {
    const date = `${yearOfMonth}-${twoDigits(monthNumber(month))}${day === undefined ? "" : `-${twoDigits(day)}`}`;
    return { is: "date", date: partial(date) };
  }
  if (year !== undefined) return { is: "date", date: partial(year) };
  if (groups["unclear"] !== undefined) {
    if (monthNumber(text) > 0)
      return /^[A-Z]/.test(text) ? { is: "unclear", why: "a month has its year beside it" } : null;
    return { is: "unclear", why: "a number is said as a figure, a minimum or a range" };
  }
  if (vague !== undefined)
    return { is: "unclear", why: `“${vague.trim()}” is no minimum and no range; “at least” or both bounds are` };
  const { value, step } = valueOf(first);
  if (second !== undefined) return { is: "number", quantity: { between: [value, valueOf(second).value] }, step };
  const minimum = least !== undefined || more !== undefined;
  return { is: "number", quantity: minimum ? { atLeast: value } : { exactly: value }, step };
}

/**
 * Every number and date of an English text, in digits or in words. "35", "thirty-five", "at least 615", "34–36", "35 or 36",
 * "between 34 and 36", "14.8 million", "no state", "19 April 2016", "April 2016", "2016".
 */
export const saidIn = (text: string): SaidPart[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: matched, index, groups = {} }) => {
    const said = saidOf(groups, matched);
    return said ? [{ from: index, to: index + matched.length, text: matched, said }] : [];
  });
