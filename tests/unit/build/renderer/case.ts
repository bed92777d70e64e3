import { render } from "svelte/server";
import Whole from "./Whole.svelte";

/** What is written of some names; each part that has come to its end is added to `ended`. */
function written(names: string[], ended: string[], broken = false): { head: string; body: string } {
  const { head, body } = render(Whole, { props: { names, broken, ended } });
  return { head, body };
}

/** The source of what components are written with. */
function writer(): string {
  let source = "";
  const nothing = (renderer: object): void => void (source = String(renderer.constructor));
  void render(nothing as unknown as typeof Whole, { props: { names: [], broken: false, ended: [] } }).body;
  return source;
}

export default { written, writer };
