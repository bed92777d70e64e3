/** Seconds without a touch after which a stand goes on by itself. */
const idle = 60;
/** Seconds on a slide: long enough to find what its caption speaks of. */
const [shortest, perWord, toLook, longest] = [8, 0.4, 4, 25];

/** A stand: since when its slide is shown and when it was last touched, in seconds. */
export interface Loop {
  readonly since: number;
  readonly touched: number | null;
}

/** What a stand does next: waits so many seconds, goes to the next slide, or returns from what a visitor looked at. */
export type LoopStep =
  { readonly is: "wait"; readonly seconds: number } | { readonly is: "next" } | { readonly is: "return" };

/** How long a slide of such words is shown. */
export function secondsOn(words: string): number {
  const count = words.split(/\s+/).filter(Boolean).length;
  return Math.min(longest, Math.max(shortest, toLook + count * perWord));
}

/** What is due now. */
export function loopStep({ since, touched }: Loop, now: number, words: string): LoopStep {
  const left = touched === null ? since + secondsOn(words) - now : touched + idle - now;
  if (left > 0) return { is: "wait", seconds: left };
  return touched === null ? { is: "next" } : { is: "return" };
}
