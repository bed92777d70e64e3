import type { Shapes } from "#geo/shape.ts";
import { indicatorPathOf, type Address } from "#view/address.ts";
import { mount, unmount } from "svelte";
import App from "./App.svelte";
import { holdBack } from "./held/back.ts";
import { need, Missing } from "./need.ts";
import { drawPage } from "./pages/draw.ts";
import type { PageFrom } from "./pages/page.ts";
import type { Place } from "./place.ts";
import { Site } from "./site.svelte.ts";
import { startScripts } from "./start-page.ts";

/** Draws the page of an address where the build has not written it, makes it live, and gives what takes it away. */
export async function showPage(
  target: HTMLElement,
  address: Address,
  from: PageFrom,
  place: Place,
): Promise<() => void> {
  if (indicatorPathOf(address) === null) return showOther(target, address, from, place);
  const shapes: Shapes = need(await from.files.shapes("still"));
  const site = new Site(from.files, from.index, shapes, address);
  if (!(await site.open(address))) {
    if (site.problem) throw new Missing(site.problem);
    throw new Error(`nothing is shown at ${place.location.href}`);
  }
  target.dataset.page = "figure";
  const app = mount(App, { target, props: { site, place } });
  return () => {
    holdBack(false);
    void unmount(app);
  };
}

async function showOther(target: HTMLElement, address: Address, from: PageFrom, place: Place): Promise<() => void> {
  const { component, props, script = address.page.kind } = await drawPage(address, from);
  target.dataset.page = script;
  const page = mount(component, { target, props });
  await startScripts(target, from.files, place);
  return () => {
    holdBack(false);
    void unmount(page);
  };
}
