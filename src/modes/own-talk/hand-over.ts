/** The messages by which a window of the speaker gets the talk from the window that opened it, where no link can hold it. */
const ask = { atlas: "own-talk", is: "ask" } as const;

interface Answer {
  readonly atlas: "own-talk";
  readonly is: "talk";
  readonly text: string;
}

const isOurs = ({ origin, data }: MessageEvent): boolean =>
  (location.protocol === "file:" || origin === location.origin) &&
  typeof data === "object" &&
  data !== null &&
  (data as { atlas?: unknown }).atlas === ask.atlas;
/** A file has no origin to name. */
const origin = (): string => (location.protocol === "file:" ? "*" : location.origin);

/** Gives the talk, as text, to a window that asks for it; what is returned ends that. */
export function handOver(talk: () => string): () => void {
  const listen = (event: MessageEvent): void => {
    if (!isOurs(event) || (event.data as { is?: unknown }).is !== ask.is) return;
    const answer: Answer = { atlas: ask.atlas, is: "talk", text: talk() };
    (event.source as Window | null)?.postMessage(answer, origin());
  };
  addEventListener("message", listen);
  return () => removeEventListener("message", listen);
}

/** Asks the window that opened this one for its talk. */
export const askedFor = (opener: Window): Promise<string> =>
  new Promise((resolve) => {
    const listen = (event: MessageEvent): void => {
      const { is, text } = event.data as Partial<Answer>;
      if (!isOurs(event) || is !== "talk" || typeof text !== "string") return;
      removeEventListener("message", listen);
      resolve(text);
    };
    addEventListener("message", listen);
    opener.postMessage(ask, origin());
  });
