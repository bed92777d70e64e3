import type { AtlasContext } from "#ui/atlas-context.ts";
import type { ShownView } from "#view/talks/own-talk.ts";
import type { ViewToShare } from "./share/shared.ts";

/** A view as it is shown now, and what it is made of. */
export interface Showing {
  readonly view: ShownView;
  readonly context: AtlasContext;
  readonly shared: () => Promise<ViewToShare>;
}

/** What a page shows now, for those who ask without having been told; null: it shows no view. */
export const showing: { now: (() => Showing) | null } = { now: null };
