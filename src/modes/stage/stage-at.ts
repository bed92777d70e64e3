import { getContext, setContext } from "svelte";

/** The sheet on which a part stands: its width, in pixels of its own. */
export interface StageAt {
  readonly width: number;
}

const key = Symbol("stage");

/** Tells the parts of a slide on which sheet they stand. */
export const provideStage = (at: StageAt): StageAt => setContext(key, at);
/** The sheet on which a part stands, to be asked for while a component is made. */
export const stageAt = (): StageAt => getContext<StageAt>(key);
