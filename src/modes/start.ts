import { hydrate, mount } from "svelte";
import { Files } from "#load/files.ts";
import App from "./App.svelte";
import { shapesIn } from "./carried-shapes.ts";
import Failed from "./Failed.svelte";
import { Missing, need } from "./need.ts";
import { browserPlace } from "./place.ts";
import { Site } from "./site.svelte.ts";

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
