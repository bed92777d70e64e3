/** Words of the feeds of changes. */
export const feedWords = {
  changes: "Changes of the facts",
  follow: "Follow changes",
  followed: "Follow changes in a feed reader (Atom)",
  perPlace: "Every place has a feed of its own, named on its page.",
  all: "all changes",
  title: (of: string) => `Drug Policy Atlas: ${of}`,
  about:
    "What was added, changed or removed in the facts, release by release, with the address of every fact concerned. An entry is of the day on which the atlas was changed; the day of a law stands in its fact.",
  release: (version: string) => `Release of ${version}`,
  change: (of: string, kind: string, count: number) =>
    `${of}: ${count === 0 ? kind : `${count} ${count === 1 ? "fact" : "facts"} ${kind}`}`,
  events: "Events",
  sources: (topic: string) => `${topic}, sources`,
  rights: "Compilation: CC BY 4.0, Drug Policy Atlas contributors. The terms of each source stand with it.",
};
