import { dayOfVersion } from "#model/version.ts";
import { dateText } from "./format.ts";

/** "22 November 2026"; of a second release of the day "22 November 2026, no. 2". */
export function releaseText(version: string): string {
  const [, number] = version.split(".");
  return dateText(dayOfVersion(version)) + (number ? `, no. ${number}` : "");
}

/** The words of links that are held to a release. */
export const releaseWords = {
  which: "Which facts the link shows",
  live: "Those of the day on which it is opened",
  held: (version: string) => `Those of the release of ${releaseText(version)}, also after a correction`,
  cited: (version: string) =>
    `The link in the citation is held to the release of ${releaseText(version)}: it shows these facts also after a correction, and says what has changed since.`,
};
