/** The words of films of a view over time, in English. */
export const filmWords = {
  film: "Animation over time",
  from: "From",
  to: "To",
  pace: "Pace",
  paces: { years: "Year by year", changes: "Change by change, longer at events" },
  format: "Format",
  formats: { video: "Video", gif: "GIF" },
  make: "Make the animation",
  cancel: "Cancel",
  pictures: (count: number, seconds: number) =>
    `${count === 1 ? "1 picture" : `${count} pictures`}, ${Math.round(seconds)} seconds.`,
  drawing: (done: number, all: number) => `Picture ${done} of ${all} …`,
  cancelled: "Cancelled. Nothing was saved.",
};
