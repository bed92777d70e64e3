/** The words of rows and tiles of chosen places alone, in English. */
export const chosenWords = {
  only: (count: number) => (count === 1 ? "One chosen place only." : `${count} chosen places only.`),
  all: "Show all places",
};
