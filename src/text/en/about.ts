/** The words of the page on the atlas itself, in English. */
export const aboutWords = {
  text: [
    "The atlas shows drug law, its application, harm-reduction coverage and positions at the United Nations, for every state and many territories, on any day of the record. Law, practice and position are separate and never merged.",
    "A date is as exact as its source. Where a date is known only in part, the reading of the days it leaves open is marked, and a count over such readings is a range. A figure that is a minimum stays a minimum in every sum and label.",
    "Where there is no value the atlas says why: no data, the source says too little is known, not applicable, no seat in the body, secret, sources conflict, or the place did not exist on the day. None of these is zero.",
    "Counts are of member states of the United Nations, or of countries and territories where the source counts so. “Member states” are those of today, on every day on which they existed. Every page says which are counted.",
    "There is no index and no ranking. The atlas keeps a copy of itself on your device, to work without a network, and nothing about you. It sets no cookie and asks no other site for anything.",
  ],
  evidence: "How the facts are known",
};
