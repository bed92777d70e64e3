import type { PartialDate } from "#model/date.ts";
import type { Quantity } from "#model/quantity.ts";
import type { Step, Talk } from "#model/talk.ts";
import type { TalkClaim } from "#model/talk-claim.ts";
import { saidIn, type SaidPart } from "#text/said.ts";
import { answerOf, mayBeSaid, type Answer } from "./answers.ts";
import { Unanswered, type TalkFacts } from "./facts.ts";
import { daysShown } from "./links.ts";

/** A text of a step, with the numbers and dates in it. */
interface Spoken {
  readonly name: "caption" | "aside" | "notes";
  readonly text: string;
  readonly parts: readonly SaidPart[];
}

const spokenIn = (step: Step): Spoken[] =>
  (["caption", "aside", "notes"] as const).flatMap((name) => {
    const text = step[name]?.en;
    return text === undefined ? [] : [{ name, text, parts: saidIn(text) }];
  });

/** Where the words of a claim stand, and the numbers and dates within them. */
interface Occurrence {
  readonly parts: readonly SaidPart[];
}

function occurrencesOf({ says }: TalkClaim, spoken: readonly Spoken[]): Occurrence[] {
  return spoken.flatMap(({ text, parts }) => {
    const found: Occurrence[] = [];
    for (let from = text.indexOf(says); from >= 0; from = text.indexOf(says, from + 1)) {
      const to = from + says.length;
      // Not in the middle of a word or a number: "16" is not said by "2016".
      const whole = !/[\p{L}\d]$/u.test(text.slice(0, from)) || !/^[\p{L}\d]/u.test(says);
      const cuts = parts.some((part) => part.from < to && from < part.to && (part.from < from || to < part.to));
      if (whole && !cuts && !/^[\p{L}\d]{2}/u.test(says.slice(-1) + text.slice(to, to + 1)))
        found.push({ parts: parts.filter((part) => from <= part.from && part.to <= to) });
    }
    return found;
  });
}

/** A quantity in the words of a report. */
function words(quantity: Quantity): string {
  if ("exactly" in quantity) return String(quantity.exactly);
  if ("atLeast" in quantity) return `at least ${quantity.atLeast}`;
  return "between" in quantity ? `between ${quantity.between.join(" and ")}` : "no number";
}

/** Whether a number is said as the facts give it: a minimum as a minimum, a range as a range, in the step in which it is told. */
export function agrees(said: Quantity, step: number, given: Quantity): boolean {
  const near = (a: number, b: number, round: (n: number) => number): boolean =>
    Math.abs(a - b) < 1e-9 || (step !== 1 && Math.abs(round(b / step) * step - a) < step * 1e-6);
  if ("exactly" in said && "exactly" in given) return near(said.exactly, given.exactly, Math.round);
  if ("atLeast" in said && "atLeast" in given) return near(said.atLeast, given.atLeast, Math.floor);
  if (!("between" in said) || !("between" in given)) return false;
  return near(said.between[0], given.between[0], Math.floor) && near(said.between[1], given.between[1], Math.ceil);
}

const numbers = (parts: readonly SaidPart[]): SaidPart[] => parts.filter(({ said }) => said.is === "number");

/** What is wrong with what the text says, given what the facts answer; and which parts the claim vouches for. */
function judged(claim: TalkClaim, answer: Answer, { parts }: Occurrence): { wrong: string[]; borne: SaidPart[] } {
  const { says } = claim;
  const wrong: string[] = [];
  const borne: SaidPart[] = [];
  const counted = numbers(parts);
  if ("known" in claim.fact && !/known|recorded/.test(says)) wrong.push(`“${says}” must say that it is what is known`);
  if (answer.is === "number") {
    if (counted.length !== 1) wrong.push(`“${says}” must say one number, and says ${counted.length}`);
    for (const part of counted) {
      if (part.said.is !== "number") continue;
      if (agrees(part.said.quantity, part.said.step, answer.quantity)) borne.push(part);
      else wrong.push(`says “${says}”, and the facts give ${words(answer.quantity)}`);
    }
  }
  if (answer.is === "statement" && !answer.holds) wrong.push(`says “${says}”, and the facts do not: ${answer.found}`);
  const dates = parts.filter(({ said }) => said.is === "date");
  if (answer.is === "date" && (dates.length !== 1 || counted.length > 0))
    wrong.push(`“${says}” must say one date and no number`);
  for (const part of dates) {
    const { said } = part;
    if (said.is === "date" && answer.dates.some((date) => mayBeSaid(said.date, date))) borne.push(part);
    else if (answer.is === "date" || says !== part.text)
      wrong.push(`says “${part.text}” in “${says}”, and the facts give ${answer.dates.join(", ") || "no date"}`);
  }
  return { wrong, borne: wrong.length > 0 ? [] : borne };
}

/** A title, or what a talk is about, says no number or date but those of its captions, which are claims. */
export function problemsOfHead({ title, about, steps }: Pick<Talk, "title" | "about" | "steps">): string[] {
  const borne = new Set(steps.flatMap(({ caption }) => saidIn(caption.en).map(({ text }) => text)));
  return [...saidIn(title.en), ...saidIn(about.en)]
    .filter(({ text }) => !borne.has(text))
    .map(({ text }) => `its title or what it is about says “${text}”, and no caption does`);
}

/** What is wrong with the words of a step: claims that the facts do not bear out, and numbers and dates that no claim is made of. */
export function problemsOfWords(step: Step, facts: TalkFacts): string[] {
  const spoken = spokenIn(step);
  const borne = new Set<SaidPart>();
  const accused = new Set<SaidPart>();
  const problems: string[] = [];
  let shown: readonly PartialDate[] = [];
  try {
    shown = daysShown(step.link, facts);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
  }
  for (const claim of step.claims ?? []) {
    const occurrences = occurrencesOf(claim, spoken);
    const all = occurrences.flatMap(({ parts }) => parts);
    if (occurrences.length === 0) problems.push(`“${claim.says}” is claimed, and the step does not say it`);
    if (occurrences.length > 1 && numbers(all).some(({ text }) => text === claim.says)) {
      problems.push(`“${claim.says}” stands more than once; the claim must hold the words around it`);
      continue;
    }
    try {
      const answer = answerOf(claim.fact, facts, shown);
      for (const occurrence of occurrences) {
        const { wrong, borne: found } = judged(claim, answer, occurrence);
        problems.push(...wrong);
        for (const part of found) borne.add(part);
        if (wrong.length > 0) for (const part of occurrence.parts) accused.add(part);
      }
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      problems.push(`says “${claim.says}”: ${error.message}`);
      for (const part of all) accused.add(part);
    }
  }
  for (const { name, parts } of spoken)
    for (const part of parts) {
      if (borne.has(part) || accused.has(part)) continue;
      const why = part.said.is === "unclear" ? part.said.why : "no claim binds it to the facts";
      problems.push(`the ${name} ${name === "notes" ? "say" : "says"} “${part.text}”: ${why}`);
    }
  return [...new Set(problems)];
}
