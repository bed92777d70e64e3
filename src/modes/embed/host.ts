import { secretIn } from "#view/embed/address.ts";
import {
  heightElsewhere,
  messageOf,
  readMessage,
  wordpressHears,
  type Asked,
  type Said,
} from "#view/embed/messages.ts";

/** The page in which an embed stands. Nothing is said of the reader but the place chosen in the frame, so any host may hear it. */
export interface Host {
  readonly say: (said: Said) => void;
}

/** Speaks with the page around this one, and hears that page alone; on its own an embed speaks with nobody. */
export function hostOf(onasked: (asked: Asked) => void): Host {
  const { parent } = window;
  if (parent === window) return { say: () => {} };
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const asked = wordpressHears(data, secretIn(location.hash)) ? ({ type: "get" } as const) : readMessage(data);
    if (asked) onasked(asked);
  });
  const send = (message: unknown): void => parent.postMessage(message, "*");
  return {
    say: (said) => {
      send(messageOf(said));
      if (said.type !== "height") return;
      heightElsewhere(said.height, location.href, secretIn(location.hash)).forEach(send);
    },
  };
}
