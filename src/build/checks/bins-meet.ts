import type { Check } from "./check.ts";
import { inFile } from "./facts.ts";

/** Bins cover their range without gap or overlap, so that every figure falls into one. */
export const binsMeet: Check = {
  name: "bins-meet",
  sentence: "Each bin begins where the one before ends.",
  check: (files) =>
    files.datasets.flatMap((file) => {
      if (file.content.form !== "quantity") return [];
      const bins = Object.entries(file.content.bins);
      return bins.flatMap(([id, { from, to }], i) => {
        const next = bins[i + 1];
        const say = (reason: string) => [inFile(file)(reason, undefined, `the bin "${id}"`)];
        if (to !== undefined && to <= from) return say(`ends at ${to}, not above its start ${from}`);
        if (next && to !== next[1].from)
          return say(`ends at ${to ?? "no value"} where "${next[0]}" begins at ${next[1].from}`);
        return [];
      });
    }),
};
