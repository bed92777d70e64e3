/** The time of day for the speaker, in milliseconds since 1970: what is shown of the facts never depends on it. */
export const clock = (): number => Date.now();
