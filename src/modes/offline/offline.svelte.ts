import type { Day } from "#model/date.ts";
import { numberOf } from "#time/axis.ts";
import { mount, type ComponentProps } from "svelte";
import { releasedOn } from "../released.ts";
import Offline from "./Offline.svelte";

const dayLength = 86_400_000;

/** What the line at the end of a page says of the age of its facts; null where the page does not say their day. `now` in milliseconds. */
function ageHere(now: number): { day: Day; age: number } | null {
  const day = releasedOn();
  return day && { day, age: Math.floor(now / dayLength) - numberOf(day) };
}

/** Says at the end of the page that all of the atlas is in this file, and how old it is. */
export function sayFile(now: number): void {
  const age = ageHere(now);
  if (age) mount(Offline, { target: document.body, props: { ...age, ready: false, file: true } });
}

/**
 * Keeps the atlas for use without a network, and says so. A newer version waits until the reader asks for it. A page within
 * another's frame keeps nothing.
 */
export async function startOffline(now: number): Promise<void> {
  const age = ageHere(now);
  const { serviceWorker } = navigator;
  if (!age || !serviceWorker || self !== top) return;
  const root = new URL(document.documentElement.dataset.root ?? "./", location.href);
  const registration = await serviceWorker.register(new URL("worker.js", root), { scope: root.pathname });
  // A browser may refuse without an error.
  if (!registration) return;
  const props: ComponentProps<typeof Offline> = $state({ ...age, ready: false });
  mount(Offline, { target: document.body, props });
  void serviceWorker.ready.then(() => (props.ready = true));

  function take(): void {
    serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting?.postMessage("take-over");
  }
  const look = (): void => {
    if (registration.waiting && serviceWorker.controller) props.onupdate = take;
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  look();
}
