/** Random numbers from 0 to 1 that are the same every time, by a seed (mulberry32). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What breaks programs that read links: HTML, addresses that run, broken escapes, signs of programs, names of their own parts. */
export const nasty: readonly string[] = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "//evil.example/",
  "https://evil.example/?",
  "%",
  "%%",
  "%2",
  "%zz",
  "%00",
  "%C3",
  "%C3%28",
  "%ED%A0%80",
  "%F0%9F%92",
  "%u0041",
  "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "\0",
  "\ud800",
  "\udfff",
  "\u202e",
  "\u2066",
  "\u200b",
  "\ufeff",
  "\u2028",
  "🏴‍☠️",
  "İ",
  "ß",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "null",
  "undefined",
  "NaN",
  "Infinity",
  "-1",
  "1e309",
  "9".repeat(400),
  "0x10",
  "2016-02-30",
  "0000-00-00",
  "9999-12-31",
  "+275760-09-13",
  "../../..",
  "..%2f..%2f",
  "\\",
  "'",
  '"',
  "`",
  "${alert(1)}",
  "{{1}}",
  ";",
  ";;",
  ":",
  "::",
  "@",
  "@@",
  "*",
  "!",
  "!!",
  "(",
  ")",
  "((",
  ",,",
  ",",
  "&",
  "&&",
  "=",
  "==",
  "#",
  "##",
  "?",
  "\t",
  "\n",
  "\r\n",
  " ",
  "+",
  "a".repeat(5000),
  "((".repeat(500),
  "c=".repeat(500),
  "all;",
  "any;", // prettier-ignore
];

/** Links of their own kind, changed at random: parts cut, doubled, swapped, and what is nasty put between. */
export function* mutated(seeds: readonly string[], count: number, seed: number): Generator<string> {
  const random = randomBy(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const of = (list: readonly string[]): string => list[below(list.length)] ?? "";
  const any = (): string =>
    Array.from({ length: below(40) }, () => String.fromCharCode(random() < 0.7 ? 32 + below(95) : below(0x10000))).join(
      "",
    );
  for (let i = 0; i < count; i++) {
    let text = random() < 0.1 ? any() : of(seeds);
    for (let times = below(5); times > 0; times--) {
      const [from, to] = [below(text.length + 1), below(text.length + 1)].sort((a, b) => a - b) as [number, number];
      const parts = text.split("&");
      const made = [
        () => text.slice(0, from) + of(nasty) + text.slice(to),
        () => text.slice(0, from) + any() + text.slice(from),
        () => text.slice(0, from) + text.slice(to),
        () => text + "&" + of(seeds),
        () => parts.map((part) => (random() < 0.3 ? part.replace(/=.*/s, `=${of(nasty)}`) : part)).join("&"),
        () => [...parts].sort(() => random() - 0.5).join("&"),
        () => text.slice(0, to) + text.slice(from),
        () => encodeURI(text.replaceAll(/[\ud800-\udfff]/g, "")),
      ];
      text = made[below(made.length)]!();
      if (text.length > 20_000) text = text.slice(0, 20_000);
    }
    yield text;
  }
}
