import { measureMaps } from "#ui/desk.written.ts";
import type { Component } from "svelte";
import type { Attachment } from "svelte/attachments";
import { render } from "svelte/server";

/**
 * Writes a component into a page, as the build does, and anew when the frame has another size: names on a map are placed for its
 * width, and `fit` leaves out what has no room. Gives what ends that.
 */
export function write<Props extends Record<string, unknown>>(
  target: HTMLElement,
  component: Component<Props>,
  props: Props,
  fit: (target: HTMLElement) => () => void = () => () => {},
): () => void {
  const { documentElement: html } = document;
  let fitted = (): void => {};
  const isOther = (): boolean => {
    const { clientWidth = 0 } = target.querySelector(".world") ?? {};
    return clientWidth > 0 && measureMaps(clientWidth);
  };
  const draw = (): void => {
    fitted();
    const { head, body } = render(component as Component<Record<string, unknown>>, { props });
    target.innerHTML = body;
    document.title = new DOMParser().parseFromString(head, "text/html").title;
    // In a sandbox without windows of its own a link can only be followed inside the frame.
    if (origin === "null") for (const link of target.querySelectorAll("a[target]")) link.removeAttribute("target");
    fitted = fit(target);
  };
  isOther();
  html.dataset.written = "";
  draw();
  const resized = new ResizeObserver(() => isOther() && draw());
  resized.observe(target);
  return () => {
    resized.disconnect();
    fitted();
  };
}

/** Fits a part of what was written, where it has that part, as it is fitted when it is live. */
export const fitting =
  (part: string, fit: Attachment<HTMLElement>) =>
  (target: HTMLElement): (() => void) => {
    const found = target.querySelector<HTMLElement>(part);
    return (found && fit(found)) ?? (() => {});
  };
