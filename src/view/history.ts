/** What is asked of the browser's history, and whether it was granted; an embed gives one that does nothing. */
export interface Past {
  readonly push: (url: string) => boolean;
  readonly replace: (url: string) => boolean;
}

/** The browser's history, guarded: a page from a file or in a sandbox may refuse, and then only the link is not kept. */
export const browserPast = (history: Pick<History, "pushState" | "replaceState">): Past => ({
  push: (url) => guarded(() => history.pushState(null, "", url)),
  replace: (url) => guarded(() => history.replaceState(null, "", url)),
});

function guarded(call: () => void): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}
