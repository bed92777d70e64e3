import type { Chart } from "#view/view.ts";
import type { Component } from "svelte";
import { loadChart, type ChartProps } from "../charts.ts";
import type { Opened } from "./figure.ts";

/** What a chart would else load or find out once it stands there. */
export interface Given extends Pick<ChartProps, "targets" | "second"> {
  readonly title?: string | null;
  /** The source line. */
  readonly credit?: string;
}

/** What draws the chart that is shown first, and what it is given. */
export interface FirstChart {
  readonly Drawn: Component<ChartProps>;
  readonly given?: Given;
}

/** What draws a map. */
export type DrawnMap = Component<ChartProps & { readonly summary: string; readonly ondrawn?: () => void }>;

/** Finds out what a chart is given: a file `given/` of its name. */
export type Giving = (opened: Opened) => Promise<Given>;

const giving = import.meta.glob<{ default: Giving }>("./given/*.ts");

/** What the chart of an opened figure is given, if anything. */
export const givenOf = async (opened: Opened): Promise<Given | undefined> =>
  (await giving[`./given/${opened.page.view.chart}.ts`]?.())?.default(opened);

/** Loads all that draws the chart of an opened figure; null for a map, and where it cannot be had. */
export async function firstChart(opened: Opened): Promise<FirstChart | null> {
  const { chart } = opened.page.view;
  return chart === "map" ? null : loadFirst(chart, opened).catch(() => null);
}

async function loadFirst(chart: Exclude<Chart, "map">, opened: Opened): Promise<FirstChart> {
  const [Drawn, given] = await Promise.all([loadChart(chart), givenOf(opened)]);
  return { Drawn, given };
}
