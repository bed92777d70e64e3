import { getContext, setContext } from "svelte";

const key = Symbol("held");

/** Gives a slide what its foot says of the release to which its facts are held. */
export const provideHeldLine = (line: () => string): (() => string) => setContext(key, line);

/** What the foot of a slide says of the release to which its facts are held; empty: they are those of today. */
export const heldLine = (): (() => string) => getContext<(() => string) | undefined>(key) ?? (() => "");
