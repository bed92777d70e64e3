import { format } from "../format.ts";
import type { Check } from "./check.ts";
import { problem } from "./problem.ts";

/** One layout for every file, so that a change of a fact is a change of one line. */
export const sortedAndFormatted: Check = {
  name: "sorted-and-formatted",
  sentence: "Every file stands in the order and layout that `npm run data:format` writes.",
  check: (files) =>
    files.all.flatMap(({ path, text }) => {
      const wanted = format(path, text).split("\n");
      const line = text.split("\n").findIndex((found, i) => found !== wanted[i]);
      if (line < 0 && text.split("\n").length === wanted.length) return [];
      return [
        problem(path, "is not in order; `npm run data:format` repairs it", {
          at: `line ${(line < 0 ? wanted.length : line) + 1}`,
        }),
      ];
    }),
};
