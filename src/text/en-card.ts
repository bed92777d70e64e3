/** Words of the card that no other part says. */
export const card = {
  record: "Source, evidence and history",
  allAbout: (name: string) => `All about ${name}`,
};
