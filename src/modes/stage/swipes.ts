import type { Act } from "#view/stage/stage.ts";

/** A swipe is longer than this across, shorter than this up and down, and quicker than this. */
const [across, astray, milliseconds] = [70, 60, 900];

/** Takes swipes of one finger over an element as steps; a slider keeps its own. */
export function swipes(element: HTMLElement, act: (act: Act) => void): () => void {
  let from: { readonly x: number; readonly y: number; readonly time: number; readonly id: number } | null = null;
  const begin = ({ pointerType, isPrimary, target, clientX, clientY, timeStamp, pointerId }: PointerEvent): void => {
    const mine = pointerType === "touch" && isPrimary && !(target as Element).closest("input, select, [data-scrolls]");
    from = mine ? { x: clientX, y: clientY, time: timeStamp, id: pointerId } : null;
  };
  const end = ({ clientX, clientY, timeStamp, pointerId }: PointerEvent): void => {
    if (!from || from.id !== pointerId) return;
    const [dx, dy] = [clientX - from.x, clientY - from.y];
    const swiped = Math.abs(dx) > across && Math.abs(dy) < astray && timeStamp - from.time < milliseconds;
    from = null;
    if (swiped) act({ is: dx < 0 ? "next" : "previous" });
  };
  element.addEventListener("pointerdown", begin, { capture: true });
  element.addEventListener("pointerup", end, { capture: true });
  return () => {
    element.removeEventListener("pointerdown", begin, { capture: true });
    element.removeEventListener("pointerup", end, { capture: true });
  };
}
