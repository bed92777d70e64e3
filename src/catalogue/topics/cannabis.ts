import { ramp, step, striped } from "#color/paint.ts";
import { day } from "#model/date.ts";
import type { Topic } from "../indicator.ts";

const topic = "cannabis";

/** Cannabis law: moss. Tolerated is no step but stripes: illegal in law, let be by a written policy. */
export const declared: Topic = {
  order: 2,
  id: topic,
  name: { en: "Cannabis" },
  indicators: [
    {
      topic,
      id: "adult-use",
      data: "cannabis/adult-use",
      name: { en: "Adult use" },
      paints: {
        illegal: step("moss", 0, "I"),
        decriminalised: step("moss", 1, "D"),
        tolerated: striped("moss", 1, "T", [0, 2]),
        "legal-personal": step("moss", 2, "P"),
        "legal-market": step("moss", 3, "M"),
      },
      from: day("1970-01-01"),
      beside: ["cannabis/medical"],
      counted: { en: "legal" },
    },
    {
      topic,
      id: "medical",
      data: "cannabis/medical",
      name: { en: "Medical use" },
      paints: ramp("moss", { none: "–", limited: "l", legal: "L" }, [0, 1, 3]),
      from: day("1970-01-01"),
      beside: ["cannabis/adult-use"],
      counted: { en: "legal or limited" },
    },
  ],
};
