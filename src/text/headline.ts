import { capital } from "./format.ts";

/** What a title sentence is made of. `tense` bends its verb: past, one now, several now. */
export interface HeadlineParts {
  readonly tense: "past" | "one" | "several";
  readonly values: Readonly<Record<string, string>>;
}

/**
 * A title sentence from its text: `{name}` gives a value, `[had|has|have]` the verb.
 * @throws where the text names a value that is not given
 */
export function headline(text: string, { tense, values }: HeadlineParts): string {
  const at = { past: 1, one: 2, several: 3 }[tense];
  const bent = text.replace(/\[([^|\]]*)\|([^|\]]*)\|([^|\]]*)\]/g, (...match: string[]) => match[at] ?? "");
  return capital(
    bent.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`the title names {${name}}, which this data set does not give`);
      return value;
    }),
  );
}
