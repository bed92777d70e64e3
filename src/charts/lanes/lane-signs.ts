import type { Sign } from "#view/lanes/lanes.ts";

/** The outline of each sign in a square of 12 pixels. */
export const signPaths: Readonly<Record<Sign, string>> = {
  law: "M2.6 6a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z",
  court: "M2.8 2.8h6.4v6.4h-6.4z",
  policy: "M6 1.6l4.4 4.4l-4.4 4.4l-4.4 -4.4z",
  vote: "M6 1l1.5 3.4h3.6l-2.8 2.3l1.1 3.6l-3.4 -2.2l-3.4 2.2l1.1 -3.6l-2.8 -2.3h3.6z",
  back: "M9 1.8v8.4l-7 -4.2z",
};
