import { getContext, setContext } from "svelte";

/** The sheet on which a part stands: its width, in pixels of its own. */
export interface StageAt {
  readonly width: number;
}

const key = Symbol("stage");

export const provideStage = (at: StageAt): StageAt => setContext(key, at);
export const stageAt = (): StageAt => getContext<StageAt>(key);
