/** Words of the card that no other part says. */
export const card = {
  allAbout: (name: string) => `All about ${name}`,
};
