/** What only the slide of a place says, in English. */
export const stagePlace = {
  /** The names of figures beside the axis: as long as those of the other rows. */
  figures: {
    "harm-reduction/needle-syringe-coverage": "Syringes per person who injects",
    "harm-reduction/opioid-agonist-coverage": "In therapy per 100 who inject",
    "death-penalty/executions": "Executions for drug offences",
    "death-penalty/death-row": "On death row for drug offences",
  } as Readonly<Record<string, string>>,
  value: (value: string, year: number) => `${value} in ${year}`,
  withTarget: (said: string, target: number) => `${said}; target ${target}`,
  secret: "State secret: no number is published",
  acts: (count: number, from: number, to: number) => `${count}, ${from === to ? from : `${from}–${to}`}`,
  votes: (count: number, from: number, to: number) =>
    `${count === 1 ? "1 vote" : `${count} votes`}, ${from === to ? from : `${from}–${to}`}`,
};
