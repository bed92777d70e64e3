import type { Files, Index } from "#load/files.ts";
import type { Problem } from "#load/loaded.ts";
import type { Language } from "#model/words.ts";
import { mount, unmount, type Component } from "svelte";
import { releaseIn } from "#view/held/link.ts";
import Failed from "./Failed.svelte";
import { holdBack } from "./held/back.ts";
import { filesOf } from "./held/files.ts";
import { free, heldPlace } from "./held/place.ts";
import type { Place } from "./place.ts";

/** What a live page that the build wrote as a shell is given. */
export interface ToolProps {
  readonly files: Files;
  readonly index: Index;
  readonly language: Language;
  readonly place: Place;
  /** Lets the facts go where the link holds them to a release. */
  readonly onfree?: () => void;
  /** Asks once more for the release to which the link holds the facts. */
  readonly onretry?: () => void;
}

/** Puts a live page where the shell says what it does without script. Where a file cannot be had the shell stays, with a notice. */
export async function startTool(
  name: string,
  tool: Component<ToolProps>,
  target: HTMLElement,
  files: Files,
  place: Place,
): Promise<void> {
  const island = target.querySelector<HTMLElement>(`[data-island=${name}]`);
  if (!island) return;
  const found = await files.index();
  if (found.state === "failed")
    return fail(found.problem, () => void startTool(name, tool, target, files, place), island);
  if (found.state !== "ready") return;
  const language = document.documentElement.lang as Language;
  const index = found.value;
  let live: object | null = null;
  let shown: string | null | undefined;

  /** Draws the page with the facts that its link asks for, and anew where it asks for those of another release. */
  async function draw(): Promise<void> {
    const version = releaseIn(place.location.hash);
    if (version === shown) return;
    shown = version;
    // Other facts than those of the release never stand under its link.
    holdBack(version !== null);
    const held = version === null ? null : await filesOf(files, version);
    if (shown !== version || place.until?.aborted) return;
    if (live) void unmount(live);
    island!.replaceChildren();
    const here = version === null ? place : heldPlace(place, version);
    const props = { files: held ?? files, index, language, place: here, onfree, onretry };
    live = mount(tool, { target: island!, props });
    holdBack(false);
  }
  function onfree(): void {
    free(place);
    void draw();
  }
  function onretry(): void {
    shown = undefined;
    void draw();
  }
  const follow = (): void => void draw();
  await draw();
  addEventListener("popstate", follow);
  place.until?.addEventListener("abort", () => {
    removeEventListener("popstate", follow);
    if (live) void unmount(live);
  });
}

function fail(problem: Problem, again: () => void, island: HTMLElement): void {
  const notice = document.createElement("div");
  island.before(notice);
  const onretry = (): void => {
    notice.remove();
    again();
  };
  mount(Failed, { target: notice, props: { problem, onretry } });
}
