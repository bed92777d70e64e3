import { ramp } from "#color/paint.ts";
import { day, type Day } from "#model/date.ts";
import type { Words } from "#model/words.ts";
import type { Indicator, Topic, Variant } from "../indicator.ts";

const topic = "harm-reduction";

const reported: readonly Variant[] = [
  { id: "reported", name: { en: "Reported to UNAIDS for the year" }, carry: 0, series: "unaids" },
  { id: "latest", name: { en: "Latest report to UNAIDS, any year" }, carry: Infinity, series: "unaids" },
  { id: "all", name: { en: "Latest value, all sources" }, carry: Infinity },
];

const coverage = (id: string, name: Words, letters: Readonly<Record<string, string>>, from: Day): Indicator => ({
  topic,
  id,
  data: `harm-reduction/${id}`,
  name,
  paints: ramp("lake", letters),
  from,
  at: day("2018-12-31"),
  counted: { en: "at the target" },
  variants: reported,
});

const services: Words = { en: "Services" };
const service = (id: string, name: Words, from = day("1984-01-01")): Indicator => ({
  topic,
  id,
  data: `harm-reduction/${id}`,
  name,
  under: services,
  paints: ramp("lake", { "not-available": "–", available: "+" }, [0, 2]),
  from,
  counted: { en: "documented" },
});

const policies: Words = { en: "Policy" };
const policy = (
  id: string,
  name: Words,
  letters: Readonly<Record<string, string>>,
  from: Day,
  steps?: readonly number[],
): Indicator => ({
  topic,
  id,
  data: `harm-reduction/${id}`,
  name,
  under: policies,
  paints: ramp("lake", letters, steps),
  from,
});
const answer = { no: "–", yes: "+" };
const reports = day("2009-01-01");

/** Harm reduction: lake. The last step of a coverage is the target reached, and only that. */
export const declared: Topic = {
  order: 3,
  id: topic,
  name: { en: "Harm reduction" },
  indicators: [
    coverage(
      "needle-syringe-coverage",
      { en: "Syringes per person" },
      { "0-20": "1", "20-100": "2", "100-200": "3", "200+": "✓" },
      day("2011-01-01"),
    ),
    coverage(
      "opioid-agonist-coverage",
      { en: "Opioid agonist coverage" },
      { "0-20": "1", "20-40": "2", "40-50": "3", "50+": "✓" },
      day("2003-01-01"),
    ),
    service("needle-syringe-programmes", { en: "Needle and syringe programmes" }),
    service("opioid-agonist-therapy", { en: "Opioid agonist therapy" }, day("1959-01-01")),
    service("naloxone", { en: "Naloxone in the community" }),
    service("drug-consumption-rooms", { en: "Drug consumption rooms" }),
    service("drug-checking", { en: "Drug checking" }),
    service("prison-needle-syringe", { en: "Needles and syringes in prison" }),
    service("prison-opioid-agonist", { en: "Opioid agonist therapy in prison" }),
    policy("national-policy", { en: "Harm reduction in national policy" }, answer, day("2022-01-01"), [0, 2]),
    policy(
      "criminalisation",
      { en: "Possession for own use" },
      { no: "–", partial: "~", yes: "+" },
      day("1974-01-01"),
      [0, 1, 2],
    ),
    policy(
      "reported-compulsory-detention",
      { en: "Compulsory detention, as reported" },
      answer,
      day("2014-01-01"),
      [0, 2],
    ),
    policy(
      "reported-death-penalty",
      { en: "Death penalty for drug offences, as reported" },
      answer,
      day("2014-01-01"),
      [0, 2],
    ),
    policy("reported-clean-needles", { en: "Policy on clean needles, as reported" }, answer, reports, [0, 2]),
    policy("reported-obstacles", { en: "Legal obstacles, as reported by civil society" }, answer, reports, [0, 2]),
    {
      topic,
      id: "pwid",
      data: "harm-reduction/pwid",
      name: { en: "People who inject drugs" },
      paints: ramp("lake", { "0-10000": "1", "10000-50000": "2", "50000-200000": "3", "200000+": "4" }),
      from: day("2011-01-01"),
      variants: [
        { id: "latest", name: { en: "Latest estimate of any year" }, carry: Infinity },
        { id: "year", name: { en: "Estimates of the year only" }, carry: 0 },
      ],
    },
  ],
};
