import type { Paints } from "#color/paint.ts";
import type { Day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";
import type { Axis } from "#time/axis.ts";
import type { LaneGroup } from "#view/lanes/rows.ts";
import type { Lane, Mark } from "#view/lanes/lanes.ts";

/** What a timeline of places is drawn from, on a page and before an audience. */
export interface LaneProps {
  readonly groups: readonly LaneGroup[];
  readonly axis: Axis;
  readonly day: Day;
  /** Whether the axis ends today. */
  readonly today: boolean;
  readonly paints: Paints;
  readonly alone: string | null;
  readonly outlined: string | null;
  readonly pinned: readonly PlaceId[];
  /** The picture in a sentence, for the label of the whole. */
  readonly summary: string;
  readonly nameOf: (id: PlaceId) => string;
  /** Heading of a group, and what it means. */
  readonly headingOf: (group: LaneGroup) => { readonly name: string; readonly meaning: string };
  /** What can stand beside a mark, the fullest first. */
  readonly notesOf: (lane: Lane, mark: Mark) => readonly string[];
  readonly onpin: (id: PlaceId) => void;
  readonly onday: (day: Day) => void;
  /** What is said where no row is shown. */
  readonly none: string;
}
