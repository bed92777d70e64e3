import type { PlaceId } from "#model/place.ts";
import type { Language } from "#model/words.ts";

/** The path below the root of the feed of changes of a topic, or of everything: `en/feeds/cannabis.atom`. */
export const topicFeed = (topic: string, language: Language): string => `${language}/feeds/${topic}.atom`;
/** The feed of all topics in a language, as a path below the root. */
export const wholeFeed = (language: Language): string => topicFeed("all", language);

/** That of a place: `en/feeds/countries/URY.atom`. */
export const placeFeed = (id: PlaceId, language: Language): string => `${language}/feeds/countries/${id}.atom`;
