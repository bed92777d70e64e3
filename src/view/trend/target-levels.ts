import type { Target } from "#model/target.ts";

/** A level to reach and the years for which it stands; `to` is missing where a guide sets it without an end. */
export interface Level {
  readonly threshold: number;
  readonly from: number;
  readonly to?: number;
  readonly targets: readonly Target[];
}

/** The levels to reach of an indicator: targets that say the same (threshold and deadline) are one, from the first that said it. */
export function levelsOf(targets: readonly Target[], indicator: string): Level[] {
  const by = new Map<string, Level>();
  for (const target of targets) {
    if (target.indicator !== indicator || target.comparison !== "at-least") continue;
    const key = `${target.threshold} ${target.deadline ?? ""}`;
    const known = by.get(key);
    by.set(key, {
      threshold: target.threshold,
      from: Math.min(target.set, known?.from ?? Infinity),
      to: target.deadline,
      targets: [...(known?.targets ?? []), target],
    });
  }
  return [...by.values()].sort((a, b) => a.threshold - b.threshold || a.from - b.from);
}

/** Years in which a dated target stands, with the lowest that stands then: what is above meets it. */
export function bandsOf(levels: readonly Level[], first: number, last: number): Level[] {
  const bands: Level[] = [];
  for (let year = first; year <= last; year++) {
    const low = levels.find(({ from, to }) => to !== undefined && from <= year && year <= to);
    if (!low) continue;
    const before = bands.at(-1);
    if (before?.threshold === low.threshold && before.to === year - 1)
      bands[bands.length - 1] = { ...before, to: year };
    else bands.push({ ...low, from: year, to: year });
  }
  return bands;
}
