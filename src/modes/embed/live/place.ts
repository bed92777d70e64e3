import { releaseIn } from "#view/held/link.ts";
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
  return [...positions, ...others.toReversed()].flatMap((band) => band.toReversed());
}

const isRow = (part: Element | null): boolean => part instanceof HTMLElement && !part.matches("h3") && !part.hidden;

/** Leaves out what has no room, and says how many rows those are. */
function fit(box: Element, axis: Element, told: (left: number) => void): void {
  const order = orderOf(axis);
  for (const part of order) part.hidden = false;
  let left = 0;
  for (const part of order) {
    if (box.scrollHeight <= box.clientHeight + 1) break;
    part.hidden = true;
    if (!part.matches("h3")) left++;
  }
  // Nor does a heading stand alone.
  for (const head of axis.querySelectorAll("h3")) head.hidden ||= !isRow(head.nextElementSibling);
  told(left);
}

/** Lets the picture follow the room that it has. */
function follow(target: HTMLElement): void {
  const box = target.querySelector(".fit");
  const axis = box?.querySelector(".axis");
  const note = target.querySelector<HTMLElement>("[data-left]");
  if (!box || !axis || !note) return;
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

/** The embed of a place shows what has room; a link that is held to a release draws it with the facts of that. */
export default async function live({ target, link, onstate, ...alive }: Alive): Promise<Live> {
  const holding = () => import("../../held/embed-place.ts");
  let version = releaseIn(link);
  if (version !== null) await (await holding()).holdPlace({ ...alive, target }, version);
  follow(target);
  async function hold(asked: string | null): Promise<void> {
    await (await holding()).holdPlace({ ...alive, target }, asked);
    follow(target);
    onstate();
  }
  return {
    shown: () => ({
      view: version === null ? "" : `data=${version}`,
      title: target.querySelector("h1")?.textContent ?? "",
    }),
    show: (link) => {
      const asked = releaseIn(link);
      if (asked === version) return;
      version = asked;
      void hold(asked);
    },
  };
}
