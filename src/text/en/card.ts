/** Words of the card that no other part says. */
export const card = {
  more: "More",
  less: "Less",
  record: "Source, evidence and history",
  allAbout: (name: string) => `All about ${name}`,
};
