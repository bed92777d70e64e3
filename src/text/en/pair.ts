/** The words for two maps that are read together, in English. */
export const pairWords = {
  layout: "How the two maps stand",
  layouts: { abreast: "Two maps", divider: "One map with a divider" },
  help: "Arrow keys go to the neighbour in that direction on both maps, Enter pins, Home and End go through the names, Escape leaves.",
};
