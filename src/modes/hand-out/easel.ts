import { regions, type Region } from "#geo/regions.ts";
import type { Language } from "#model/words.ts";
import { regionIn, type Said } from "#view/talks/hand-out.ts";
import type { PictureSheet } from "#view/sheet.ts";
import type { Deck, Slide } from "#view/talks/talk.ts";
import { mount, unmount } from "svelte";
import type { Site } from "../site.svelte.ts";
import SlideOnSheet from "../stage/Slide.svelte";

/** A talk to be handed out, and where its views come from. */
export interface ToHandOut {
  readonly deck: Deck;
  readonly site: Site;
  readonly language: Language;
}

export type Ground = "stage" | "stage-light";

/** The pixels of a picture: those of a sheet. */
export const size = [1920, 1080] as const;

/** Loads the outlines that the maps of a talk take, so that none is drawn finer after it was taken. Where one cannot be had, a map has its own. */
export async function loadOutlines({ deck, site }: ToHandOut): Promise<void> {
  const all: readonly Region[] = regions;
  const names = deck.slides.map((slide) => all.find(({ id }) => id === regionIn(slide))?.shapes ?? "world");
  await Promise.all([...new Set(names)].map((name) => site.files.shapes(name)));
  await document.fonts.ready;
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Waits until nothing in a part of the page has changed for a few frames. */
export async function atRest(part: HTMLElement): Promise<void> {
  let still = 0;
  const observer = new MutationObserver(() => (still = 0));
  observer.observe(part, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (; still < 4; still++) await frame();
  observer.disconnect();
}

/** What a drawn slide says of itself. */
export function saidOn(sheet: HTMLElement): Said {
  const textOf = (part: HTMLElement | null): string =>
    (part?.innerText ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .join("; ");
  const body = sheet.querySelector<HTMLElement>(".body");
  return {
    summary: body && (body.getAttribute("aria-label") ?? textOf(body)),
    foot: textOf(sheet.querySelector("footer p")),
  };
}

/** A slide drawn out of sight. */
export interface OnEasel {
  /** The sheet; null where the slide could not be drawn. */
  readonly canvas: HTMLElement | null;
  readonly takeDown: () => void;
}

/** Draws a slide into a box of the page, and waits until it stands. A picture may have a sheet that is none of a screen. */
export async function drawInto(
  box: HTMLElement,
  slide: Slide,
  { deck, site, language }: ToHandOut,
  theme: Ground,
  sheet?: PictureSheet,
): Promise<OnEasel> {
  let away = (): void => {};
  const fine = await new Promise<boolean>((onsettled) => {
    const { fragment } = slide;
    const nothing = (): void => {};
    const props = {
      deck,
      slide,
      fragment,
      site,
      language,
      theme,
      onfragment: nothing,
      shown: true,
      still: true,
      ...(sheet && { sheet }),
      onsettled,
    };
    const drawn = mount(SlideOnSheet, { target: box, props });
    away = () => void unmount(drawn);
  });
  await atRest(box);
  return { canvas: fine ? box.querySelector<HTMLElement>(".canvas") : null, takeDown: away };
}

/** A box of so many pixels out of sight. */
export function easelOf([width, height]: readonly [number, number]): HTMLElement {
  const easel = document.createElement("div");
  Object.assign(easel.style, {
    position: "fixed",
    top: "0",
    left: "-9999px",
    width: `${width}px`,
    height: `${height}px`,
    // A page that is magnified on a wall does not magnify what is drawn for elsewhere.
    zoom: String(1 / (parseFloat(getComputedStyle(document.body).zoom) || 1)),
  });
  easel.ariaHidden = "true";
  document.body.append(easel);
  return easel;
}

/** Draws a slide out of sight, in the pixels of its sheet, and waits until it stands. */
export async function putUp(slide: Slide, talk: ToHandOut, theme: Ground): Promise<OnEasel> {
  const easel = easelOf(size);
  const { canvas, takeDown } = await drawInto(easel, slide, talk, theme);
  return {
    canvas,
    takeDown: () => {
      takeDown();
      easel.remove();
    },
  };
}
