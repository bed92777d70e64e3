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
 * Keeps the tiles of a chart dressed: of two hundred a step of the day changes few, and only these are touched. `ids` and `look`
 * are read inside, so that the chart follows them; of a place whose look is the very same as before nothing is compared.
 */
export const dress = (ids: () => readonly PlaceId[], look: (id: PlaceId) => Dressed): Attachment<HTMLElement> => {
  const known = new WeakMap<Element, Dressed>();
  let tiles: { readonly of: readonly PlaceId[]; readonly by: ReadonlyMap<string, HTMLElement> } | undefined;
  return (chart) => {
    const of = ids();
    if (tiles?.of !== of) {
      const found = chart.querySelectorAll<HTMLElement>("[data-place]");
      tiles = { of, by: new Map([...found].map((tile) => [tile.dataset.place ?? "", tile])) };
    }
    for (const id of of) {
      const now = look(id);
      const tile = tiles.by.get(id);
      if (!tile) continue;
      const before = known.get(tile);
      if (before === now || same(before, now)) continue;
      tile.classList.remove(...(before?.classes ?? []));
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
