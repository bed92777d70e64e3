import { fold } from "#text/fold.ts";

/** What the list of events is narrowed to; empty: everything. */
export interface EventFilter {
  readonly topic: string;
  readonly kind: string;
  readonly text: string;
}

/** What the list knows of an event: its topics ("general" among them), its kind, and all its words, folded. */
export interface Filtered {
  readonly topics: readonly string[];
  readonly kind: string;
  readonly words: string;
}

export const everything: EventFilter = { topic: "", kind: "", text: "" };

/** Total: a fragment that is no filter (an event's id, a decade) leaves everything; unknown topics and kinds are left out. */
export function readFilter(fragment: string, topics: readonly string[], kinds: readonly string[]): EventFilter {
  const link = new URLSearchParams(fragment.replace(/^#/, ""));
  const oneOf = (key: string, offered: readonly string[]): string => offered.find((one) => one === link.get(key)) ?? "";
  return { topic: oneOf("topic", topics), kind: oneOf("kind", kinds), text: link.get("q") ?? "" };
}

/** The fragment of a filter, without its sign; empty where nothing is narrowed. */
export function writeFilter({ topic, kind, text }: EventFilter): string {
  const link = new URLSearchParams();
  if (topic) link.set("topic", topic);
  if (kind) link.set("kind", kind);
  if (text) link.set("q", text);
  return link.toString();
}

/** Whether an event is shown: of the topic or of the whole field, of the kind, and holding every word. */
export function passes({ topic, kind, text }: EventFilter, event: Filtered): boolean {
  if (topic && !event.topics.includes(topic) && !event.topics.includes("general")) return false;
  if (kind && event.kind !== kind) return false;
  return fold(text)
    .split(" ")
    .every((word) => event.words.includes(word));
}
