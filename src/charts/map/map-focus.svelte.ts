import { neighbour, type Direction } from "#geo/neighbour.ts";
import type { Box, Shape } from "#geo/shape.ts";
import type { PlaceId } from "#model/place.ts";

/** What the keys go over: the places of a map, in its frame. */
interface Ground {
  /** The places that have a name. */
  readonly known: readonly Shape[];
  readonly frame: Box;
  readonly pinned: readonly PlaceId[];
  readonly borders: Readonly<Record<PlaceId, readonly PlaceId[]>>;
  /** Whether the frame shows the whole world, whose edges meet. */
  readonly wholeWorld: boolean;
  readonly nameOf: (id: PlaceId) => string;
  readonly onpin: (id: PlaceId) => void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The place of a map that the keyboard stands on. Arrows go to the neighbour, letters to a name, Enter pins. */
export class MapFocus {
  readonly #ground: () => Ground;
  #place = $state<PlaceId | null>(null);
  #pressed = $state<PlaceId | null>(null);

  constructor(ground: () => Ground) {
    this.#ground = ground;
  }

  get place(): PlaceId | null {
    return this.#place;
  }
  /** The place that the last key pinned or released, for those who cannot see it. */
  get pressed(): PlaceId | null {
    return this.#pressed;
  }

  leave = (): void => {
    this.#place = null;
  };

  onkeydown = (event: KeyboardEvent): void => {
    // A control inside the map, as a divider is, has keys of its own.
    if (event.target !== event.currentTarget) return;
    this.#pressed = null;
    const { known, pinned, frame, borders, wholeWorld, onpin } = this.#ground();
    const place = this.#place;
    const direction = arrows[event.key];
    if (direction)
      this.#place =
        place === null
          ? (pinned[0] ?? middle(known, frame))
          : (neighbour(place, direction, known, { round: wholeWorld, borders }) ?? place);
    else if (event.key === "Home") this.#place = this.#byName()[0] ?? null;
    else if (event.key === "End") this.#place = this.#byName().at(-1) ?? null;
    else if ((event.key === "Enter" || event.key === " ") && place !== null) {
      onpin(place);
      this.#pressed = place;
    } else if (event.key === "Escape" && place !== null) this.#place = null;
    else if (/^[a-z]$/i.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey)
      this.#place = this.#nextNamed(event.key) ?? place;
    else return;
    event.preventDefault();
  };

  #byName(): PlaceId[] {
    const { known, nameOf } = this.#ground();
    return known.map(({ id }) => id).sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  }

  /** The next place whose name begins with a letter. */
  #nextNamed(letter: string): PlaceId | undefined {
    const { nameOf } = this.#ground();
    const all = this.#byName();
    const from = this.#place === null ? -1 : all.indexOf(this.#place);
    const begins = (id: PlaceId): boolean => nameOf(id).toLowerCase().startsWith(letter.toLowerCase());
    return [...all.slice(from + 1), ...all.slice(0, from + 1)].find(begins);
  }
}

/** The place nearest to the middle of the frame: where the arrows begin. */
function middle(known: readonly Shape[], frame: Box): PlaceId | null {
  const [x, y] = [frame[0] + frame[2] / 2, frame[1] + frame[3] / 2];
  const away = ({ center }: Shape): number => Math.hypot(center[0] - x, center[1] - y);
  return (
    known.reduce<Shape | null>((best, shape) => (best && away(best) <= away(shape) ? best : shape), null)?.id ?? null
  );
}
