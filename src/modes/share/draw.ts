import { altOf, type Said } from "#view/talks/hand-out.ts";
import { imprintText } from "#view/share/imprint.ts";
import type { Ground } from "../hand-out/easel.ts";
import { pictureOf } from "../hand-out/picture.ts";
import { fontsOfPage } from "../hand-out/style.ts";
import { described } from "./png.ts";
import { posterOf } from "./poster.ts";
import { laid, type Shape } from "./shapes.ts";
import type { Shared } from "./shared.ts";
import { vectorOf } from "./vector/vector.ts";

/** How a picture is wanted. */
interface Wanted {
  readonly shape: Shape;
  readonly ground: Ground;
}

/** A picture of a view as a file, and what the view says of itself. */
export interface Drawn {
  readonly name: string;
  readonly file: Blob;
  readonly said: Said;
}

/** What a picture shows, for those who do not see it, and all that must be said with it. */
export const describe = ({ caption, about, imprint }: Shared, { summary }: Said): string =>
  `${altOf({ caption, aside: about }, { summary: summary ?? caption })}\n\n${imprintText(imprint)}`;

/** A view as a PNG. */
export async function pngOf(shared: Shared, { shape, ground }: Wanted): Promise<Drawn> {
  const { size, pixels, dotsPerInch } = laid[shape];
  const [fonts, poster] = await Promise.all([fontsOfPage(), posterOf(shared, shape, ground)]);
  const { element, said, takeDown } = poster;
  try {
    const { title, address, disclaimer } = shared.imprint;
    const texts = { Title: title, Description: describe(shared, said), Source: address, Disclaimer: disclaimer };
    const file = described(await pictureOf(element, size, fonts, pixels), texts, dotsPerInch);
    return { name: `${shared.name}-${shape}.png`, file: new Blob([file], { type: "image/png" }), said };
  } finally {
    takeDown();
  }
}

/** A view as an SVG: text as text, its parts in groups with names. */
export async function svgOf(shared: Shared, { shape, ground }: Wanted): Promise<Drawn> {
  const { element, said, takeDown } = await posterOf(shared, shape, ground);
  try {
    const svg = vectorOf(element, laid[shape].size, { title: shared.caption, description: describe(shared, said) });
    return { name: `${shared.name}-${shape}.svg`, file: new Blob([svg], { type: "image/svg+xml" }), said };
  } finally {
    takeDown();
  }
}
