/** The address of a letter, written as far as it can be, without anyone it goes to: no address of the project is known. */
export const letterOf = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
