const marks = (): DOMStringMap => document.documentElement.dataset;

/** Keeps the facts of a page back until those to which its link holds it are there, or lets them be seen. */
export function holdBack(held: boolean): void {
  if (held) marks().holding = "";
  else delete marks().holding;
}

/** Keeps the facts of a page back as long as those to which its link holds it cannot be had; gives what ends that. */
export function withhold(): () => void {
  marks().withheld = "";
  return () => delete marks().withheld;
}
