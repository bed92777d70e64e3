import type { Indicator } from "#catalogue/indicator.ts";
import type { Box, Shapes } from "#geo/shape.ts";
import type { Dataset } from "#model/dataset.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { ReadingOptions } from "#model/reading.ts";
import type { Target } from "#model/target.ts";
import type { Also } from "#view/also.ts";
import type { Known } from "#view/ask/ask.ts";
import type { Picture } from "#view/picture.ts";
import type { Chart, View } from "#view/view.ts";
import type { Component, Snippet } from "svelte";
import type { Site } from "./site.svelte.ts";
import type { Half } from "./stage/figure/halves.ts";

/** What every way of drawing an indicator is given. It fills the width of the figure under the title; legend and day stand beside it. */
export interface ChartProps {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  readonly places: Places;
  /** The places with which each shares a border on land. */
  readonly borders: Readonly<Record<PlaceId, readonly PlaceId[]>>;
  /** All that the atlas can draw, and its files: for what stands beside. */
  readonly site: Pick<Site, "catalogue" | "files">;
  readonly shapes: Shapes;
  /** The part of the drawing that the view's region shows. */
  readonly frame: Box;
  readonly view: View;
  readonly picture: Picture;
  readonly options: ReadingOptions;
  readonly events: readonly AtlasEvent[];
  /** The status outlined while its legend entry is pointed at. */
  readonly outlined: string | null;
  readonly onchange: (part: Partial<View>, how: "drag" | "choice") => void;
  readonly onpin: (id: PlaceId) => void;
  /** Says the title of the chart's own, where it shows more than one day; null: the title of the day. */
  readonly ontitle?: (title: string | null) => void;
  /** On a stage: the height in pixels that the chart may fill. It fills it, and leaves out its own controls. */
  readonly room?: number;
  /** In a film: the most tiles that a group has on any day; it keeps the room of so many. */
  readonly groups?: ReadonlyMap<string, number> | undefined;
  /** What the legend counts beside its own, where it serves a second map; null: nothing. */
  readonly onalso?: (also: Also | null) => void;
  /** Draws the legend of the second of two indicators, where it stands with the maps though there is a `room`. */
  readonly legend?: Snippet<[second: Half]>;
  /** What was loaded before: the targets of a trend, the facts of what stands beside. */
  readonly targets?: readonly Target[];
  readonly second?: Known;
}

type Drawn = Component<ChartProps>;

/** Each chart but the map is a file of `charts/` named after it, loaded when it is first chosen. */
const files = import.meta.glob<{ default: Drawn }>("./charts/*.svelte");

/** The component that draws a chart; fails where its file cannot be had. */
export async function loadChart(chart: Exclude<Chart, "map">): Promise<Drawn> {
  const load = files[`./charts/${chart}.svelte`];
  if (!load) throw new Error(`no file draws ${chart}`);
  return (await load()).default;
}

/** What a chart says under the day, where it says more than it draws: lists and tables. */
const below = import.meta.glob<{ default: Drawn }>("./charts/below/*.svelte");

/** The component under a chart; null where it has none or its file cannot be had. */
export const loadBelow = (chart: Chart): Promise<Drawn | null> =>
  below[`./charts/below/${chart}.svelte`]?.().then(
    (file) => file.default,
    () => null,
  ) ?? Promise.resolve(null);
