import { pictureName, readMe, type Drawn, type Origin } from "#view/talks/hand-out.ts";
import type { Deck } from "#view/talks/talk.ts";
import { strToU8, zipSync } from "fflate";
import type { Pictured } from "./pictures.ts";

/** The pictures of a talk in one file, with a text that says what they show, who says so, and where it can be looked up. */
export function zipOf(deck: Deck, drawn: readonly Drawn<Pictured>[], origin: Origin): Blob {
  const files = drawn.flatMap(({ slide, said }) =>
    said === null ? [] : [[pictureName(slide.number, deck.slides.length), said.picture] as const],
  );
  // Pictures are packed already.
  const packed = zipSync(
    {
      ...Object.fromEntries(files),
      "read-me.txt": strToU8(readMe(deck, drawn, origin)),
    },
    { level: 0 },
  );
  return new Blob([packed], { type: "application/zip" });
}
