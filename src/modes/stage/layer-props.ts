import type { Language } from "#model/words.ts";
import type { Act, Layer, Stage } from "#view/stage/stage.ts";
import type { Deck } from "#view/talks/talk.ts";
import type { Site } from "../site.svelte.ts";

/** The looks of the stage: dark, and light for a pale room. */
export type StageTheme = "stage" | "stage-light";

/** What everything that lies over a slide is given. */
export interface LayerProps {
  readonly deck: Deck;
  readonly site: Site;
  readonly language: Language;
  readonly stage: Stage;
  readonly layer: Layer;
  readonly theme: StageTheme;
  /** The public address of the site's root. */
  readonly root: string;
  readonly act: (act: Act) => void;
}
