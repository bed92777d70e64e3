import type { AtlasContext } from "#ui/atlas-context.ts";
import type { ShownView } from "#view/talks/own-talk.ts";
import { mount, unmount } from "svelte";
import { clock } from "../stage/clock.ts";
import { imprintOf, rootOf } from "./imprint-of.ts";
import { releaseShown } from "./release.ts";
import SharePanel from "./SharePanel.svelte";
import type { Shared, ViewToShare } from "./shared.ts";

/** "death-penalty/drug-offences/#t=2016" as the name of a file, without its ending. */
const nameOf = (link: string): string =>
  ["drug-policy-atlas", ...(link.split("#")[0] ?? "").split("/")].filter(Boolean).join("-").toLowerCase();

/** Opens the panel of a view. When it is closed the focus returns to the button. */
export async function openShare(
  view: ViewToShare & ShownView,
  context: AtlasContext,
  button: HTMLElement,
): Promise<void> {
  const { language, href } = context;
  const root = rootOf(context);
  const { release, at } = await releaseShown(view.site.files, view.link);
  const imprint = imprintOf(view, context, release);
  const shared: Shared = {
    ...view,
    files: view.files.map(at),
    language,
    name: nameOf(view.link),
    imprint,
    root,
    release,
    href,
  };
  const over = document.createElement("div");
  document.body.append(over);
  const panel = mount(SharePanel, {
    target: over,
    props: {
      shared,
      now: clock(),
      onclose: () => {
        void unmount(panel);
        over.remove();
        button.focus();
      },
    },
  });
}
