/** What a finder says of the places it found, in English. */
export const foundWords = {
  none: (query: string) => `No place is called “${query}”`,
  some: (count: number) => (count === 1 ? "1 place" : `${count} places`),
};
