/** What the ways of drawing an indicator are called. */
export const charts = {
  choice: "How it is drawn",
  names: {
    map: "Map",
    tiles: "Tiles",
    lanes: "Timeline",
    counts: "Counts",
    trend: "Trend",
    changes: "Changes",
    beside: "Side by side",
  },
};
