/** The languages of the atlas. Every text has English; a missing other language falls back to it. */
export const languages = ["en", "es", "fr", "pt"] as const;
export type Language = (typeof languages)[number];
