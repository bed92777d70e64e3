import type { Kept } from "#view/share/kept.ts";
import { getContext, setContext } from "svelte";

/** The sheet on which a part stands: its width and height, in pixels of its own, and whether one thing stands under the other. */
export interface StageAt {
  readonly width: number;
  readonly height: number;
  readonly upright: boolean;
  /** In a film: what all its pictures keep room for. */
  readonly kept: Kept | undefined;
}

const key = Symbol("stage");

/** Tells the parts of a slide on which sheet they stand. */
export const provideStage = (at: StageAt): StageAt => setContext(key, at);
/** The sheet on which a part stands, to be asked for while a component is made. */
export const stageAt = (): StageAt => getContext<StageAt>(key);
