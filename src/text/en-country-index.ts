/** The words of the list of all places in English. */
export const countryIndex = {
  title: "Countries and territories",
};
