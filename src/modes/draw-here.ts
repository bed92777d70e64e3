import { catalogueOf } from "#catalogue/catalogue.ts";
import { Files } from "#load/files.ts";
import { mount } from "svelte";
import Failed from "./Failed.svelte";
import { Missing, need } from "./need.ts";
import { browserPlace } from "./place.ts";
import { showPage } from "./show-page.ts";
import { Site } from "./site.svelte.ts";

/** Draws the page of the address where there is no network to give the one that the build wrote. */
export async function drawHere(target: HTMLElement): Promise<void> {
  const root = new URL(document.documentElement.dataset.root ?? "./", location.href);
  const files = new Files((url) => fetch(url), root.href);
  try {
    const index = need(await files.index());
    const { read } = new Site(files, index, null, { language: "en", page: { kind: "home" } });
    const address = read(location.pathname.slice(root.pathname.length));
    document.documentElement.lang = address.language;
    await showPage(target, address, { files, index, catalogue: catalogueOf(index.groups) }, browserPlace(root));
    const { hash } = location;
    if (hash.length > 1 && !hash.includes("=")) document.getElementById(hash.slice(1))?.scrollIntoView();
  } catch (failure) {
    if (!(failure instanceof Missing)) throw failure;
    mount(Failed, { target, props: { problem: failure.problem, onretry: () => location.reload() } });
  }
}
