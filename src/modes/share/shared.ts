import type { Day } from "#model/date.ts";
import type { Source } from "#model/source.ts";
import type { Language } from "#model/words.ts";
import type { NamedSheet, Sheet } from "#text/csv.ts";
import { shareWords } from "#text/en/share.ts";
import type { ShownView } from "#view/talks/own-talk.ts";
import type { CitedView } from "#view/share/cite.ts";
import { heldLink } from "#view/held/link.ts";
import type { Axis } from "#time/axis.ts";
import type { Stops } from "#view/share/film.ts";
import type { Kept } from "#view/share/kept.ts";
import type { Imprint } from "#view/share/imprint.ts";
import type { Site } from "../site.svelte.ts";

/** A view on another day. */
export interface OnDay extends ShownView {
  /** The day or year in words. */
  readonly when: string;
  /** What happens on it, in words. */
  readonly happens: readonly string[];
}

/** A view whose day can move. */
export interface Moving {
  readonly axis: Axis;
  readonly stops: Stops;
  readonly on: (day: Day) => OnDay;
  /** What the pictures of so many days keep room for. */
  readonly keep: (days: readonly Day[]) => Kept;
}

/** What a view is made of, for those it is shared with. */
export interface ViewToShare {
  /** Where its facts come from: its picture is drawn anew. */
  readonly site: Site;
  /** The day or year shown, in words; null where it shows no single one. */
  readonly when: string | null;
  /** What it shows on any day, where its title is of one. */
  readonly subject?: string;
  /** What it says in sentences, where its title is a name. */
  readonly said?: string;
  readonly genre: keyof typeof shareWords.genres;
  /** What must be said with its title. */
  readonly about: string | null;
  /** The day on which its facts were last checked. */
  readonly data: Day;
  readonly sources: readonly (readonly [id: string, source: Source])[];
  /** The files that hold its facts in full, below the root, without their endings. */
  readonly files: readonly string[];
  /** How it looks on other days; none where it shows one day only, or all of them. */
  readonly moving?: Moving;
  /** What its chart draws, as tables: they stand before those of the page. */
  readonly drawn?: readonly NamedSheet[];
  /** Its table, where the page draws none; else those on the page are taken. */
  readonly sheet?: Sheet;
}

/** All that the parts of the panel need. */
export interface Shared extends ViewToShare, ShownView {
  readonly language: Language;
  /** What files are called, without their endings. */
  readonly name: string;
  readonly imprint: Imprint;
  /** The release to which its link can be held: that of the facts shown; null where it is not known. */
  readonly release: string | null;
  /** The public address of the site's root. */
  readonly root: string;
  /** The address by which this page opens a file of the site. */
  readonly href: (path: string) => string;
}

/** The view as it is cited: by the link that is held to its facts. */
export const citedView = ({ imprint, genre, release }: Shared, accessed: Day): CitedView => ({
  ...imprint,
  genre: shareWords.genres[genre],
  address: release === null ? imprint.address : heldLink(imprint.address, release),
  accessed,
});
