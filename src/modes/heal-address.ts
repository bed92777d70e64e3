import { healed } from "#view/healed.ts";
import { browserPast } from "#view/history.ts";

/** Writes a link that was changed on its way as it was: in its place in the history, before anything else reads it. */
export function healAddress(): void {
  const past = browserPast(history);
  const heal = (): void => {
    const clean = healed(location);
    if (clean !== null) past.replace(clean);
  };
  heal();
  addEventListener("popstate", heal);
}
