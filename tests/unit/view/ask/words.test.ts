import { expect, test } from "vitest";
import { indicatorsOf } from "#catalogue/catalogue.ts";
import { pathOf } from "#catalogue/indicator.ts";
import { readyQuestions } from "#text/en/ask.ts";
import { answerTo, placesAmong, type Known } from "#view/ask/ask.ts";
import { byPath, readAsk } from "#view/ask/link.ts";
import { askTitle } from "#view/ask/words.ts";
import { ofTheWorld } from "#view/world-catalogue.ts";
import { catalogue, figure, places } from "../real.ts";

const indicators = indicatorsOf(ofTheWorld(catalogue));
const known = new Map<string, Known>(indicators.map((indicator) => [pathOf(indicator), figure(pathOf(indicator))]));
const offer = { indicators: byPath(indicators), places };
const members = placesAmong("members", [], places);

const titleOf = (link: string): string => {
  const { view } = readAsk(link, offer);
  return askTitle(view.question, answerTo(view.question, known, places, members), "members", "en");
};

test.each([
  [
    readyQuestions[0]?.link ?? "",
    "One state had the death penalty for drug offences in law on 21 November 2026 and voted yes on “Overdose / harm reduction 2024” (22 March 2024)",
  ],
  [
    readyQuestions[1]?.link ?? "",
    "On 21 November 2026, 38 states had a known needle and syringe programme and counted as “A crime” under “Possession of drugs for personal use as a crime”",
  ],
  [
    "q=any;death-penalty/drug-offences@2016-04-19:mandatory;!all~coalitions/votes/unga75-183:yes~cannabis/adult-use@2016-04-19:illegal",
    /^\d+ states counted as “In law, mandatory for an offence” under “Death penalty for drug offences in law” on 19 April 2016, did not vote yes on “Moratorium 2020” \(16 December 2020\) or counted as something other than “Illegal” under “Adult use of cannabis” on 19 April 2016$/,
  ],
  [
    "q=all;death-penalty/drug-offences:mandatory;death-penalty/drug-offences:no",
    "On 21 November 2026, no state is known that counted as “In law, mandatory for an offence” under “Death penalty for drug offences in law” and counted as “Not in law” under “Death penalty for drug offences in law”",
  ],
  [
    "q=all;any~coalitions/votes/unga79-179:yes,abstain~!cannabis/adult-use@2016-04-19:legal-personal,legal-market;!death-penalty/status:abolitionist-all",
    /^\d+ states had not abolished the death penalty for all crimes on 21 November 2026 and either voted yes or abstained on “Moratorium 2024” \(17 December 2024\) or did not allow adults to possess cannabis in national law on 19 April 2016$/,
  ],
  [
    "q=all;!any~death-penalty/drug-offences:yes-unknown,yes,mandatory;!coalitions/votes/unga75-183:yes,no,abstain",
    /^Eight states did not have the death penalty for drug offences in law on 21 November 2026 and did not vote yes or no or abstain on “Moratorium 2020” \(16 December 2020\)$/,
  ],
  [
    "q=all;death-penalty/death-row:1000%2B",
    "In 2024, one state stood at “1,000 or more” for “People on death row for drug offences”",
  ],
  [
    "q=all;coalitions/treaties/treaty-1961:none;coalitions/statements/jd-2012-col-gtm-mex:lead",
    /^No state was not among those of “Parties 1961\/1972” on 21 November 2026 and signed the joint declaration/,
  ],
  ["q=all;death-penalty/death-sentences:1-9", "Nothing that is asked here is recorded of any state"],
  [
    "q=any;cannabis/medical:none;cannabis/adult-use@1990-06-15:no-data",
    /counted as “No programme” under “Medical use of cannabis” on 21 November 2026 or stood as “No data” under “Adult use of cannabis” on 15 June 1990$/,
  ],
])("%s is answered in a sentence", (link, sentence) => {
  if (typeof sentence === "string") expect(titleOf(link)).toBe(sentence);
  else expect(titleOf(link)).toMatch(sentence);
});
