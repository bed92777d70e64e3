import { saidOn, loadOutlines, putUp, size, type Ground, type ToHandOut } from "./easel.ts";
import type { Drawn, Said } from "#view/talks/hand-out.ts";
import { pictureOf } from "./picture.ts";
import { fontsOfPage } from "./style.ts";

/** What a picture of a slide comes with. */
export interface Pictured extends Said {
  /** A PNG of 1920 × 1080 pixels. */
  readonly picture: Uint8Array<ArrayBuffer>;
}

interface Options {
  readonly ground: Ground;
  /** Told the number of each slide before it is drawn. */
  readonly onslide: (number: number) => void;
  readonly signal: AbortSignal;
}

/** Draws the slides of a talk one after another and takes a picture of each; one that fails is left out, and the others go on. */
export async function pictures(talk: ToHandOut, { ground, onslide, signal }: Options): Promise<Drawn<Pictured>[]> {
  const [fonts] = await Promise.all([fontsOfPage(), loadOutlines(talk)]);
  const drawn: Drawn<Pictured>[] = [];
  for (const slide of talk.deck.slides) {
    signal.throwIfAborted();
    onslide(slide.number);
    const { canvas, takeDown } = await putUp(slide, talk, ground);
    try {
      drawn.push({
        slide,
        said: canvas && {
          ...saidOn(canvas),
          picture: await pictureOf(canvas, size, fonts),
        },
      });
    } catch {
      drawn.push({ slide, said: null });
    } finally {
      takeDown();
    }
  }
  signal.throwIfAborted();
  return drawn;
}
