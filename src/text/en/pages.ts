/** The words of pages of text in English: the method of a topic, its facts counted, and the page for what is missing. */
export const pageWords = {
  missing: "There is no page here",
  missingText: "The address may be mistyped, or the page has moved. These pages exist:",
  methodOf: (topic: string) => `${topic}: method and sources`,
  terms: (terms: string) => `Terms: ${terms}.`,
  factCount: (count: string, read: string, recalled: string, derived: string) =>
    `${count} facts: ${read} read in the source, ${recalled} recalled, ${derived} derived by a rule.`,
};
