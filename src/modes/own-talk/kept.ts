/** What the browser keeps of a reader's talk; nothing before the reader has added something. */
export type Kept = { readonly is: "nothing" | "refused" } | { readonly is: "text"; readonly text: string };

/** The name under which it is kept. */
export const keptAs = "drug-policy-atlas:talk";

/** What is kept; refused where the browser gives no storage to this page. */
export function kept(): Kept {
  try {
    const text = localStorage.getItem(keptAs);
    return text === null ? { is: "nothing" } : { is: "text", text };
  } catch {
    return { is: "refused" };
  }
}

/** Keeps a text; false where the browser refuses. */
export function keep(text: string): boolean {
  try {
    localStorage.setItem(keptAs, text);
    return true;
  } catch {
    return false;
  }
}

/** Keeps nothing any more. */
export function forget(): void {
  try {
    localStorage.removeItem(keptAs);
  } catch {
    // A browser that refuses has kept nothing.
  }
}
