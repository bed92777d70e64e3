import { expect, test } from "vitest";
import { day, type Day } from "#model/date.ts";
import { Player, stepTime } from "#time/player.ts";

const days = ["2001-01-01", "2002-01-01", "2003-01-01"].map(day);

/** A player with a clock that goes on only when it is told. */
function played(from: string) {
  let now = day(from);
  let waiting: { call: () => void; milliseconds: number } | null = null;
  const shown: string[] = [];
  const told: boolean[] = [];
  const waited: number[] = [];
  const player = new Player({
    day: () => now,
    days: () => days,
    go: (to: Day) => {
      now = to;
      shown.push(to);
    },
    changed: (playing) => told.push(playing),
    wait: (call, milliseconds) => {
      waiting = { call, milliseconds };
      return () => (waiting = null);
    },
  });
  const tick = (): boolean => {
    const due = waiting;
    waiting = null;
    if (due) waited.push(due.milliseconds);
    due?.call();
    return due !== null;
  };
  return { player, shown, told, waited, tick, isWaiting: () => waiting !== null };
}

test("a player never starts by itself; once started it goes from step to step and stops at the end", () => {
  const { player, shown, told, tick, isWaiting } = played("2000-06-01");
  expect(isWaiting()).toBe(false);
  player.play();
  expect(player.playing).toBe(true);
  while (tick());
  expect(shown).toEqual(days);
  expect(told).toEqual([true, false]);
  expect(player.playing).toBe(false);
});

test("at the end it starts from the first step again", () => {
  const { player, shown, tick } = played("2003-01-01");
  player.play();
  tick();
  expect(shown).toEqual(["2001-01-01", "2002-01-01"]);
});

test("told to pause it waits for nothing more, and says so once", () => {
  const { player, shown, told, tick, isWaiting } = played("2000-06-01");
  player.play();
  tick();
  player.pause();
  player.pause();
  expect(isWaiting()).toBe(false);
  expect(tick()).toBe(false);
  expect(shown).toEqual(["2001-01-01"]);
  expect(told).toEqual([true, false]);
});

test("playing twice is playing once; speed shortens the time on a step", () => {
  const { player, told, waited, tick } = played("2000-06-01");
  player.play();
  player.play();
  expect(told).toEqual([true]);
  tick();
  player.speed = 4;
  tick();
  tick();
  expect(waited).toEqual([stepTime, stepTime, stepTime / 4]);
});
