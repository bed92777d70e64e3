/** Seconds as "4:05", from an hour on as "1:04:05". */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number): string => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** How far a talk has come: what has passed, what is left of its minutes, or how far they are exceeded. */
export interface Timer {
  readonly passed: string;
  readonly left: string;
  readonly over: boolean;
}

/** The timer of a talk of so many minutes, begun and read in seconds. */
export function timerOf(began: number | null, now: number, minutes: number): Timer {
  const passed = began === null ? 0 : Math.max(0, now - began);
  const left = minutes * 60 - passed;
  return { passed: durationText(passed), left: durationText(Math.abs(left)), over: left < 0 };
}
