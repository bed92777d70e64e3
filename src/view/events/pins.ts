import type { AtlasEvent } from "#model/event.ts";

/** Kinds of events that change the law of the places they name; others name the host or who spoke. */
const ofPlaces: readonly string[] = ["law", "court", "referendum", "policy", "rollback"];

/** The places that a view of the day of an event pins, as a link has them; empty where the event changes no place. */
export const pinsOf = ({ kind, places = [] }: AtlasEvent): string =>
  ofPlaces.includes(kind) ? places.slice(0, 3).join() : "";
