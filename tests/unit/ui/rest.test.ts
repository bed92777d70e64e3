import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atRest } from "#ui/rest.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("calls back once, a whole rest after the last stir", () => {
  const call = vi.fn();
  const rest = atRest(100, call);
  for (let stir = 0; stir < 10; stir++) {
    rest.stir();
    vi.advanceTimersByTime(60);
  }
  expect(call).not.toHaveBeenCalled();
  vi.advanceTimersByTime(39);
  expect(call).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(call).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  expect(call).toHaveBeenCalledOnce();
});

test("calls back again after it stirs again, and not at all once stopped", () => {
  const call = vi.fn();
  const rest = atRest(100, call);
  rest.stir();
  vi.advanceTimersByTime(100);
  rest.stir();
  vi.advanceTimersByTime(100);
  expect(call).toHaveBeenCalledTimes(2);
  rest.stir();
  rest.stop();
  vi.advanceTimersByTime(1000);
  expect(call).toHaveBeenCalledTimes(2);
});
