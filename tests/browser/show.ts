import { flushSync, mount, unmount, type Component } from "svelte";
import { onTestFinished } from "vitest";
import { page } from "vitest/browser";
import Host from "./Host.svelte";

/** A component on a page of its own, 1000 pixels wide. */
export interface Shown<Props> {
  readonly root: HTMLElement;
  /** Changes some of its props and draws at once. */
  readonly change: (part: Partial<Props>) => void;
}

/** Shows a component until the test is over. */
export async function show<Props extends object>(
  component: Component<Props>,
  props: NoInfer<Props>,
): Promise<Shown<Props>> {
  await page.viewport(1100, 700);
  const root = document.createElement("main");
  root.style.cssText = "width: 1000px; position: relative";
  document.body.replaceChildren(root);
  // A component of any props goes through the host as one of records; what comes back is typed again here.
  const host = mount(Host, {
    target: root,
    props: { component: component as Component, first: props as Record<string, unknown> },
  });
  onTestFinished(() => unmount(host));
  flushSync();
  return {
    root,
    change: (part) => {
      (host as unknown as { change: (part: Partial<Props>) => void }).change(part);
      flushSync();
    },
  };
}
