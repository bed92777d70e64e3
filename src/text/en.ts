import { charts } from "./en/charts.ts";
import { absence, absenceSentence } from "./en/absence.ts";
import { listText } from "./format.ts";

/** "one state", "no state", "35 states", "zero or one state" → "at most one state". */
const counted = (count: string, one: string, several: string): string =>
  count === "zero"
    ? `no ${one}`
    : count === "zero or one"
      ? `at most one ${one}`
      : `${count} ${count === "one" ? one : several}`;

/** The words of the interface in English. Every other language has the same form. */
export const en = {
  name: "Drug Policy Atlas",
  skip: "Skip to the figure",
  topics: "Topics",
  pages: { countries: "Countries", events: "Events", ask: "Ask", compare: "Compare", talks: "Talks" },
  views: "Views of this topic",
  variants: "Which values are shown",
  find: "Find a place",
  close: "Close",
  basis: { law: "Law", practice: "Practice", position: "Position" },
  onThisDay: { law: "Law on this day", practice: "Practice on this day", position: "Position" },
  inThisYear: "In this year",
  ofPlaces: (count: number, states: boolean) =>
    states ? (count === 1 ? "1 state" : `${count} states`) : count === 1 ? "1 place" : `${count} places`,
  countedAs: {
    states: (count: string) => counted(count, "state", "states"),
    places: (count: string) => counted(count, "country or territory", "countries and territories"),
    parts: (count: string) => counted(count, "state or district", "states and districts"),
  },
  manyDrawn: (count: number) => `${count} territories are drawn and stand in the table, but are not counted.`,
  alsoDrawn: (names: string) => `Drawn, not counted: ${names}.`,
  absence,
  absenceSentence,
  notKnown: "Not known",
  notAmong: "Not among them",
  target: (name: string) => `Target: ${name}`,
  vote: { yes: "Yes", no: "No", abstain: "Abstained", absent: "Absent" },
  stance: {
    reform: "Stance of the text: reform",
    "status-quo": "Stance of the text: status quo",
    mixed: "Stance of the text: mixed",
    neutral: "Stance of the text: neutral",
  },
  map: "Map",
  charts,
  mapHelp:
    "Arrow keys go to the neighbour in that direction, Enter pins, Home and End go through the names, Escape leaves.",
  region: "Region shown and counted",
  regions: {
    world: "World",
    africa: "Africa",
    americas: "Americas",
    asia: "Asia",
    europe: "Europe",
    oceania: "Oceania",
    caribbean: "Caribbean",
    gulf: "Gulf",
    "south-east-asia": "South-East Asia",
    pacific: "Pacific",
    african: "African states",
    "asia-pacific": "Asia-Pacific states",
    "eastern-european": "Eastern European states",
    "latin-american": "Latin American and Caribbean states",
    western: "Western European and other states",
  } as Record<string, string>,
  unGroups: "UN regional groups",
  /** A sentence that speaks of a region alone. */
  within: (region: string, said: string) => `${region}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  /** A sentence on a vote, and how a region voted. */
  withVotes: (said: string, region: string, votes: string) => `${said}. ${region}: ${votes || "nobody with a vote"}`,
  showAll: "Show all",
  places: (count: number) => (count === 1 ? "1 place" : `${count} places`),
  uncertainNote: (count: number) =>
    count === 1
      ? "1 place has a dotted outline: its date is known only in part, and so its reading of this day."
      : `${count} places have a dotted outline: their dates are known only in part, and so their readings of this day.`,
  perhaps: (count: number) =>
    count === 1
      ? "1 more may be among them: its date is known only in part."
      : `${count} more may be among them: their dates are known only in part.`,
  day: "Day",
  before: "Change before",
  after: "Next change",
  moreEvents: (count: number) => `and ${count} more events`,
  placesChange: (count: number) => `${count} places change`,
  someTime: (label: string, year: string) => `${label}, some time in ${year}`,
  noValues: (year: number) => `No value is known here for ${year}`,
  noSum: (year: number) => `No sum is known for ${year}: places keep their figures secret or give none`,
  noStatement: (date: string) => `No statement is recorded for ${date}`,
  latestKnown: "Latest known",
  noPlaces: "No figure by place is recorded here.",
  play: "Play",
  pause: "Pause",
  speed: "Speed",
  setDay: "Go to a day",
  table: "Table",
  sources: "Sources",
  allSources: (count: number) => `Method and all ${count} sources`,
  data: "Data",
  dataFiles: "Data of this page:",
  checked: (date: string) => `Facts last checked on ${date}.`,
  disclaimer: "Borders show no position on the status of any place.",
  policy: "Policy on borders",
  published: "Published totals",
  publishedDiffers: (said: readonly string[], reason: string) => `${listText(said)}. ${reason}`.trim(),
  publishedDiffering: (name: string, published: string, own: string) =>
    `${name} gives ${published}, the facts of this day ${own}`,
  publishedOf: (name: string, classes: string) => `${name} (${classes})`,
  publishedAgrees: (said: readonly string[]) => `${listText(said)}: the same as the facts of this day.`,
  worldAndNamed: (world: string, named: string) =>
    `Published minimum for the world: ${world}. The places with a figure here add up to ${named}.`,
  usedHere: (count: number) => (count === 1 ? "1 is behind this picture." : `${count} are behind this picture.`),
  publishedSays: (name: string, count: string) => `${name} counts ${count}`,
  dropped: (parts: readonly string[]) =>
    parts.length === 1
      ? `This part of the link could not be read and was left out: ${parts[0] ?? ""}.`
      : `These parts of the link could not be read and were left out: ${listText(parts)}.`,
  failed: {
    unreachable: (file: string) =>
      `${file} could not be reached. What is shown here stays; try again when there is a connection.`,
    missing: (file: string) => `${file} is not where it should be. What is shown here stays.`,
    malformed: (file: string, reason: string) => `${file} cannot be used: ${reason}. What is shown here stays.`,
  },
  addToTalk: "Add to talk",
  share: "Share",
  retry: "Try again",
  about: "About",
  borders: "Borders",
  shareRead: (read: number, recalled: number, derived: number) =>
    `Of the facts in this file ${read} % are read in the source, ${recalled} % recalled, ${derived} % derived by a rule.`,
  pin: (name: string) => `${name} pinned`,
  unpin: (name: string) => `${name} released`,
  worldTotal: (count: string) => `Published minimum for the world: ${count}`,
};

export type Texts = typeof en;
