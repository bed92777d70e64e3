import type { Place } from "../place.ts";
import { messageIn, wrapped, type Message } from "#view/stage/presenter.ts";

/** One end of the line between the window of the audience and that of the speaker. */
export interface Line {
  /** Posts to the other window; nothing where there is none. */
  readonly post: (message: Message) => void;
  readonly hears: (other: Window) => void;
  /** Whether the other window was closed. */
  readonly closed: () => boolean;
  readonly stop: () => void;
}

/**
 * Listens for messages about a talk from a window of the same origin. A file has no origin to compare: there a message counts by its form
 * alone. Whoever spoke last is the other window, so that either may be loaded anew.
 */
export function lineOf(talk: string, onmessage: (message: Message) => void): Line {
  const isFile = location.protocol === "file:";
  let other: Window | null = null;
  const listen = ({ data, origin, source }: MessageEvent): void => {
    if (!isFile && origin !== location.origin) return;
    const message = messageIn(data);
    if (message?.talk !== talk || !source) return;
    other = source as Window;
    onmessage(message);
  };
  addEventListener("message", listen);
  return {
    post: (message) => other?.postMessage(wrapped(message), isFile ? "*" : location.origin),
    hears: (window) => (other = window),
    closed: () => other === null || other.closed,
    stop: () => removeEventListener("message", listen),
  };
}

/** Opens the window of the speaker at a fragment of this page; null where the browser refuses. */
export function openSpeaker({ location: { href }, reach }: Place, fragment: string): Window | null {
  const url = new URL(href);
  url.hash = fragment;
  return open(reach(url.href), "atlas-speaker", "popup,width=1280,height=800");
}
