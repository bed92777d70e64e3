import { loopStep, type Loop } from "#view/stage/loop.ts";
import { stageAt } from "#view/stage/stage.ts";
import type { ShowState } from "./show-state.svelte.ts";

/** Lets a talk run by itself on a stand until told to stop. A touch or a key stops it for a while; then it begins anew. `now` is in seconds. */
export function runStand(show: ShowState, now: () => number): () => void {
  const { slides } = show.deck;
  let loop: Loop = { since: now(), touched: null };
  let timer: ReturnType<typeof setTimeout>;
  function look(): void {
    const slide = slides[show.stage.at];
    const step = loopStep(loop, now(), `${slide?.caption ?? ""} ${slide?.aside ?? ""}`);
    if (step.is !== "wait") {
      show.show(stageAt(step.is === "next" ? (show.stage.at + 1) % slides.length : 0));
      loop = { since: now(), touched: null };
    }
    timer = setTimeout(look, step.is === "wait" ? step.seconds * 1000 : 0);
  }
  const touch = (): void => {
    loop = { ...loop, touched: now() };
  };
  const events = ["pointerdown", "pointermove", "keydown"] as const;
  for (const name of events) addEventListener(name, touch, { capture: true });
  look();
  return () => {
    clearTimeout(timer);
    for (const name of events) removeEventListener(name, touch, { capture: true });
  };
}
