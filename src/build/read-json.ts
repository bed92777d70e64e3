/** A text that is not JSON, with the line on which it stops being so. */
export class BrokenJson extends Error {
  readonly line: number;
  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const token = /[{}[\],:]|"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|\S+/g;

interface Token {
  text: string;
  line: number;
}

/** The words and signs of a JSON text, each with its line. */
function tokensOf(text: string): Token[] {
  let line = 1;
  let counted = 0;
  return [...text.matchAll(token)].map((found) => {
    for (; counted < found.index; counted++) if (text[counted] === "\n") line++;
    return { text: found[0], line };
  });
}

/** Reads JSON as `JSON.parse` does, but names the line of a mistake and refuses a key given twice. */
export function readJson(text: string): Json {
  const tokens = tokensOf(text);
  const lastLine = tokens.at(-1)?.line ?? 1;
  let at = 0;

  const next = (): Token => {
    const token = tokens[at++];
    if (!token) throw new BrokenJson(lastLine, "the file ends too early");
    return token;
  };
  const expected = (sign: string, token: Token): BrokenJson =>
    new BrokenJson(token.line, `${token.text} came where ${sign} is expected`);

  /** What stands between `open` and `close`, separated by commas. */
  function list(close: string, read: (token: Token) => void): void {
    let token = next();
    if (token.text === close) return;
    for (;;) {
      read(token);
      const after = next();
      if (after.text === close) return;
      if (after.text !== ",") throw expected(`, or ${close}`, after);
      token = next();
    }
  }

  function single(token: Token): Json {
    try {
      return JSON.parse(token.text) as Json;
    } catch {
      throw expected("a value", token);
    }
  }

  function value(token: Token): Json {
    if (token.text === "[") {
      const array: Json[] = [];
      list("]", (token) => array.push(value(token)));
      return array;
    }
    if (token.text !== "{") return single(token);
    const entries = new Map<string, Json>();
    list("}", (token) => {
      if (!token.text.startsWith('"')) throw expected("a key in quotation marks", token);
      const key = single(token) as string;
      if (entries.has(key)) throw new BrokenJson(token.line, `"${key}" is given twice`);
      const colon = next();
      if (colon.text !== ":") throw expected(":", colon);
      entries.set(key, value(next()));
    });
    // Not by assignment: a key called __proto__ would be lost.
    return Object.fromEntries(entries);
  }

  const whole = value(next());
  const rest = tokens[at];
  if (rest) throw expected("the end of the file", rest);
  return whole;
}
