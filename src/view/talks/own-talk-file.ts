import type { Language } from "#model/words.ts";
import { ownTalkWords as words } from "#text/en/own-talk.ts";
import * as v from "valibot";
import type { Address } from "../address.ts";
import { asTalk, idOf, OwnTalk } from "./own-talk.ts";
import { shownBy } from "./talk.ts";

/** A talk that was read, or why a text is none: the slide, counted from 1, where the fault lies in one, and the reason. */
export type ReadTalk =
  | { readonly is: "talk"; readonly talk: OwnTalk }
  | { readonly is: "wrong"; readonly slide: number | null; readonly reason: string };

type Wrong = Extract<ReadTalk, { is: "wrong" }>;

const wrong = (reason: string, slide: number | null = null): Wrong => ({ is: "wrong", slide, reason });

/** A text that should hold a talk: accepted whole or not at all. */
export function readTalk(text: string): ReadTalk {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return wrong(words.wrong.json);
  }
  const result = v.safeParse(OwnTalk, found);
  return result.success ? { is: "talk", talk: result.output } : inWords(result.issues[0]);
}

/** What a link may lead to: `read` reads the path of a page below the root, `isPlace` says whether there is a place of a code. */
interface Pages {
  readonly read: (path: string) => Address;
  readonly isPlace: (id: string) => boolean;
}

function stands(link: string, language: Language, { read, isPlace }: Pages): boolean {
  const shown = shownBy(link, language, read);
  return shown !== null && (shown.kind !== "place" || isPlace(shown.path.split("/")[1] ?? ""));
}

/** A talk of which every link leads to a page that can stand on a stage. */
export function readFile(text: string, language: Language, pages: Pages): ReadTalk {
  const found = readTalk(text);
  if (found.is === "wrong") return found;
  const { steps } = found.talk;
  const stray = steps.findIndex(({ link }) => link !== undefined && !stands(link, language, pages));
  return stray < 0 ? found : wrong(words.wrong.link(steps[stray]?.link ?? ""), stray + 1);
}

function inWords(issue: v.BaseIssue<unknown>): Wrong {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const [list, at, ...rest] = keys;
  const inSlide = list === "steps" && typeof at === "number";
  const name = (inSlide ? rest : keys).map(String).join(", ");
  return wrong(reasonOf(issue, name), inSlide ? at + 1 : null);
}

function reasonOf(issue: v.BaseIssue<unknown>, name: string): string {
  if (name === "") return words.wrong.form;
  if (issue.type === "strict_object" && issue.expected === "never") return words.wrong.unknown(name);
  if (issue.received === "undefined") return words.wrong.missing(name);
  return words.wrong.value(name);
}

/** A talk as a file of the atlas's own talks is written. */
export function fileOf(
  own: OwnTalk,
  unsaid: Parameters<typeof asTalk>[1],
): { readonly name: string; readonly text: string } {
  const { $schema: _, id: __, title, about, minutes, checked } = asTalk(own, unsaid);
  const id = idOf({ title });
  const talk: OwnTalk = { $schema: "../schema/talk.json", id, title, about, minutes, checked, steps: own.steps };
  return { name: `${id}.json`, text: `${JSON.stringify(talk, null, 2)}\n` };
}
