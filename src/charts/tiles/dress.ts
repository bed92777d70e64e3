import type { PlaceId } from "#model/place.ts";
import type { Attachment } from "svelte/attachments";

/** In what a tile can change from day to day. */
export interface Dressed {
  readonly reading: string;
  readonly letter: string;
  readonly label: string;
  readonly background: string;
  readonly color: string;
  readonly classes: readonly string[];
  readonly pinned: boolean;
}

const same = (a: Dressed | undefined, b: Dressed): boolean =>
  a !== undefined && (Object.keys(b) as (keyof Dressed)[]).every((part) => String(a[part]) === String(b[part]));

/**
 * Keeps the tiles of a chart dressed: of two hundred a step of the day changes few, and only these are touched. `look` is read
 * inside, so that the chart follows it.
 */
export const dress = (ids: () => readonly PlaceId[], look: (id: PlaceId) => Dressed): Attachment<HTMLElement> => {
  const known = new WeakMap<Element, Dressed>();
  return (chart) => {
    const tiles = new Map(
      [...chart.querySelectorAll<HTMLElement>("[data-place]")].map((tile) => [tile.dataset.place, tile]),
    );
    for (const id of ids()) {
      const now = look(id);
      const tile = tiles.get(id);
      if (!tile || same(known.get(tile), now)) continue;
      const before = known.get(tile)?.classes ?? [];
      tile.classList.remove(...before);
      tile.classList.add(...now.classes);
      known.set(tile, now);
      put(tile, now);
    }
  };
};

function put(tile: HTMLElement, { reading, letter, label, background, color, pinned }: Dressed): void {
  tile.dataset.reading = reading;
  tile.style.background = background;
  tile.style.color = color;
  tile.title = label;
  tile.setAttribute("aria-pressed", String(pinned));
  say(tile.firstElementChild, letter);
  say(tile.lastElementChild, label);
}

function say(part: Element | null, text: string): void {
  if (part && part.textContent !== text) part.textContent = text;
}
