import { listText, numberText } from "./format.ts";

/** The words of what is taken along from a view, in English. */
export const shareWords = {
  title: "Share this view",
  close: "Close",
  link: "Link",
  copyLink: "Copy link",
  send: "Send …",
  code: (address: string) => `Code of ${address}`,
  longForCode: "The link is too long for a code that a phone can read.",
  cite: "Cite",
  format: "Format",
  sourcesToo: (count: number) =>
    count === 1 ? "With the citation of its source" : `With the citations of its ${numberText(count)} sources`,
  copyCitation: "Copy citation",
  saveCitation: (ending: string) => `Save .${ending}`,
  picture: "Picture",
  shape: "Shape",
  shapes: {
    slide: "Slide 16:9",
    print: "Print A4, 300 dpi",
    square: "Square",
    story: "Story 9:16",
  },
  dark: "On a dark ground",
  png: "Save PNG",
  svg: "Save SVG",
  copyPicture: "Copy picture with description",
  data: "Data",
  table: "Table",
  copyTable: "Copy table",
  csv: "CSV as shown",
  json: "JSON as shown",
  copySentence: "Copy sentence",
  inFull: "In full:",
  bundle: "Everything (ZIP)",
  drawing: "The picture is being drawn …",
  copied: "Copied.",
  notCopied: "The browser did not allow copying. The text can be selected and copied by hand.",
  pictureNotCopied: "The browser did not allow copying. The picture can be saved instead.",
  saved: (name: string) => `${name} is among your downloads.`,
  notMade: "It could not be made: a part of it cannot be reached.",
  unreachable: "The view could not be made ready: a part of it cannot be reached.",
  loading: "Loading …",
  author: (name: string) => `${name} contributors`,
  genres: { map: "Map", timeline: "Timeline", chart: "Chart", table: "Table", profile: "Profile" },
  ofData: (genre: string, day: string) => `${genre}, data of ${day}`,
  shown: (when: string) => `Shown: ${when}`,
  version: (name: string, day: string) => `${name}, data of ${day}`,
  licence: "CC BY 4.0; each source has its own terms",
  licensed: (licence: string) => `Licence: ${licence}`,
  sources: (names: readonly string[], count: number) =>
    count === 0
      ? ""
      : count <= names.length
        ? `Sources: ${listText(names)}`
        : `Sources (${numberText(count)}): ${names.join(", ")} and others`,
  fields: {
    title: "Title",
    shown: "Shown",
    data: "Data",
    sources: "Sources",
    licence: "Licence",
    borders: "Borders",
    address: "Address",
    accessed: "Accessed",
  },
};
