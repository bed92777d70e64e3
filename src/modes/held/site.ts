import { releaseWords } from "#text/en/release.ts";
import { heldState } from "#view/held/held.ts";
import { releaseIn } from "#view/held/link.ts";
import type { Slide } from "#view/talks/talk.ts";
import { Site } from "../site.svelte.ts";
import { filesOf, isToday } from "./files.ts";

/** Where the facts of a slide come from, and what is said of the release to which its link holds them. */
interface HeldSlide {
  readonly site: Site;
  readonly said: string;
}

/** The site whose facts a slide shows: that of the talk, or one with the facts of a release. */
export async function siteOf(site: Site, { path, fragment }: Pick<Slide, "path" | "fragment">): Promise<HeldSlide> {
  const version = releaseIn(fragment);
  if (version === null) return { site, said: "" };
  const held = await filesOf(site.files, version);
  const indicator = site.indicatorOf(site.read(`en/${path}`));
  const state = heldState(held.releases, version, indicator ? [indicator.data] : []);
  // Of a slide of many data sets it is not known here how much of what it shows has changed.
  const said =
    state.kind === "older" && !indicator ? releaseWords.asReleased(version) : releaseWords.state(version, state);
  return { site: isToday(held) ? site : new Site(held, site.index, null, site.address), said };
}
