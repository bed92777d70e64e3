import type { StageCard } from "./card.ts";

/** The three columns of a card. */
export const columns = ["law", "practice", "position"] as const;
export type Column = (typeof columns)[number];

/** How much a card says beside law, practice and positions, and in which column. */
export interface Room {
  /** So many of the gaps are named; the others are counted. */
  readonly gaps: number;
  readonly gapsIn: Column;
  readonly peers: number;
  readonly figures: number;
  readonly figuresIn: Column;
}

/** What a card says where the screen has room for all: what is not known stands under the shortest column. */
export function roomAtFirst({ law, practice, figures, peers }: StageCard): Room {
  const least = Math.min(law.length, practice.length);
  return {
    gaps: 6,
    gapsIn: least > 6 ? "position" : law.length <= practice.length ? "law" : "practice",
    peers: peers.length,
    figures: figures.length,
    // Beside many practices figures have a part of their own.
    figuresIn: practice.length > 4 ? "position" : "practice",
  };
}

/** What a card says when its longest column is too long: fewer gaps, or those elsewhere, fewer places, fewer figures; null: only facts are left. */
export function withLess(room: Room, longest: Column): Room | null {
  const { gaps, gapsIn, peers, figures, figuresIn } = room;
  if (gapsIn === longest && gaps > 1) return { ...room, gaps: gaps - 1 };
  if (gapsIn === longest && longest !== "position") return { ...room, gapsIn: "position" };
  if (longest === "position" && peers > 0) return { ...room, peers: peers - 1 };
  return figuresIn === longest && figures > 1 ? { ...room, figures: figures - 1 } : null;
}
