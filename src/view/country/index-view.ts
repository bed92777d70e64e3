/** How the list of all places is shown: what is typed, and whether by part of the world or by name. */
export interface IndexView {
  readonly text: string;
  readonly byName: boolean;
}

/** Total: a fragment that is no view (a part of the world, a place) is the whole list by part of the world. */
export function readIndexView(fragment: string): IndexView {
  const link = new URLSearchParams(fragment.replace(/^#/, ""));
  return { text: link.get("q") ?? "", byName: link.get("order") === "name" };
}

/** The fragment of a view, without its sign; empty where the list is whole and by part of the world. */
export function writeIndexView({ text, byName }: IndexView): string {
  const link = new URLSearchParams();
  if (byName) link.set("order", "name");
  if (text.trim()) link.set("q", text.trim());
  return link.toString();
}
