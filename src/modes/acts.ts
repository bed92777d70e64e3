import type { Component, ComponentProps } from "svelte";
import { addView } from "./own-talk/add.ts";
import AddedHere from "./own-talk/AddedHere.svelte";
import type { Showing } from "./shown.ts";

type Said = ComponentProps<typeof AddedHere>;

/** What is said when something was done. */
export interface Done {
  readonly Said: Component<Said>;
  readonly said: Said;
}

/** A button that was pressed, and the view that it is of. */
interface Pressed extends Showing {
  readonly button: HTMLElement;
}

/** What can be done with a view, by the name of its button. */
export const acts = {
  addToTalk: async ({ view, context: { language, href }, button }: Pressed): Promise<Done> => {
    const page = href(`${language}/talks/own/`);
    const added = await addView(view, language, new URL(page, button.baseURI).href);
    return { Said: AddedHere, said: { added, page } };
  },
  share: async ({ view, context, button, shared }: Pressed): Promise<null> => {
    const [{ openShare }, made] = await Promise.all([import("./share/open-share.ts"), shared()]);
    await openShare({ ...made, ...view }, context, button);
    return null;
  },
} satisfies Record<string, (pressed: Pressed) => Promise<Done | null>>;
