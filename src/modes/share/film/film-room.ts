import { laid, type Shape } from "../shapes.ts";
import type { OnDay } from "../shared.ts";

type FilmShape = Exclude<Shape, "print">;

/** Characters of a title, and of what is said of a day, that stand in a line for sure. */
const across: Readonly<Record<FilmShape, { readonly title: number; readonly day: number }>> = {
  slide: { title: 104, day: 146 },
  square: { title: 52, day: 72 },
  story: { title: 36, day: 50 },
};
/** What is said of a day has no more lines; on a sheet that is wider than high, one. */
const most = (shape: FilmShape): number => (laid[shape].size[0] > laid[shape].size[1] ? 1 : 2);

/** A day in words with what happens on it: whole parts, as many as have room; the first is always said. */
export function saidOf({ when, happens }: Pick<OnDay, "when" | "happens">, shape: FilmShape): string {
  const room = most(shape) * across[shape].day - 2;
  const [first, ...others] = happens;
  if (first === undefined) return when;
  return others.reduce(
    (said, part) =>
      said.endsWith("…") ? said : said.length + part.length + 2 > room ? `${said} …` : `${said}; ${part}`,
    `${when}: ${first}`,
  );
}

/** Lines that the title of a film and what is said of its days have in every picture: those of the longest. */
export interface FilmLines {
  readonly title: number;
  readonly day: number;
}

/** The lines that some titles and days need at most. */
export function linesOf(
  pictures: readonly { readonly title: string; readonly said: string }[],
  shape: FilmShape,
): FilmLines {
  const lines = (of: "title" | "day", texts: readonly string[]): number =>
    Math.max(1, ...texts.map((text) => Math.ceil(text.length / across[shape][of])));
  return {
    title: lines("title", pictures.map(({ title }) => title)), // prettier-ignore
    day: lines("day", pictures.map(({ said }) => said)), // prettier-ignore
  };
}
