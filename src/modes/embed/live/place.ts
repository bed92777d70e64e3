import type { Alive, Live } from "../live.ts";

/** What of the axis of a place is left out first where there is no room: positions, then practice, then law, each from its end. */
function orderOf(axis: Element): HTMLElement[] {
  const bands: HTMLElement[][] = [];
  for (const child of [...axis.children] as HTMLElement[]) {
    if (child.matches(".grid")) continue;
    if (child.matches("h3")) bands.push([]);
    bands.at(-1)?.push(child);
  }
  const positions = bands.filter((band) => band.some((one) => one.matches(".positions")));
  const others = bands.filter((band) => !positions.includes(band));
  // A heading goes with the last row under it.
  return [...positions.flat(), ...others.toReversed().flatMap((band) => band.toReversed())];
}

/** Leaves out what has no room, and says how many rows those are. */
function fit(box: Element, axis: Element, told: (left: number) => void): void {
  const order = orderOf(axis);
  for (const part of order) part.hidden = false;
  let left = 0;
  for (const part of order) {
    if (box.scrollHeight <= box.clientHeight + 1) break;
    part.hidden = true;
    if (part.matches(".row")) left++;
  }
  told(left);
}

/** The embed of a place shows what has room. */
export default async function live({ target }: Alive): Promise<Live> {
  const box = target.querySelector(".fit");
  const axis = box?.querySelector(".axis");
  const note = target.querySelector<HTMLElement>("[data-left]");
  if (box && axis && note) {
    const told = (left: number): void => {
      note.hidden = left === 0;
      note.textContent = note.dataset.left?.replace("{}", String(left)) ?? "";
    };
    let size = "";
    new ResizeObserver(() => {
      const now = `${box.clientWidth} ${box.clientHeight}`;
      if (now === size) return;
      size = now;
      fit(box, axis, told);
    }).observe(box);
  }
  return { shown: () => ({ view: "", title: target.querySelector("h1")?.textContent ?? "" }), show: () => {} };
}
