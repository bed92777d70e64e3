interface Keyboard {
  readonly lock?: (keys: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}

/** The keyboard of browsers that can hand over Escape in full screen, so that it closes a card and not the screen. */
const keyboard = (): Keyboard | undefined => (navigator as { keyboard?: Keyboard }).keyboard;

/** Whether the talk fills the screen. */
export const isFull = (): boolean => document.fullscreenElement !== null;

/** Fills the screen or leaves it; a browser that refuses changes nothing. */
export async function toggleFull(): Promise<void> {
  try {
    if (isFull()) {
      keyboard()?.unlock?.();
      await document.exitFullscreen();
    } else {
      await document.documentElement.requestFullscreen({ navigationUI: "hide" });
      await keyboard()?.lock?.(["Escape"]);
    }
  } catch {
    // Refused, for example without a key or click before: the window stays as it is.
  }
}
