import { toJsonSchema, type JsonSchema } from "@valibot/to-json-schema";
import { Period, Rule, YearValue, Ballot, PublishedTotal } from "#model/fact.ts";
import { Release } from "#model/change.ts";
import { Claim } from "#model/claim.ts";
import { Day, PartialDate } from "#model/date.ts";
import { AtlasEvent } from "#model/event.ts";
import { Group } from "#model/group.ts";
import { Place, PlaceId } from "#model/place.ts";
import { Source } from "#model/source.ts";
import { RegionValue, Target } from "#model/target.ts";
import { Step } from "#model/talk.ts";
import { Words } from "#model/words.ts";
import { kinds, schemaOf, type AnySchema, type Kind } from "./kinds.ts";

/** Types that valibot tests by a function, as patterns. A pattern knows no calendar: 2016-02-30 passes it, and fails the build. */
const patterns = new Map<unknown, string>([
  [Day, "^\\d{4}-\\d{2}-\\d{2}$"],
  [PartialDate, "^≤?\\d{4}(-\\d{2}(-\\d{2})?)?$"],
  [PlaceId, "^([A-Z]{3}|US-[A-Z]{2})$"],
]);

/** Parts that are named once in a schema and referred to. */
const definitions = {
  Words,
  Period,
  YearValue,
  Ballot,
  Rule,
  PublishedTotal,
  AtlasEvent,
  Claim,
  Target,
  RegionValue,
  Group,
  Place,
  Source,
  Step,
  Release,
};

/** The JSON Schema of a kind of file. */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  const { $schema, $defs, ...rest } = toJsonSchema(schemaOf(kind), {
    typeMode: "input",
    target: "draft-07",
    definitions,
    ignoreActions: ["check"],
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const pattern = patterns.get(valibotSchema);
      if (pattern !== undefined) return { type: "string", pattern };
      return isByPlace(valibotSchema)
        ? { ...jsonSchema, propertyNames: { pattern: patterns.get(PlaceId) } }
        : undefined;
    },
  });
  return { $schema, title: `Drug Policy Atlas: ${kind}`, ...rest, $defs: onlyUsed(rest, $defs ?? {}) };
}

type Definitions = NonNullable<JsonSchema["$defs"]>;

/** The definitions to which a schema refers, itself or through another. */
function onlyUsed(schema: JsonSchema, all: Definitions): Definitions {
  const used = new Set<string>();
  const open = [JSON.stringify(schema)];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const [, name = ""] of text.matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      open.push(JSON.stringify(all[name]));
    }
  }
  return Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
}

const isByPlace = (schema: AnySchema | object): boolean => "key" in schema && schema.key === PlaceId;

/** All schemas as files below `data/`: path and text. */
export const schemaFiles = (): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(kinds) as Kind[]).map((kind) => [
      `schema/${kind}.json`,
      `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`,
    ]),
  );
