import { ramp } from "#color/paint.ts";
import { day } from "#model/date.ts";
import type { Words } from "#model/words.ts";
import type { Indicator, Topic } from "../indicator.ts";

const topic = "death-penalty";
const categories = { none: "–", symbolic: "S", low: "L", high: "H" };

/** What the navigation keeps behind a word, so that its row is not the longest thing on the page. */
const more: Words = { en: "More figures" };

const law: readonly Indicator[] = [
  {
    topic,
    id: "drug-offences",
    data: "death-penalty/drug-offences",
    name: { en: "Drug offences: law" },
    paints: ramp("plum", { no: "–", "yes-unknown": "?", yes: "L", mandatory: "M" }),
    from: day("1966-01-01"),
    beside: ["death-penalty/application"],
    counted: { en: "in law" },
  },
  {
    topic,
    id: "status",
    data: "death-penalty/status",
    name: { en: "All crimes" },
    paints: ramp("plum", {
      "abolitionist-all": "A",
      "abolitionist-ordinary": "O",
      "abolitionist-practice": "P",
      retentionist: "R",
    }),
    from: day("1945-01-01"),
    counted: { en: "abolished for all crimes" },
  },
];

const practice: readonly Indicator[] = [
  {
    topic,
    id: "application",
    data: "death-penalty/application",
    name: { en: "Drug offences: practice" },
    paints: ramp("copper", categories),
    from: day("2010-01-01"),
    beside: ["death-penalty/drug-offences"],
    counted: { en: "high application" },
  },
  {
    topic,
    id: "executions",
    data: "death-penalty/executions",
    name: { en: "Executions" },
    paints: ramp("copper", { "0": "0", "1-9": "·", "10-99": ":", "100+": "!" }),
    from: day("1973-01-01"),
    at: day("2024-12-31"),
    beside: ["death-penalty/drug-offences"],
    counted: { en: "with executions" },
  },
  {
    topic,
    id: "death-row",
    data: "death-penalty/death-row",
    name: { en: "Death row" },
    under: more,
    paints: ramp("copper", { "0-99": "·", "100-499": ":", "500-999": "‡", "1000+": "!" }),
    from: day("2009-01-01"),
    at: day("2024-12-31"),
    variants: [
      { id: "latest", name: { en: "Latest value of any year" }, carry: Infinity },
      { id: "year", name: { en: "Values of the year only" }, carry: 0 },
    ],
  },
  {
    topic,
    id: "death-sentences",
    data: "death-penalty/death-sentences",
    name: { en: "Death sentences" },
    under: more,
    paints: ramp("copper", { "0": "0", "1-9": "·", "10-99": ":", "100+": "!" }),
    from: day("2018-01-01"),
    at: day("2024-12-31"),
  },
  {
    topic,
    id: "last-execution",
    data: "death-penalty/last-execution",
    name: { en: "Last execution" },
    under: more,
    paints: ramp(
      "copper",
      { "before-1950": "·", "1950-1979": "5", "1980-1999": "8", "2000-2014": "0", "2015-or-later": "2" },
      [0, 1, 1, 2, 3],
    ),
    variants: [{ id: "latest", name: { en: "Latest known" }, carry: Infinity }],
  },
  {
    topic,
    id: "editions",
    data: "death-penalty/editions",
    name: { en: "Categories by edition" },
    under: more,
    paints: ramp("copper", { "not-listed": "–", listed: "?", symbolic: "S", low: "L", high: "H" }, [0, 1, 1, 2, 3]),
    from: day("2010-01-01"),
    at: day("2024-12-31"),
  },
];

/** The death penalty: plum is law, copper is practice. */
export const declared: Topic = {
  order: 1,
  id: topic,
  name: { en: "Death penalty" },
  indicators: [...law, ...practice],
};
