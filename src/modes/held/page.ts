import { catalogueOf } from "#catalogue/catalogue.ts";
import type { Files } from "#load/files.ts";
import type { Language } from "#model/words.ts";
import { rootFrom, writeAddress } from "#view/address.ts";
import { heldState } from "#view/held/held.ts";
import { releaseIn } from "#view/held/link.ts";
import { mount, unmount } from "svelte";
import { need } from "../need.ts";
import { drawPage } from "../pages/draw.ts";
import type { Place } from "../place.ts";
import { Site } from "../site.svelte.ts";
import { startScripts } from "../start-page.ts";
import HeldNotice from "./HeldNotice.svelte";
import { holdBack } from "./back.ts";
import { filesOf, isToday } from "./files.ts";
import { free } from "./place.ts";

/** What a page that the build wrote whole shows: its data sets by their paths, and where it is of places, which. */
export interface Shown {
  readonly files: readonly string[] | "all";
  readonly places?: readonly string[];
}

/** Pages that are held already: what starts on them anew holds them no second time. */
const begun = new WeakSet<HTMLElement>();

/**
 * Lets the link of a page that the build wrote whole hold its facts to a release: where they stood otherwise the page is drawn anew,
 * and a line says to what they are held. A fragment that names a part of the page asks for no other release.
 */
export function holdPage(target: HTMLElement, files: Files, root: URL, place: Place, shown: Shown): void {
  if (begun.has(target)) return;
  begun.add(target);
  const language = document.documentElement.lang as Language;
  let now: string | null | undefined;
  let drawnAs: Files = files;
  let take: (() => void) | null = null;
  let unsay = (): void => {};

  async function draw(from: Files): Promise<void> {
    if (drawnAs === from) return;
    const index = need(await from.index());
    const site = new Site(from, index, null, { language, page: { kind: "home" } });
    const address = site.read(place.location.pathname.slice(root.pathname.length));
    const { component, props } = await drawPage(address, { files: from, index, catalogue: catalogueOf(index.groups) });
    take?.();
    const ending = new AbortController();
    place.until?.addEventListener("abort", () => ending.abort());
    target.replaceChildren();
    const page = mount(component, { target, props });
    take = () => {
      ending.abort();
      void unmount(page);
    };
    drawnAs = from;
    await startScripts(target, from, { ...place, until: ending.signal });
  }
  async function follow(): Promise<void> {
    const { hash } = place.location;
    const asked = releaseIn(hash);
    if (asked === now || (asked === null && hash.length > 1 && !hash.includes("="))) return;
    now = asked;
    unsay();
    // Other facts than those of the release never stand under its link.
    holdBack(asked !== null);
    if (asked === null) return draw(files);
    const held = await filesOf(files, asked);
    const { versions, kept } = held.releases;
    const all = Object.keys(kept[asked] ?? {});
    let state = heldState(held.releases, asked, shown.files === "all" ? all : shown.files, shown.places);
    const from = isToday(held) || (state.kind === "older" && !state.changed) ? files : held;
    if (now !== asked) return;
    try {
      await draw(from);
    } catch {
      state = { kind: versions.length > 0 ? "unreachable" : state.kind } as typeof state;
    }
    if (now !== asked) return;
    say(asked, state);
    holdBack(false);
  }
  function say(version: string, state: ReturnType<typeof heldState>): void {
    const box = document.createElement("div");
    box.dataset.held = "";
    target.querySelector("main")?.prepend(box);
    const path = place.location.pathname.slice(root.pathname.length);
    const changes = `${rootFrom(path)}${writeAddress({ language, page: { kind: "data" } })}#changes`;
    const onfree = (): void => {
      free(place);
      void follow();
    };
    const onretry = (): void => {
      now = undefined;
      void follow();
    };
    const notice = mount(HeldNotice, { target: box, props: { version, state, changes, onfree, onretry } });
    unsay = () => {
      void unmount(notice);
      box.remove();
    };
  }
  const listen = (): void => void follow();
  for (const name of ["hashchange", "popstate"]) addEventListener(name, listen, place.until && { signal: place.until });
  void follow();
}
