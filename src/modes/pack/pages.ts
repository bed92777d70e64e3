import { indicatorPathOf, writeAddress } from "#view/address.ts";
import { Files, type Index } from "#load/files.ts";
import { catalogueOf } from "#catalogue/catalogue.ts";
import { need } from "../need.ts";
import type { PageFrom } from "../pages/page.ts";
import { startPaper } from "../paper/paper.ts";
import { showPage } from "../show-page.ts";
import { Site } from "../site.svelte.ts";
import { readInside } from "./inside.ts";
import { keepLinksInside } from "./links.ts";
import { packPlace } from "./pack-place.ts";

/** Shows the pages of the atlas in one document, each at its fragment; `home` is the path of the first. */
export async function showPages(target: HTMLElement, files: Files, root: URL, home: string): Promise<void> {
  const index: Index = need(await files.index());
  const from: PageFrom = { files, index, catalogue: catalogueOf(index.groups) };
  const { read } = new Site(files, index, null, { language: "en", page: { kind: "home" } });
  const path = (): string => readInside(location.hash, home).path;
  const isFigure = (path: string): boolean => indicatorPathOf(read(path)) !== null;

  let shown = "";
  let leave = (): void => {};
  const place = packPlace(root, home, () => (shown = path()));
  startPaper(() => place.location.href);
  keepLinksInside(document.body, root, () => place.location.href);

  async function show(): Promise<void> {
    const asked = path();
    shown = asked;
    leave();
    target.replaceChildren();
    const ending = new AbortController();
    leave = () => ending.abort();
    const address = read(asked);
    const away = await showPage(target, address, from, { ...place, until: ending.signal });
    if (ending.signal.aborted) return away();
    leave = () => {
      ending.abort();
      away();
    };
    document.documentElement.lang = address.language;
    document.documentElement.dataset.shown = writeAddress(address);
    scrollTo(0, 0);
    find();
  }
  /** Goes to the part of a page that the fragment names. */
  const find = (): void => {
    const { view } = readInside(location.hash, home);
    if (view && !view.includes("=")) document.getElementById(view)?.scrollIntoView();
  };
  function follow(): void {
    const asked = path();
    // From figure to figure goes the application itself.
    if (asked !== shown && isFigure(asked) && isFigure(shown)) {
      shown = asked;
      scrollTo(0, 0);
    } else if (asked !== shown) void show();
    else find();
  }
  addEventListener("popstate", follow);
  await show();
}
