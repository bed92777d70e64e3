/**
 * Whether what is shown has been drawn once: no from the moment it changes until the frame after the one that first shows it. What
 * is not on the screen can wait for that.
 */
export function onceDrawn(shown: () => string): { readonly yet: boolean } {
  let drawn = $state("");
  $effect(() => {
    const now = shown();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => (drawn = now));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return {
    get yet() {
      return drawn === shown();
    },
  };
}
