import type { Frame } from "#view/embed/frame.ts";

const html = document.documentElement;

/** Dresses the page as its frame asks. The style sheets do the rest. */
export function dress({ theme, title, still, ground, accent, font }: Frame): void {
  const marks = {
    theme: theme === "auto" ? undefined : theme,
    title: title ? undefined : "off",
    still: still ? "" : undefined,
    bg: ground === "none" ? "none" : undefined,
    font: font === "own" ? undefined : font,
  };
  for (const [name, mark] of Object.entries(marks))
    if (mark === undefined) delete html.dataset[name];
    else html.dataset[name] = mark;
  if (accent) html.style.setProperty("--accent", accent);
}
