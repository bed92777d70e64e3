import type { Day } from "#model/date.ts";
import { firstAfter } from "./steps.ts";

/** What a player needs of the page: where it stands, where it may go, how to go there, and a clock to wait on. */
export interface PlayerHost {
  readonly day: () => Day;
  readonly days: () => readonly Day[];
  readonly go: (day: Day) => void;
  readonly changed: (playing: boolean) => void;
  /** Calls back after a time in milliseconds; the function returned cancels it. */
  readonly wait: (call: () => void, milliseconds: number) => () => void;
}

/** Milliseconds on a step at speed 1: long enough to read a caption of a dozen words. */
export const stepTime = 1600;

/** Goes from step to step. Never starts by itself; stops at the end, on any other change, and when told. */
export class Player {
  readonly #host: PlayerHost;
  #cancel: (() => void) | null = null;
  speed = 1;

  constructor(host: PlayerHost) {
    this.#host = host;
  }

  get playing(): boolean {
    return this.#cancel !== null;
  }

  /** Starts; from the beginning where it stands at the end. */
  play(): void {
    const { day, days, go, changed } = this.#host;
    if (this.playing) return;
    const first = days()[0];
    if (firstAfter(days(), day()) === null && first !== undefined) go(first);
    this.#next();
    changed(true);
  }

  pause(): void {
    if (!this.#cancel) return;
    this.#cancel();
    this.#cancel = null;
    this.#host.changed(false);
  }

  #next(): void {
    this.#cancel = this.#host.wait(() => {
      const next = firstAfter(this.#host.days(), this.#host.day());
      if (next === null) return this.pause();
      this.#host.go(next);
      this.#next();
    }, stepTime / this.speed);
  }
}
