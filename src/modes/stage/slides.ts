import type { Problem } from "#load/loaded.ts";
import type { Deck, Slide, SlideKind } from "#view/talks/talk.ts";
import type { Component } from "svelte";
import type { Site } from "../site.svelte.ts";

/** What every kind of slide is given. */
export interface SlideProps {
  readonly deck: Deck;
  readonly slide: Slide;
  /** The view now: the slide's own, or what the speaker made of it. */
  readonly fragment: string;
  readonly site: Site;
  readonly onfragment: (fragment: string) => void;
  /** All that is seen stands there. */
  readonly ondrawn: () => void;
  readonly onfailed: (problem: Problem) => void;
}

/** Each kind of slide is a file of `slides/` named after it, loaded when a deck first has one. */
const files = import.meta.glob<{ default: Component<SlideProps> }>("./slides/*.svelte");

/** The component that draws a kind of slide; fails where its file cannot be had. */
export async function loadSlide(kind: SlideKind): Promise<Component<SlideProps>> {
  const load = files[`./slides/${kind}.svelte`];
  if (!load) throw new Error(`no file draws a slide of ${kind}`);
  return (await load()).default;
}
