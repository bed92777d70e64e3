import { dayOfVersion } from "#model/version.ts";
import type { AtlasContext } from "#ui/atlas-context.ts";
import type { ShownView } from "#view/talks/own-talk.ts";
import type { Imprint } from "#view/share/imprint.ts";
import { releasedOn } from "../released.ts";
import type { ViewToShare } from "./shared.ts";

/** The public address of the site's root. */
export const rootOf = ({ root, href }: AtlasContext): string => root ?? new URL(href(""), document.baseURI).href;

/** What a view says of itself; `release` is that of the facts it shows; null where it cannot be looked up. */
export const imprintOf = (
  view: Pick<ViewToShare, "when" | "data" | "sources"> & ShownView,
  context: AtlasContext,
  release: string | null,
): Imprint => ({
  title: view.caption,
  when: view.when,
  name: context.texts.name,
  data: release === null ? (releasedOn() ?? view.data) : dayOfVersion(release),
  sources: view.sources.map(([, source]) => source),
  disclaimer: context.texts.disclaimer,
  address: new URL(`${context.language}/${view.link}`, rootOf(context)).href,
});
