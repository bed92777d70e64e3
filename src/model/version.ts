import { isDay, type Day } from "./date.ts";

/** The day of a release: the name of a release is its day, a second one of the day ends in ".2". */
export const dayOfVersion = (version: string): Day => version.slice(0, 10) as Day;

/** Whether a text can be the name of a release; whether there is such a release is another question. */
export const isVersion = (text: string): boolean => /^.{10}(\.\d+)?$/.test(text) && isDay(dayOfVersion(text));
