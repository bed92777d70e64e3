import type { Topology } from "topojson-specification";
import type { Group } from "#catalogue/coalitions.ts";
import { regionDrawings } from "#geo/region-drawings.ts";
import type { Shape, Shapes } from "#geo/shape.ts";
import { coarse, fine, linesOf, shapesOf, type Drawing, type World } from "#geo/world.ts";
import type { Ground, Index, Mark } from "#load/files.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { Place, PlaceId, Places } from "#model/place.ts";
import type { SourcesFile } from "#model/source.ts";
import type { Talk, TalkEntry } from "#model/talk.ts";
import { anchorsOf } from "#geo/anchors.ts";
import { bordersOf } from "#geo/land-neighbours.ts";
import { unitedStates } from "./us.ts";

/** The facts as they stand in data/, parsed. */
export interface Facts {
  readonly places: Places;
  readonly world: Topology;
  readonly groups: readonly Group[];
  readonly events: readonly AtlasEvent[];
  readonly talks: readonly Talk[];
  readonly sources: Readonly<Record<string, SourcesFile>>;
}

/** What every page needs of a place at once; the rest is loaded when it is asked for. */
function slim({
  name,
  un,
  unFrom,
  unTo,
  existsFrom,
  existsTo,
  continent,
  regions,
  group,
  partOf,
  evidence,
}: Place): Place {
  return {
    name: { en: { short: name.en.short } },
    un,
    unFrom,
    unTo,
    existsFrom,
    existsTo,
    continent,
    regions,
    group,
    partOf,
    evidence,
  };
}

const isDrawn = (id: string): boolean => !id.startsWith("US-");

const markOf = ({ center, area, small }: Shape): Mark => [center, area, small ? 1 : 0];

/** A drawing of the world, those with an outline first: the page lists them so. */
function drawingOf({ world, places }: Facts, drawing: Drawing): Shapes {
  const shapes = shapesOf(world as unknown as World, { ...drawing, anchors: anchorsOf(places) });
  const known = shapes.filter(({ id }) => isDrawn(id));
  return {
    shapes: [...known.filter(({ d }) => d !== ""), ...known.filter(({ d }) => d === "")],
    lines: linesOf(world as unknown as World, drawing),
  };
}

/** The shapes that a page carries in its HTML. */
export const still = (facts: Facts): Shapes => drawingOf(facts, coarse);

/** A federation from inside: what a page needs of the parts that its drawing shows. */
function groundOf({ places }: Facts, { shapes, borders }: ReturnType<typeof unitedStates>): Ground {
  const known = shapes.shapes.flatMap(({ id }) => {
    const place = places[id];
    return place ? [[id, slim(place)] as const] : [];
  });
  return {
    places: Object.fromEntries(known),
    marks: Object.fromEntries(shapes.shapes.map((shape) => [shape.id, markOf(shape)])),
    borders,
  };
}

function indexOf(facts: Facts, shapes: Shapes): Index {
  const ids = (Object.keys(facts.places) as PlaceId[]).filter(isDrawn);
  return {
    places: Object.fromEntries(
      ids.flatMap((id) => {
        const place = facts.places[id];
        return place ? [[id, slim(place)]] : [];
      }),
    ),
    marks: Object.fromEntries(shapes.shapes.map((shape) => [shape.id, markOf(shape)])),
    borders: bordersOf(facts.world as unknown as World),
    groups: facts.groups.map(({ id, kind, folder, short, forum, complete, endDay }) => ({
      id,
      kind,
      folder,
      short,
      forum,
      complete,
      endDay,
    })),
    sources: Object.fromEntries(
      Object.entries(facts.sources).map(([topic, { sources }]) => [topic, Object.keys(sources).length]),
    ),
  };
}

/**
 * The events on the axis of a topic: its own, and those of the whole field, which the facts mark as general (conventions and organs,
 * special sessions of the General Assembly, declarations). "all" is every event. What a tick does not say (the text) stays behind.
 */
export function eventsOf(events: readonly AtlasEvent[], topic: string): Omit<AtlasEvent, "text">[] {
  const stands = ({ topics, general }: AtlasEvent): boolean =>
    topic === "all" || general === true || topics.some((one) => one === topic);
  return events.filter(stands).map(({ text: _, ...event }) => event);
}

const entryOf = ({ id, title, about, minutes, checked, steps }: Talk): TalkEntry => ({
  id,
  title,
  about,
  minutes,
  checked,
  steps: steps.length,
});

/** The files under /derived by their path: never edited, written by the build. */
export function derivedFiles(facts: Facts): Record<string, string> {
  const shapes = still(facts);
  const drawings = Object.entries({ world: fine, ...regionDrawings }).map(
    ([name, drawing]) => [name, drawingOf(facts, drawing)] as const,
  );
  const topics = Object.keys(facts.sources);
  const json = JSON.stringify;
  return {
    "index.json": json(indexOf(facts, shapes)),
    "still.shapes.json": json(shapes),
    "us.shapes.json": json(unitedStates().shapes),
    "us.index.json": json(groundOf(facts, unitedStates())),
    "talks.json": json(facts.talks.map(entryOf)),
    ...Object.fromEntries(drawings.map(([name, drawing]) => [`${name}.shapes.json`, json(drawing)])),
    ...Object.fromEntries(
      [...topics, "all"].map((topic) => [`events/${topic}.json`, json(eventsOf(facts.events, topic))]),
    ),
  };
}
