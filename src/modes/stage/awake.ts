/** Keeps the screen from going dark while a talk is given, where the browser can; the function returned lets it. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  async function ask(): Promise<void> {
    if (over || document.visibilityState !== "visible") return;
    try {
      const granted = await navigator.wakeLock.request("screen");
      if (over) void granted.release();
      else lock = granted;
    } catch {
      // Not offered, or refused to save power: the talk goes on without.
    }
  }
  const look = (): void => void ask();
  document.addEventListener("visibilitychange", look);
  look();
  return () => {
    over = true;
    document.removeEventListener("visibilitychange", look);
    void lock?.release();
  };
}
