import type { Day } from "#model/date.ts";
import type { Readings, Tally } from "#model/tally.ts";
import { Cell } from "./cell.svelte.ts";
import type { LegendEntry, Picture } from "./picture.ts";

/**
 * The picture on screen. Each part is a cell of its own, and a part that stays the same is not written: on a day on which
 * nothing changes, nothing wakes but what says the day.
 */
export class PictureState implements Picture {
  readonly #day: Cell<Day>;
  readonly #latest: Cell<boolean>;
  readonly #region: Cell<string>;
  readonly #readings: Cell<Readings>;
  readonly #tally: Cell<Tally>;
  readonly #legend: Cell<readonly LegendEntry[]>;

  constructor({ day, latest, region, readings, tally, legend }: Picture) {
    this.#day = new Cell(day);
    this.#latest = new Cell(latest);
    this.#region = new Cell(region);
    this.#readings = new Cell(readings);
    this.#tally = new Cell(tally);
    this.#legend = new Cell(legend);
  }

  get day(): Day {
    return this.#day.value;
  }
  get latest(): boolean {
    return this.#latest.value;
  }
  get region(): string {
    return this.#region.value;
  }
  get readings(): Readings {
    return this.#readings.value;
  }
  get tally(): Tally {
    return this.#tally.value;
  }
  get legend(): readonly LegendEntry[] {
    return this.#legend.value;
  }

  /** The picture as it is now, which stays when the screen moves on. */
  get still(): Picture {
    const { day, latest, region, readings, tally, legend } = this;
    return { day, latest, region, readings, tally, legend };
  }

  show({ day, latest, region, readings, tally, legend }: Picture): void {
    this.#day.value = day;
    this.#latest.value = latest;
    this.#region.value = region;
    this.#readings.value = readings;
    this.#tally.value = tally;
    this.#legend.value = legend;
  }
}
