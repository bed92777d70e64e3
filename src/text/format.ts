import type { Day, PartialDate } from "#model/date.ts";
import type { Count } from "#model/tally.ts";
import type { Quantity } from "#model/quantity.ts";

const months = "January February March April May June July August September October November December".split(" ");
const small = "zero one two three four five six seven eight nine ten".split(" ");
const thin = "\u202f";

/** A number with its thousands parted by a thin space from 10 000 on, decimals by a point. */
export function numberText(value: number): string {
  const [whole = "0", decimals] = String(value).split(".");
  const parted = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, thin) : whole;
  return decimals ? `${parted}.${decimals}` : parted;
}

/** A number in a sentence: up to ten in words. */
export const wordNumber = (value: number): string => small[value] ?? numberText(value);

/** "19 April 2016", "April 2016", "2016", "1975 or earlier"; months in full. */
export function dateText(date: Day | PartialDate): string {
  const earlier = date.startsWith("≤");
  const [year = "", month, day] = date.replace("≤", "").split("-");
  const name = month ? `${months[Number(month) - 1] ?? ""} ` : "";
  const text = `${day ? `${Number(day)} ` : ""}${name}${year}`;
  return earlier ? `${text} or earlier` : text;
}

/** "19 April 2016" as "on 19 April 2016", a month or year as "some time in April 2016". */
export const whenText = (date: PartialDate): string =>
  date.startsWith("≤")
    ? `in or before ${dateText(date).replace(" or earlier", "")}`
    : date.length === 10
      ? `on ${dateText(date)}`
      : `some time in ${dateText(date)}`;

/** A count of places: "35", or "31–32" where dates leave it open. */
export const countText = ({ least, most }: Count): string =>
  least === most ? numberText(least) : `${numberText(least)}–${numberText(most)}`;

/** A count in a sentence: up to ten in words. */
export const wordCount = ({ least, most }: Count): string =>
  least === most
    ? wordNumber(least)
    : most <= 10
      ? `${wordNumber(least)} ${most - least === 1 ? "or" : "to"} ${wordNumber(most)}`
      : `${least}–${most}`;

/** A figure beside a mark: "485", "≥ 485", "20–30", "not known". */
export function quantityText(quantity: Quantity): string {
  if ("exactly" in quantity) return numberText(quantity.exactly);
  if ("atLeast" in quantity) return `≥${thin}${numberText(quantity.atLeast)}`;
  if ("between" in quantity) return quantity.between.map(numberText).join("–");
  return "not known";
}

/** A figure in a sentence: "485", "at least 485", up to ten in words. */
export const quantityWords = (quantity: Quantity): string =>
  "atLeast" in quantity
    ? `at least ${wordNumber(quantity.atLeast)}`
    : "exactly" in quantity
      ? wordNumber(quantity.exactly)
      : quantityText(quantity);

/** "a", "a and b", "a, b and c". */
export const listText = (parts: readonly string[], and = "and"): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1) ?? ""}`;

/** The first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
