/** Letters that stay whole when accents are taken off. */
const plain: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  ə: "e",
};

/**
 * A text without what people leave out or vary when they type: capitals, accents, apostrophes and points, hyphens, "&" for
 * "and", "St" for "Saint". `Côte d'Ivoire` and `cote divoire` are one, and so are `St. Kitts & Nevis` and its full name.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}|['’‘ʻʼ`.]/gu, "")
    .replace(/[øłıßæœđðə]/g, (letter) => plain[letter] ?? letter)
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/\bst\b/g, "saint");
