import type { Frame } from "#view/share/film.ts";
import { numberOf } from "#time/axis.ts";
import type { Ground } from "../../hand-out/easel.ts";
import { pixelsOf } from "../../hand-out/picture.ts";
import { fontsOfPage } from "../../hand-out/style.ts";
import { imprintText } from "#view/share/imprint.ts";
import { linesOf, saidOf } from "./film-room.ts";
import { posterOf } from "../poster.ts";
import { laid, type Shape } from "../shapes.ts";
import type { Reel } from "./reel.ts";
import type { Moving, Shared } from "../shared.ts";

/** How a film is wanted. */
export interface WantedFilm {
  readonly shape: Exclude<Shape, "print">;
  readonly ground: Ground;
  readonly format: "video" | "gif";
  readonly frames: readonly Frame[];
}

/** A film as a file. */
interface Film {
  readonly name: string;
  readonly file: Blob;
}

const pixels = {
  video: { slide: [1920, 1080], square: [1080, 1080], story: [1080, 1920] },
  gif: { slide: [1280, 720], square: [720, 720], story: [720, 1280] },
} as const;

/** Lets the page answer whoever uses it. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** A view on a day of a film: title, link and address are those of the day. */
function sharedOn(
  shared: Shared,
  moving: Moving,
  { day }: Frame,
  shape: WantedFilm["shape"],
): readonly [Shared, string] {
  const { link, caption, when, happens } = moving.on(day);
  const address = new URL(`${shared.language}/${link}`, shared.root).href;
  const imprint = { ...shared.imprint, title: caption, when, address };
  return [{ ...shared, link, caption, imprint }, saidOf({ when, happens }, shape)];
}

async function reelOf(shared: Shared, { shape, format }: WantedFilm): Promise<Reel> {
  const { title } = shared.imprint;
  const video = format === "video" && "VideoEncoder" in globalThis ? await import("./video.ts") : null;
  const reel = await video?.videoOf(pixels.video[shape], { title, description: imprintText(shared.imprint) });
  return reel ?? (await import("./gif.ts")).gifOf(pixels.gif[shape]);
}

/**
 * Makes a film of a view: the poster of each day, one after the other. `onframe` is told how many are done; `signal` stops it, and
 * then nothing is left of it. Where the browser writes no video it is a GIF.
 */
export async function filmOf(
  shared: Shared,
  moving: Moving,
  wanted: WantedFilm,
  onframe: (done: number) => void,
  signal: AbortSignal,
): Promise<Film> {
  const { frames, shape, ground } = wanted;
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last) throw new Error("no day is shown");
  const whole = sharedOn(shared, moving, last, shape)[0];
  const span = `${moving.on(first.day).when} – ${moving.on(last.day).when}`;
  const [fonts, reel] = await Promise.all([
    fontsOfPage(),
    reelOf({ ...whole, imprint: { ...whole.imprint, when: span } }, wanted),
  ]);
  const [from, to] = [first, last].map(({ day }) => numberOf(day)) as [number, number];
  const [begin, end] = [first, last].map(({ day }) => day.slice(0, 4)) as [string, string];
  const kept = moving.keep(frames.map(({ day }) => day));
  const views = frames.map((frame) => sharedOn(shared, moving, frame, shape));
  const lines = linesOf(
    views.map(([{ caption: title }, said]) => ({ title, said })),
    shape,
  );
  let foot = "";
  try {
    for (const [i, [view, said]] of views.entries()) {
      signal.throwIfAborted();
      const frame = frames[i]!;
      const at = to === from ? 1 : (numberOf(frame.day) - from) / (to - from);
      const film = { said, from: begin, to: end, at, kept, lines, foot };
      const { element, said: shown, takeDown } = await posterOf(view, shape, ground, film);
      foot = shown.foot;
      try {
        await reel.add(await pixelsOf(element, laid[shape].size, fonts, reel.pixels), frame.seconds);
      } finally {
        takeDown();
      }
      onframe(i + 1);
      await breath();
    }
    signal.throwIfAborted();
    return { name: `${shared.name}-${begin}-${end}-${shape}.${reel.ending}`, file: await reel.finish() };
  } catch (problem) {
    await reel.cancel();
    throw problem;
  }
}
