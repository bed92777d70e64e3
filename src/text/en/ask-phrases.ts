import { listText } from "../format.ts";

const quoted = (labels: readonly string[]): string =>
  listText(
    labels.map((label) => `“${label}”`),
    "or",
  );

/** A verb as it is said of what was done, and after “did not”. */
type Verb = readonly [past: string, bare: string];

const votes: Readonly<Record<string, Verb>> = {
  yes: ["voted yes", "vote yes"],
  no: ["voted no", "vote no"],
  abstain: ["abstained", "abstain"],
  absent: ["counted as absent", "count as absent"],
};

/** What those did who stand under a role of an act, by the name of the role; roles that name no deed are not here. */
const roles: Readonly<Record<string, Verb>> = {
  Led: ["led", "lead"],
  Joined: ["joined", "join"],
  "Took part": ["took part in", "take part in"],
  "Takes part": ["took part in", "take part in"],
  "Co-sponsored": ["co-sponsored", "co-sponsor"],
  Proposed: ["proposed", "propose"],
  Supported: ["supported", "support"],
  Objected: ["objected to", "object to"],
  Defended: ["defended", "defend"],
  Resisted: ["resisted", "resist"],
  Seat: ["had a seat by the list", "have a seat by the list"],
};

/** Deeds in one phrase: “voted no or abstained”, “did not vote no or abstain”; undefined where one has no verb. */
function done(verbs: Readonly<Record<string, Verb>>, names: readonly string[], not: boolean): string | undefined {
  const said = names.flatMap((name) => verbs[name]?.[not ? 1 : 0] ?? []);
  if (said.length === 0 || said.length < names.length) return undefined;
  // “voted yes, voted no” is “voted yes or no”.
  const list = listText(said, "or").replace(/\b(voted?) yes(?:,| or) \1 no\b/, "$1 yes or no").replace(/ or no, /, " or no or "); // prettier-ignore
  return not ? `did not ${list}` : list;
}

/** A list whose last “and” has a comma before it where the phrase before holds a comma or a choice of its own. */
function listed(phrases: readonly string[], and: string): string {
  const own = /, |\beither\b|\bboth\b|\bat once\b/;
  return listText(
    phrases.map((phrase, at) =>
      at === phrases.length - 2 && own.test(phrase.replace(/“[^”]*”/g, "")) ? `${phrase},` : phrase,
    ),
    and,
  );
}

/** The phrases of a question in English: each ends a sentence that begins with those who meet a condition. */
export const askPhrases = {
  vote: (keys: readonly string[], not: boolean, title: string, day: string) => {
    const deed = done(votes, keys, not);
    return deed && `${deed} on “${title}” (${day})`;
  },
  role: (labels: readonly string[], not: boolean, title: string, when: string) => {
    const deed = done(roles, labels, not);
    return deed && [`${deed} “${title}”`, when].filter(Boolean).join(" ");
  },
  among: (not: boolean, one: boolean, title: string, when: string) =>
    [one ? "was" : "were", not ? "not among" : "among", `those of “${title}”`, when].filter(Boolean).join(" "),
  absence: (labels: readonly string[], not: boolean, title: string, when: string) =>
    [`${not ? "did not stand" : "stood"} as ${quoted(labels)} under “${title}”`, when].filter(Boolean).join(" "),
  figure: (labels: readonly string[], not: boolean, title: string, when: string) =>
    [`stood at ${not ? "another figure than " : ""}${quoted(labels)} for “${title}”`, when].filter(Boolean).join(" "),
  status: (labels: readonly string[], not: boolean, title: string, when: string) =>
    [`counted as ${not ? "something other than " : ""}${quoted(labels)} under “${title}”`, when]
      .filter(Boolean)
      .join(" "),
  /** Conditions in a group of their own: “either A or B”, “both A and B”. */
  inner: (phrases: readonly string[], join: "all" | "any") =>
    join === "any"
      ? `either ${listed(phrases, "or")}`
      : `${phrases.length === 2 ? "both" : "at once"} ${listed(phrases, "and")}`,
  list: listed,
};
