import * as v from "valibot";
import { failed, ready, type Loaded } from "./loaded.ts";

/** How bytes are got; the page gives its own `fetch`, a test or the build another. */
export type Fetch = (url: string) => Promise<Pick<Response, "ok" | "status" | "headers" | "text">>;

type Schema<T> = v.GenericSchema<unknown, T>;

/** What does not fit, in words: where in the file, and why. */
function reasonOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (!issue) return "it does not have the form that this page reads";
  const place = (issue.path ?? []).map(({ key }) => String(key)).join(", ");
  return place ? `${place}: ${issue.message}` : issue.message;
}

/** A JSON file accepted whole or not at all: unreachable, missing (also a host that answers with HTML) and malformed are told apart. */
export async function loadJson<T>(fetch: Fetch, url: string, file: string, schema?: Schema<T>): Promise<Loaded<T>> {
  let text: string;
  try {
    const answer = await fetch(url);
    if (!answer.ok) return failed({ kind: answer.status === 404 ? "missing" : "unreachable", file });
    if (answer.headers.get("content-type")?.includes("html")) return failed({ kind: "missing", file });
    text = await answer.text();
  } catch {
    return failed({ kind: "unreachable", file });
  }
  try {
    const found: unknown = JSON.parse(text);
    if (!schema) return ready(found as T);
    const result = v.safeParse(schema, found);
    return result.success ? ready(result.output) : failed({ kind: "malformed", file, reason: reasonOf(result.issues) });
  } catch {
    return failed({ kind: "malformed", file, reason: "it is not JSON" });
  }
}
