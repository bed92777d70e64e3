import { listText, numberText } from "../format.ts";

const kinds: Readonly<Record<string, string>> = {
  law: "Law",
  court: "Court ruling",
  referendum: "Referendum",
  policy: "Policy",
  rollback: "Step back",
  treaty: "Treaty",
  vote: "Vote",
  declaration: "Declaration",
  statement: "Statement",
  conference: "Conference",
  report: "Report",
};

/** The words of the list of events and of the events on an axis, in English. */
export const events = {
  title: (count: number, from: number, to: number) =>
    `${numberText(count)} events in drug law and at the United Nations, ${from}–${to}`,
  intro: (read: number, recalled: number) =>
    `One list for every time axis of the atlas, in the order of time. A date is as exact as its source. ${numberText(read)} events were read in a source, ${numberText(recalled)} are recalled. “Step back” means that an earlier loosening was reversed or a ban widened; it is no judgement.`,
  overview: "Events a year",
  overviewNote: "Each dot is an event; one of two topics stands in both rows.",
  stretch: (from: number, to: number) => (from % 10 === 0 ? `${from}s` : `${from}–${to - 1}`),
  count: (count: number) => (count === 1 ? "1 event" : `${numberText(count)} events`),
  kind: (kind: string) => kinds[kind] ?? kind,
  general: "Whole field",
  onThatDay: "Views of that day:",
  data: "Data of this page:",
  filter: "Narrow the list",
  topic: "Topic",
  allTopics: "All topics",
  kindOf: "Kind",
  allKinds: "All kinds",
  text: "Words",
  textHint: "Title, place, source …",
  all: "Show all",
  shown: (shown: number, all: number) =>
    shown === all ? `All ${numberText(all)} events` : `${numberText(shown)} of ${numberText(all)} events`,
  none: (parts: readonly string[]) => `No event is recorded here for ${listText(parts)}.`,
  choice: "Events on the axis",
  choices: { topic: "Of this topic", all: "Of all topics", none: "None" },
  before: "Event before",
  next: "Next event",
  list: "All events",
  noneOnAxis: "No event with an exact day stands on this axis.",
};
