/** Width and height of a tile in pixels: that of a roll call, and smaller ones where there are many. */
export interface TileSize {
  readonly width: number;
  readonly height: number;
}
const sizes: readonly TileSize[] = [
  { width: 58, height: 54 },
  { width: 50, height: 46 },
  { width: 44, height: 44 },
  { width: 40, height: 36 },
  { width: 36, height: 33 },
];
/** A finger needs 44 pixels. */
const byTouch = 44;

/** Pixels between tiles, and between groups that stand side by side. */
export const gap = 4;
export const between = 20;
/** Pixels of a heading with its count, over a group. */
export const heading = 80;
/** Pixels between groups that stand under each other. */
const below = 16;
/** Least pixels of a group that stands beside others: its heading needs so much. */
export const leastWidth = 104;

/** How much room there is between tiles and groups, and for a heading. */
export interface TileSpacing {
  readonly gap: number;
  readonly between: number;
  readonly heading: number;
  readonly below: number;
  readonly leastWidth: number;
}
export const onPage: TileSpacing = { gap, between, heading, below, leastWidth };
/** Before an audience nothing scrolls and every type is larger: tiles are as small as a code allows, and close. */
const onStage: TileSpacing = { gap: 1.5, between: 14, heading: 66, below: 10, leastWidth: 92 };
const stageSizes: readonly TileSize[] = [
  ...sizes,
  { width: 38, height: 26 },
  { width: 36, height: 22 },
  { width: 34, height: 19 },
  { width: 32, height: 16 },
  { width: 29, height: 15 },
  { width: 29, height: 13 },
];
/** Below this width each group has the full width. */
const narrow = 440;

export interface TileLayout {
  readonly size: TileSize;
  /** Tiles in a row, by group, in the same stacks. */
  readonly columns: readonly (readonly number[])[];
  /** Whether groups stand under each other, each over the full width. */
  readonly stacked: boolean;
  /** The stacks, counted from the first, with which a new row of stacks begins. */
  readonly breaks: readonly number[];
  /** That of a page, where not said. */
  readonly spacing?: TileSpacing;
}

/** How many tiles the groups of a stack have; a stack is one group, or several under each other. */
type Stacks = readonly (readonly number[])[];

/** The rows that a heading takes within a stack. */
const headingRows = ({ height }: TileSize, { heading, between, gap }: TileSpacing): number =>
  Math.ceil((heading + between) / (height + gap));

/** The least columns with which a stack is not higher than so many rows; undefined where its headings alone are. */
function columnsWithin(
  stack: readonly number[],
  rows: number,
  size: TileSize,
  spacing: TileSpacing,
): number | undefined {
  const free = rows - (stack.length - 1) * headingRows(size, spacing);
  for (let columns = 1; free >= stack.length; columns++)
    if (stack.reduce((sum, count) => sum + Math.ceil(count / columns), 0) <= free) return columns;
  return undefined;
}

/** The columns of each stack if none is higher than so many rows and all fit side by side. */
function columnsFor(
  stacks: Stacks,
  rows: number,
  size: TileSize,
  width: number,
  spacing: TileSpacing,
): number[] | undefined {
  const { gap, between, leastWidth } = spacing;
  const columns = stacks.map((stack) => columnsWithin(stack, rows, size, spacing));
  if (!columns.every((n) => n !== undefined)) return undefined;
  const used = columns.reduce((sum, n) => sum + Math.max(leastWidth, n * (size.width + gap) - gap), 0);
  return used + between * (stacks.length - 1) <= width ? columns : undefined;
}

/** The least number of rows with which the stacks fit side by side, and their columns; undefined where they never do. */
function fitting(
  stacks: Stacks,
  size: TileSize,
  width: number,
  spacing: TileSpacing,
): { rows: number; columns: number[] } | undefined {
  const highest =
    stacks.flat().reduce((sum, count) => sum + count, 0) + headingRows(size, spacing) * stacks.flat().length;
  for (let rows = 1; rows <= highest; rows++) {
    const columns = columnsFor(stacks, rows, size, width, spacing);
    if (columns) return { rows, columns };
  }
  return undefined;
}

const stackedIn = (stacks: Stacks, size: TileSize, width: number): TileLayout => {
  const columns = Math.max(1, Math.floor((width + gap) / (size.width + gap)));
  const breaks = stacks.map((_, i) => i).slice(1);
  return { size, stacked: true, columns: stacks.map((stack) => stack.map(() => columns)), breaks };
};

/** Stacks in rows, side by side in each: how high all are, the columns of each stack, and where a row begins. */
interface Shelved {
  readonly height: number;
  readonly columns: readonly number[];
  readonly starts: readonly number[];
}

/** The lowest way of setting stacks in rows, in their order; undefined where one is wider than the space. */
function shelved(stacks: Stacks, size: TileSize, width: number, spacing: TileSpacing): Shelved | undefined {
  const { below, heading, gap } = spacing;
  // The best for the first stack, the first two, and so on: each ends with a row that begins at some stack before.
  const best: (Shelved | undefined)[] = [{ height: -below, columns: [], starts: [] }];
  for (let end = 1; end <= stacks.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const row = before && fitting(stacks.slice(start, end), size, width, spacing);
      if (!row) continue;
      const height = before.height + below + heading + row.rows * (size.height + gap);
      if (height >= (best[end]?.height ?? Infinity)) continue;
      best[end] = { height, columns: [...before.columns, ...row.columns], starts: [...before.starts, start] };
    }
  }
  return best[stacks.length];
}

/**
 * How groups of so many tiles are laid out in a space: side by side in as few and low rows as can be, with the largest tile that
 * is not higher than the space, else the smallest; on a narrow page under each other, with tiles that fill the width.
 */
export function tileLayout(stacks: Stacks, width: number, height: number, touch = false): TileLayout {
  const usable = sizes.filter((size) => !touch || size.height >= byTouch);
  const smallest = usable.at(-1) ?? { width: byTouch, height: byTouch };
  if (width < narrow) {
    const columns = Math.max(1, Math.floor((width + gap) / (byTouch + gap)));
    return stackedIn(stacks, { width: Math.floor((width + gap) / columns) - gap, height: byTouch }, width);
  }
  for (const size of usable) {
    const found = shelved(stacks, size, width, onPage);
    if (!found || (size !== smallest && found.height > height)) continue;
    const columns = stacks.map((stack, i) => stack.map(() => found.columns[i] ?? 1));
    return { size, columns, stacked: false, breaks: found.starts.slice(1) };
  }
  return stackedIn(stacks, smallest, width);
}

/** The same before an audience: the largest tile with which all groups are in the space, else the smallest. */
export function tilesOnStage(stacks: Stacks, width: number, height: number): TileLayout {
  for (const size of stageSizes) {
    const found = shelved(stacks, size, width, onStage);
    if (!found || (size !== stageSizes.at(-1) && found.height > height)) continue;
    const columns = stacks.map((stack, i) => stack.map(() => found.columns[i] ?? 1));
    return { size, columns, stacked: false, breaks: found.starts.slice(1), spacing: onStage };
  }
  return stackedIn(stacks, { width: 29, height: 13 }, width);
}
