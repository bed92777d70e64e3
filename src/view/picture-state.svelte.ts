import type { Day } from "#model/date.ts";
import type { Readings, Tally } from "#model/tally.ts";
import type { LegendEntry, Picture } from "./picture.ts";

/**
 * The picture on screen. Each part is a cell of its own, and a part that stays the same is not written: on a day on which
 * nothing changes, nothing wakes but what says the day.
 */
export class PictureState implements Picture {
  #day: Day;
  #latest: boolean;
  #readings: Readings;
  #tally: Tally;
  #legend: readonly LegendEntry[];

  constructor(picture: Picture) {
    this.#day = $state.raw(picture.day);
    this.#latest = $state.raw(picture.latest);
    this.#readings = $state.raw(picture.readings);
    this.#tally = $state.raw(picture.tally);
    this.#legend = $state.raw(picture.legend);
  }

  get day(): Day {
    return this.#day;
  }
  get latest(): boolean {
    return this.#latest;
  }
  get readings(): Readings {
    return this.#readings;
  }
  get tally(): Tally {
    return this.#tally;
  }
  get legend(): readonly LegendEntry[] {
    return this.#legend;
  }

  /** The picture as it is now, which stays when the screen moves on. */
  get still(): Picture {
    const { day, latest, readings, tally, legend } = this;
    return { day, latest, readings, tally, legend };
  }

  show({ day, latest, readings, tally, legend }: Picture): void {
    this.#day = day;
    this.#latest = latest;
    this.#readings = readings;
    this.#tally = tally;
    this.#legend = legend;
  }
}
