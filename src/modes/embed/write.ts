import type { Component } from "svelte";
import type { Attachment } from "svelte/attachments";
import { render } from "svelte/server";
import { measure, measured } from "./fit/measure.ts";

/** A frame of one size is written so often at most: each time with what its parts measured before. */
const most = 8;

/**
 * Writes a component into a page, as the build does, and anew until its parts measure what they were taken to, and when the frame
 * has another size; `fit` leaves out what has no room. Gives what ends that.
 */
export function write<Props extends Record<string, unknown>>(
  target: HTMLElement,
  component: Component<Props>,
  props: Props,
  fit: (target: HTMLElement) => () => void = () => () => {},
): () => void {
  const { documentElement: html } = document;
  let fitted = (): void => {};
  let [size, times] = ["", 0];
  const put = (): void => {
    fitted();
    const { head, body } = render(component as Component<Record<string, unknown>>, { props });
    target.innerHTML = body;
    document.title = new DOMParser().parseFromString(head, "text/html").title;
    // In a sandbox without windows of its own a link can only be followed inside the frame.
    if (origin === "null") for (const link of target.querySelectorAll("a[target]")) link.removeAttribute("target");
    fitted = fit(target);
  };
  const draw = (): void => {
    const now = `${innerWidth} ${innerHeight}`;
    if (now !== size) [size, times] = [now, 0];
    if (times >= most) return;
    do put();
    while (++times < most && measure(target));
    resized.disconnect();
    for (const one of [target, ...target.querySelectorAll(measured)]) resized.observe(one);
  };
  const resized = new ResizeObserver(() => measure(target) && draw());
  measure(target);
  html.dataset.written = "";
  draw();
  return () => {
    resized.disconnect();
    fitted();
  };
}

/** Fits a part of what was written, where it has that part, as it is fitted when it is live. */
export const fitting =
  (part: string, fit: (part: HTMLElement) => ReturnType<Attachment>) =>
  (target: HTMLElement): (() => void) => {
    const found = target.querySelector<HTMLElement>(part);
    return (found && fit(found)) ?? (() => {});
  };
