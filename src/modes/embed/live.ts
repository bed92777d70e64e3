import type { Shown } from "#view/embed-messages.ts";
import type { PlaceId } from "#model/place.ts";
import type { Language } from "#model/words.ts";

/** What an embed that has become live can be asked. */
export interface Live {
  readonly shown: () => Omit<Shown, "page">;
  /** Shows the view of a link. */
  readonly show: (link: string) => void;
}

/** What the kinds of embeds are given to become live. */
export interface Alive {
  readonly target: HTMLElement;
  readonly root: URL;
  /** The path of the page below the root. */
  readonly page: string;
  readonly language: Language;
  /** The view to begin with, as a link has it. */
  readonly link: string;
  readonly onstate: () => void;
  readonly onselect: (place: PlaceId | null) => void;
}

/** A kind of embed is a file of `live/`, named after it; one that is not there is complete without. */
const kinds = import.meta.glob<{ default: (alive: Alive) => Promise<Live> }>("./live/*.ts");

/** Whether an embed of a kind is brought to life: others are complete without script. */
export const isLive = (kind: string): boolean => `./live/${kind}.ts` in kinds;

/** Makes an embed live. */
export async function bringAlive(kind: string, alive: Alive): Promise<Live> {
  const found = await kinds[`./live/${kind}.ts`]?.();
  if (!found) throw new Error(`no file makes ${kind} live`);
  return found.default(alive);
}
