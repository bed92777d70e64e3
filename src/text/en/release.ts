import { dayOfVersion } from "#model/version.ts";
import { dateText, numberText } from "../format.ts";

/** "22 November 2026"; of a second release of the day "22 November 2026, no. 2". */
export function releaseText(version: string): string {
  const [, number] = version.split(".");
  return dateText(dayOfVersion(version)) + (number ? `, no. ${number}` : "");
}

/** How facts stand to the release that a link asks for. */
interface State {
  readonly kind: "newest" | "older" | "later" | "unknown" | "unreachable";
  readonly changed?: boolean;
  readonly facts?: number;
}

/** What has changed since an older release. */
function since({ changed = false, facts = 0 }: State): string {
  if (!changed) return "Nothing shown here has changed since.";
  if (facts === 0) return "Since then no fact shown here has changed, but other parts of the same files have.";
  return facts === 1
    ? "Since then 1 fact shown here has changed."
    : `Since then ${numberText(facts)} facts shown here have changed.`;
}

const asReleased = (version: string): string => `Facts as released on ${releaseText(version)}.`;

/** To which release facts are held, in a sentence or two. */
function stateText(version: string, state: State): string {
  const day = releaseText(version);
  switch (state.kind) {
    case "newest":
      return `Held to the release of ${day}.`;
    case "older":
      return `${asReleased(version)} ${since(state)}`;
    case "later":
      return `This was not part of the release of ${day}, to which the link is held: the facts of today are shown.`;
    case "unknown":
      return `The link is held to a release of ${day}, and there is none: the facts of today are shown.`;
    case "unreachable":
      return `The facts as released on ${day} cannot be reached: those of today are shown.`;
  }
}

/** The words of links that are held to a release. */
export const releaseWords = {
  which: "Which facts the link shows",
  live: "Those of the day on which it is opened",
  held: (version: string) => `Those of the release of ${releaseText(version)}, also after a correction`,
  state: stateText,
  asReleased,
  whatChanged: "What changed",
  releases: "All releases",
  file: "The file as it was",
  showToday: "Show the facts of today",
  missing: (version: string) =>
    `The facts as released on ${releaseText(version)} cannot be reached. No others are shown in their place.`,
  retry: "Try again",
  fetching: (version: string) => `The facts of the release ${version} are being fetched.`,
  late: "If they do not come, the network may be gone: load the page again, or look at others.",
  follow: "Follow the facts of today",
  cited: (version: string) =>
    `The link in the citation is held to the release of ${releaseText(version)}: it shows these facts also after a correction, and says what has changed since.`,
};
