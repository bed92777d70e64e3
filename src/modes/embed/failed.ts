import { embedWords } from "#text/en/embed.ts";
import type { Missing } from "../need.ts";

/** Says in the foot, once, what could not be shown; `held`: of a release, in whose place nothing else is shown. */
export function sayFailed(target: HTMLElement, failure: unknown, page: string, held: boolean): void {
  const foot = target.querySelector("footer");
  if (!foot || foot.querySelector("[role=status]")) return;
  const notice = document.createElement("p");
  notice.setAttribute("role", "status");
  // What writes is compiled by itself: its failures are known by what they say.
  const what = (failure as Partial<Missing> | null)?.problem?.file ?? page;
  notice.textContent = held ? embedWords.notHeld(what) : embedWords.failed(what);
  foot.prepend(notice);
}
