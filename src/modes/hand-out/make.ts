import { failedOf, handOutName, type Origin } from "#view/talks/hand-out.ts";
import type { Ground, ToHandOut } from "./easel.ts";
import { pictures } from "./pictures.ts";

/** What is drawn into a file: pictures with a text, or a presentation. */
export type HandOutFile = "zip" | "pptx";

interface Options {
  readonly origin: Origin;
  readonly ground: Ground;
  /** Told the number of each slide before it is drawn; null: all are drawn. */
  readonly onslide: (number: number | null) => void;
  readonly signal: AbortSignal;
}

/** Made from the slides of a talk; `failed` are the numbers of those that are missing in it. */
interface Made {
  readonly name: string;
  readonly file: Blob;
  readonly failed: readonly number[];
}

/** Draws the slides of a talk into a file. */
export async function makeHandOut(kind: HandOutFile, talk: ToHandOut, options: Options): Promise<Made> {
  const { origin, ground, onslide, signal } = options;
  const drawn = await pictures(talk, { ground, onslide, signal });
  onslide(null);
  const file =
    kind === "zip"
      ? (await import("./images.ts")).zipOf(talk.deck, drawn, origin)
      : await (await import("./powerpoint.ts")).presentationOf(talk.deck, drawn, origin);
  signal.throwIfAborted();
  return { name: handOutName(talk.deck, kind), file, failed: failedOf(drawn) };
}
