/** Words of the pages of facts. */
export const factsWords = {
  world: "World",
  title: (title: string) => `Facts: ${title}`,
  description: (title: string, count: string) =>
    `Every fact of “${title}” with an address of its own: ${count} facts, each with source, evidence, date checked and history.`,
  intro:
    "Every fact below has an address of its own: the link at its date. It says what holds, since when, how that is known and from where. Page, article or passage stand in the note where the source has one.",
  figure: "Show as map, timeline and table",
  method: "Statuses, rules and all sources",
  checked: (date: string) => `checked ${date}`,
  published: (date: string) => `published ${date}, unchanged since`,
  firstPublished: (date: string) => `published ${date}`,
  changed: (date: string) => `changed ${date}:`,
  whole: "Changes of the data set as a whole",
  until: (date: string) => `until ${date}`,
  lastRead: (year: number) => `last confirmed by a source in ${year}`,
  contest: "Contest",
  contestName: (id: string) => `Contest ${id}`,
  subject: (id: string) => `Drug Policy Atlas: an error in ${id}`,
  body: (id: string) => `Fact: ${id}\n\nWhat is wrong:\n\nSource (title, date, link, page or article):\n`,
  rules: "Rules from which facts follow",
  entities: "Also, not states",
  act: "Source of the text",
};
