import type { Shapes } from "#geo/shape.ts";
import type { Files } from "#load/files.ts";
import type { Shown } from "#view/embed/messages.ts";
import type { PlaceId } from "#model/place.ts";
import type { Language } from "#model/words.ts";

/** What an embed that has become live can be asked. */
export interface Live {
  readonly shown: () => Omit<Shown, "page">;
  /** Shows the view of a link. */
  readonly show: (link: string) => void;
}

/** What was read of a page and its files, so that it is read once. */
export interface Kept {
  readonly files: Files;
  /** The drawing that the page carried. */
  readonly shapes: Shapes | null;
  /** The source line that the page carried. */
  readonly credit: string;
}

/** A view that was written from its link, as the build writes pages: nothing in it answers. */
export interface Written {
  readonly shown: Live["shown"];
  readonly kept: Kept;
  /** It follows the size of its frame no more. */
  readonly stop: () => void;
}

/** What the kinds of embeds are given. */
export interface Alive {
  readonly target: HTMLElement;
  readonly root: URL;
  /** The path of the page below the root. */
  readonly page: string;
  readonly language: Language;
  /** The view to begin with, as a link has it. */
  readonly link: string;
  /** What the page shows is the view of that link; what was kept of it. */
  readonly written: boolean;
  readonly kept: Kept | null;
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

/** What writes the view of a link while nobody is near is a file of `written/`, which the build compiles by itself. */
interface Writer {
  readonly default: (alive: Alive) => Promise<Written | null>;
}
const writers = import.meta.env.WRITERS as Readonly<Record<string, string>>;

/** A figure is a map, or the chart that its link names; a question is answered by a map, or by a cross-table. */
function writerOf(kind: string, link: string): string {
  const said = new URLSearchParams(link);
  if (kind === "ask") return said.has("cross") ? "cross" : "answer";
  const chart = kind === "figure" ? (said.get("chart") ?? "map") : "map";
  return chart === "map" ? kind : `${kind}-${chart}`;
}

/** Writes the view of a link; null where that has to be live. */
export async function writeView(kind: string, alive: Alive): Promise<Written | null> {
  const file = writers[writerOf(kind, alive.link)];
  if (!file) return null;
  const writer = (await import(/* @vite-ignore */ new URL(file, alive.root).href)) as Writer;
  return writer.default(alive);
}
