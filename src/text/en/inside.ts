import { listText } from "../format.ts";

/** Words on federations and what differs inside them, in English. */
export const inside = {
  /** "24 states and the District of Columbia"; `states` is empty where there is none. */
  parts: (states: string, apart: readonly string[], perhaps: readonly string[]) =>
    [listText([states, ...apart].filter(Boolean)), listText(perhaps)].filter(Boolean).join(" and perhaps "),
  no: (one: string) => `no ${one}`,
  atMostOne: (one: string) => `at most one ${one}`,
  counted: (whom: string) => `Counted: ${whom}.`,
  varies: "The law differs inside it.",
  variesNote: (names: string) => `Dotted edge, the law differs from part to part: ${names}.`,
  open: (name: string) => `${name} on a map`,
};
