import { ramp, step, striped, type Paints } from "#color/paint.ts";
import { day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";
import type { Indicator, Topic } from "../indicator.ts";

const topic = "cannabis";

const adult: Paints = {
  illegal: step("moss", 0, "I"),
  decriminalised: step("moss", 1, "D"),
  "legal-personal": step("moss", 2, "P"),
  "legal-market": step("moss", 3, "M"),
};
const medical: Paints = ramp("moss", { none: "–", limited: "l", legal: "L" }, [0, 1, 3]);

/** The United States seen from inside, in the way in which an indicator shows the world. */
const unitedStates = (id: string): Pick<Indicator, "topic" | "id" | "from" | "within"> => ({
  topic,
  id: `us-${id}`,
  from: day("1973-01-01"),
  within: { place: "USA" as PlaceId, shapes: "us", of: `${topic}/${id}` },
});

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
      paints: { ...adult, tolerated: striped("moss", 1, "T", [0, 2]) },
      from: day("1970-01-01"),
      beside: ["cannabis/medical"],
      counted: { en: "legal" },
    },
    {
      topic,
      id: "medical",
      data: "cannabis/medical",
      name: { en: "Medical use" },
      paints: medical,
      from: day("1970-01-01"),
      beside: ["cannabis/adult-use"],
      counted: { en: "legal or limited" },
    },
    {
      ...unitedStates("adult-use"),
      data: "cannabis/us-states-adult-use",
      name: { en: "United States: adult use" },
      paints: adult,
      beside: ["cannabis/us-states-medical"],
      counted: { en: "legal" },
    },
    {
      ...unitedStates("medical"),
      data: "cannabis/us-states-medical",
      name: { en: "United States: medical" },
      paints: medical,
      beside: ["cannabis/us-states-adult-use"],
      counted: { en: "legal or limited" },
    },
  ],
};
