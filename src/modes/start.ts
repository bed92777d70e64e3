import { hydrate, mount } from "svelte";
import type { Line, Shape, Shapes } from "#geo/shape.ts";
import { Files, type Ground } from "#load/files.ts";
import type { PlaceId } from "#model/place.ts";
import App from "./App.svelte";
import Failed from "./Failed.svelte";
import { Missing, need } from "./need.ts";
import { browserPlace } from "./place.ts";
import { Site } from "./site.svelte.ts";

/** The shapes that the page carries, with the marks of its places: what was drawn once is not fetched again. */
function shapesIn(page: Element, { marks }: Ground): Shapes | null {
  const paths = [...page.querySelectorAll<SVGPathElement>(".shapes path[data-place]")];
  if (paths.length === 0) return null;
  const found = new Map(paths.map((path) => [path.dataset.place as PlaceId, path.getAttribute("d") ?? ""]));
  const without = (Object.keys(marks) as PlaceId[]).filter((id) => !found.has(id));
  const shape = (id: PlaceId): Shape => {
    const [center, area, small] = marks[id] ?? [[0, 0], 0, 0];
    return { id, d: found.get(id) ?? "", center, area, small: small === 1 };
  };
  const lines = [...page.querySelectorAll<SVGPathElement>(".lines path")].map((path): Line => ({
    id: path.dataset.line ?? "",
    d: path.getAttribute("d") ?? "",
  }));
  return { shapes: [...found.keys(), ...without].map(shape), lines };
}

/** Makes the prerendered page live. Where a file is missing or broken the page stays as it is, with a notice and a retry. */
export async function start(target: HTMLElement): Promise<void> {
  const root = new URL(document.documentElement.dataset.root ?? "./", location.href);
  const files = new Files((url) => fetch(url), root.href);
  const path = location.pathname.slice(root.pathname.length);
  // A relative icon would be looked for anew below every page that is opened.
  const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  icon?.setAttribute("href", icon.href);
  try {
    const index = need(await files.index());
    const site = new Site(files, index, null, { language: "en", page: { kind: "home" } });
    const address = site.read(path);
    const indicator = site.indicatorOf(address);
    const carried = indicator && shapesIn(target, need(await site.groundOf(indicator)));
    if (carried) site.keep(indicator, carried);
    if (!(await site.open(address))) {
      if (site.problem) throw new Missing(site.problem);
      return;
    }
    const props = { site, place: browserPlace(root) };
    const live = target.childElementCount > 0 ? hydrate : mount;
    live(App, { target, props });
  } catch (failure) {
    if (!(failure instanceof Missing)) throw failure;
    const notice = document.createElement("div");
    target.before(notice);
    mount(Failed, {
      target: notice,
      props: {
        problem: failure.problem,
        onretry: () => {
          notice.remove();
          void start(target);
        },
      },
    });
  }
}
