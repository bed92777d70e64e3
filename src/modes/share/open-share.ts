import type { AtlasContext } from "#ui/atlas-context.ts";
import { dayOfVersion } from "#model/version.ts";
import type { ShownView } from "#view/own-talk.ts";
import { mount, unmount } from "svelte";
import { clock } from "../stage/clock.ts";
import { releaseIn } from "#view/held-link.ts";
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
  const { language, texts, href } = context;
  const root = context.root ?? new URL(href(""), button.baseURI).href;
  const release = await releaseShown(view.site.files, view.link);
  const imprint = {
    title: view.caption,
    when: view.when,
    name: texts.name,
    data: release !== null && release === releaseIn(view.link) ? dayOfVersion(release) : view.data,
    sources: view.sources.map(([, source]) => source),
    disclaimer: texts.disclaimer,
    address: new URL(`${language}/${view.link}`, root).href,
  };
  const shared: Shared = { ...view, language, name: nameOf(view.link), imprint, root, release, href };
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
