import { yearOf } from "#model/date.ts";
import type { Ballot } from "#model/fact.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import type { Subject } from "./brief-subject.ts";
import type { PlaceFact } from "./place-facts.ts";

/** How a place voted, and when. */
interface Cast {
  readonly year: number;
  readonly vote: NonNullable<Ballot["vote"]>;
  readonly path: string;
}

/** The resolutions of the General Assembly for a moratorium on executions, by the name of the group in the catalogue. */
export const isMoratorium = ({ dataset }: Pick<PlaceFact, "dataset">): boolean =>
  dataset.form === "vote" && /^Moratorium \d{4}$/.test(dataset.short.en);

/** Whether a fact is that a place stood behind a joint statement; what is known with low confidence is none. */
const stoodBehind = ({ dataset, reading }: PlaceFact): boolean =>
  dataset.form === "membership" &&
  dataset.kind === "joint-statement" &&
  (reading.key === "member" || reading.key === "lead") &&
  reading.grounds?.confidence !== "low";

/** The votes of a place on the moratorium, in order of time. */
const moratoriumVotes = (facts: Iterable<PlaceFact>): Cast[] =>
  [...facts]
    .filter(isMoratorium)
    .flatMap(({ reading, dataset, path }) =>
      reading.is === "vote" && dataset.form === "vote" ? [{ year: yearOf(dataset.day), vote: reading.key, path }] : [],
    )
    .sort((a, b) => a.year - b.year);

function moratoriumSentence({ facts, atlas }: Subject): string | undefined {
  const { brief } = countryTextsOf(atlas.language);
  const votes = moratoriumVotes(facts.values());
  const [first, last] = [votes[0], votes.at(-1)];
  if (!first || !last) return undefined;
  const what = brief.moratorium(last.path);
  const said = (text: string): string => `${brief.assembly} it ${text}`;
  const cast = votes.filter(({ vote }) => vote !== "absent");
  const missed = votes.filter(({ vote }) => vote === "absent").map(({ year }) => year);
  const also =
    missed.length === 0
      ? ""
      : missed.length <= 2
        ? brief.absentAlso(missed)
        : `; it ${brief.absentTimes(missed.length)}`;
  const turns = cast.filter(({ vote }, i) => i > 0 && vote !== cast[i - 1]?.vote);
  if (cast.length === 0) return said(`${brief.votedAll.absent} ${what} ${brief.inAllVotes(votes.length, first.year)}`);
  if (turns.length === 0 && cast[0]) {
    const verb = votes.length === 1 ? brief.voted[cast[0].vote] : brief.votedAll[cast[0].vote];
    return missed.length === 0
      ? said(`${verb} ${what} ${brief.inAllVotes(votes.length, first.year)}`)
      : said(`${verb} ${what} ${brief.inVotes(cast.length, votes.length, first.year)}${also}`);
  }
  const [turn] = turns;
  if (turns.length === 1 && turn) {
    const before = cast[cast.indexOf(turn) - 1] as Cast;
    const until = brief.untilYear(before.year, before === cast[0]);
    const changed = brief.switched(
      `${brief.voted[before.vote]} ${what}`,
      until,
      brief.switchedSince[turn.vote as "yes"],
      turn.year,
    );
    const once = turn === cast.at(-1) && turn === last;
    return said(
      (once
        ? brief.switchedOnce(
            `${brief.voted[before.vote]} ${what}`,
            until,
            brief.switchedVerb[turn.vote as "yes"],
            turn.year,
          )
        : changed) + also,
    );
  }
  const count = (vote: Cast["vote"]): number => votes.filter((cast) => cast.vote === vote).length;
  const kinds = (["yes", "no", "abstain", "absent"] as const).filter((vote) => count(vote) > 0);
  const parts = kinds.map((vote, i) => brief.mixedPart[vote](count(vote), i === 0 ? what : "it"));
  if (kinds[0] === "yes" && kinds[1] === "no") parts[1] = parts[1]?.replace(/^voted /, "") ?? "";
  return brief.mixed(votes.length, first.year, parts, brief.mixedLast[last.vote], last.year);
}

function commissionClause({ facts, atlas, without }: Subject): string | undefined {
  const { brief } = countryTextsOf(atlas.language);
  if (without.has("votes")) return undefined;
  const groups: { readonly verb: string; readonly on: string[] }[] = [];
  const cast = Object.entries(brief.commissionVotes).flatMap(([file, what]) => {
    const fact = facts.get(`coalitions/${file}`);
    return fact?.reading.is === "vote" && fact.dataset.form === "vote"
      ? [{ verb: brief.voted[fact.reading.key], on: brief.onVote(what, fact.path, yearOf(fact.dataset.day)) }]
      : [];
  });
  for (const { verb, on } of without.has("earlier-votes") ? cast.slice(-1) : cast) {
    if (groups.at(-1)?.verb === verb) groups.at(-1)?.on.push(on);
    else groups.push({ verb, on: [on] });
  }
  const clauses = groups.map(({ verb, on }, i) =>
    brief.votedOn(verb, on, i > 0 && groups[i - 1]?.verb.startsWith("voted") === true),
  );
  return clauses.length > 0 ? `${brief.commission} ${brief.clauses(clauses)}` : undefined;
}

function statementsClause({ facts, atlas, without }: Subject): string | undefined {
  if (without.has("statements")) return undefined;
  const { brief } = countryTextsOf(atlas.language);
  const joined = [...facts.values()].filter(stoodBehind);
  const day = ({ dataset }: PlaceFact): string => (dataset.form === "membership" ? dataset.day : "");
  const [latest] = joined.toSorted((a, b) => day(b).localeCompare(day(a)));
  if (!latest) return undefined;
  const of = (stance: string): number =>
    joined.filter(({ dataset }) => dataset.form === "membership" && dataset.stance === stance).length;
  return brief.statements(joined.length, latest.path, brief.stances(of("reform"), of("status-quo")));
}

/** The sentences on positions: the moratorium; the Commission and joint statements; that a place has no vote. */
export function positionSentences(subject: Subject): string[] {
  const { atlas, place } = subject;
  const { brief } = countryTextsOf(atlas.language);
  const { un } = place;
  const clauses = [commissionClause(subject), statementsClause(subject)].filter((clause) => clause !== undefined);
  const noVote = un === "none" ? brief.noVote("it") : un === "observer" ? brief.observer("it") : undefined;
  return [noVote, moratoriumSentence(subject), clauses.length > 0 ? clauses.join("; ") : undefined].filter(
    (sentence) => sentence !== undefined,
  );
}
