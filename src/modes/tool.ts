import type { Files, Index } from "#load/files.ts";
import type { Problem } from "#load/loaded.ts";
import type { Language } from "#model/words.ts";
import { mount, unmount, type Component } from "svelte";
import Failed from "./Failed.svelte";
import type { Place } from "./place.ts";

/** What a live page that the build wrote as a shell is given. */
export interface ToolProps {
  readonly files: Files;
  readonly index: Index;
  readonly language: Language;
  readonly place: Place;
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
  island.replaceChildren();
  const live = mount(tool, {
    target: island,
    props: { files, index: found.value, language, place },
  });
  place.until?.addEventListener("abort", () => void unmount(live));
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
