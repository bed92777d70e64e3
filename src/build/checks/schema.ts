import * as v from "valibot";
import { kindOf, named, schemaOf } from "../kinds.ts";
import type { DataFile } from "../read-data.ts";
import type { Check } from "./check.ts";
import { oneOf, ordinal, problem, type Problem } from "./problem.ts";

type Issue = v.BaseIssue<unknown>;

/** The form of every file: which words it has, and what each may hold. */
export const schema: Check = {
  name: "schema",
  sentence: "Every file has the form of its kind.",
  check: (files) => files.all.flatMap(ofFile),
};

function ofFile({ path, json }: DataFile): Problem[] {
  const kind = kindOf(path, json);
  if (!kind) return [problem(path, `is of no known kind; a file states its "form" or is named ${oneOf(named)}`)];
  const result = v.safeParse(schemaOf(kind), json);
  return (result.issues ?? []).flatMap(innermost).map((issue) => inWords(path, issue));
}

/** A union fails as a whole; where one way fits the kind of value that came, its own reason says more. */
function innermost(issue: Issue): Issue[] {
  const own = issue.type === "union" ? issue.issues?.filter((inner) => inner.path !== undefined) : undefined;
  const [deepest] = own ?? [];
  return deepest ? [{ ...deepest, path: [...(issue.path ?? []), ...(deepest.path ?? [])] as Issue["path"] }] : [issue];
}

function inWords(file: string, issue: Issue): Problem {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const about = issue.type === "strict_object" ? keys.slice(0, -1) : keys;
  const [top, place] = about;
  const ofPlace = (top === "values" || top === "places") && typeof place === "string";
  const rest = ofPlace ? about.slice(2) : about;
  const at = rest.map((key) =>
    typeof key === "number" ? `the ${ordinal(key)} ${ofPlace ? "fact" : "entry"}` : String(key),
  );
  return problem(file, reasonOf(issue, nameOf(keys.at(-1))), {
    ...(ofPlace && { place }),
    ...(at.length > 0 && { at: at.join(", ") }),
  });
}

const nameOf = (key: unknown): string => (typeof key === "string" ? key : "the file");

const kindsOfValue: Record<string, string> = {
  Array: "a list",
  Object: "an object",
  string: "text",
  number: "a number",
};
const inOwnWords: Record<string, string> = {
  non_empty: "is empty",
  integer: "is no whole number",
  url: "is no address",
};

/** Valibot's own messages all begin with "Invalid"; those of the model are already sentences. */
function reasonOf(issue: Issue, key: string): string {
  if (issue.type === "strict_object" && issue.expected === "never") return `"${key}" is not a word of this form`;
  if (issue.type === "strict_object" && issue.expected === `"${key}"`) return `"${key}" is missing`;
  if (!issue.message.startsWith("Invalid")) return came(issue) + issue.message;
  const own = inOwnWords[issue.type];
  if (own) return came(issue) + own;
  const expected = (issue.expected ?? "something else").replace(/^\(|\)$/g, "").split(" | ");
  return `${received(issue)} came where ${oneOf(expected.map((name) => kindsOfValue[name] ?? name))} is expected`;
}

const received = ({ received }: Issue): string => kindsOfValue[received] ?? received;
const came = ({ input }: Issue): string =>
  typeof input === "string" || typeof input === "number" ? `“${input}” ` : "";
