import { listText, numberText } from "../format.ts";

/** Slides that are missing in what was made, as they are named. */
const missing = (slides: readonly number[]): string =>
  `${slides.length === 1 ? "Slide" : "Slides"} ${listText(slides.map(String))} could not be drawn`;

/** The words of what a speaker hands out, in English. */
export const handOutWords = {
  title: "Hand-outs",
  slides: "PDF: slides",
  notes: "PDF: slides and notes",
  images: "Images (ZIP)",
  powerpoint: "PowerPoint (PPTX)",
  light: "Images and PowerPoint on a light ground",
  at: (number: number, count: number) => `Slide ${numberText(number)} of ${numberText(count)}`,
  /** Said when all is drawn and the file is being put together. */
  packing: "The file is being put together …",
  cancel: "Cancel",
  cancelled: "Cancelled; nothing was saved.",
  made: (name: string, failed: readonly number[]) =>
    `${name} is among your downloads.${failed.length > 0 ? ` ${missing(failed)}; the others are in it.` : ""}`,
  notMade: "The file could not be made: a part of it cannot be reached.",
  sheets: (title: string) => `${title}: sheets to print`,
  layout: "Layout",
  print: "Print or save as PDF",
  ready: (count: number, failed: readonly number[]) =>
    `${count === 1 ? "1 sheet" : `${numberText(count)} sheets`}.${failed.length > 0 ? ` ${missing(failed)}.` : ""}`,
  close: "Close",
  live: "Live view",
  talk: "Talk",
  shown: "Shown",
  said: "Notes",
  length: (slides: number, day: string) => `${numberText(slides)} slides, checked on ${day}`,
  data: (name: string, day: string) => `${name}, data of ${day}`,
  terms: "Licence: data CC BY 4.0, code MIT. Every fact has its source, which the live view names.",
  missing: (failed: readonly number[]) => `${missing(failed)}; no picture is here.`,
};
