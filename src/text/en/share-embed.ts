import { releaseText } from "./release.ts";

/** The words of the code that puts a view into a page, in English. */
export const shareEmbedWords = {
  way: "What the page allows",
  grades: {
    plain: [
      "A frame alone",
      "needs no script: for systems that take scripts out. Where they take out frames too, a link with the title stays.",
    ],
    loader: ["A frame with a script", "is as tall as what it shows, without a gap or a scrollbar."],
    component: [
      "An element of its own",
      "for those who write the page: its attributes can be changed while it is shown.",
    ],
  },
  language: "Language",
  theme: "Theme",
  themes: { auto: "As the reader’s device", light: "Light", dark: "Dark" },
  height: "Height",
  heights: { auto: "Automatic", pixels: "In pixels" },
  pixels: "Pixels",
  shownTitle: "Title",
  still: "Still picture",
  bare: "No background",
  accent: "Accent colour",
  pick: "Pick the accent colour",
  accentUsed: "Used for controls and links. The colours of the data stay as they are.",
  accentUnread: "Not used: write it as #0b57d0.",
  accentFaint: (on: "light" | "dark", contrast: number, least: number) =>
    `Not used: on the ${on} ground its contrast is ${(Math.floor(contrast * 10) / 10).toFixed(1)} : 1. To be seen, lines and controls need ${least} : 1.`,
  facts: "Facts",
  follow: "Follow the data",
  stay: (version: string) => `Stay as released on ${releaseText(version)}`,
  code: "Code",
  copy: "Copy code",
  preview: "Preview",
  width: "Width",
  widths: { phone: "Phone, 320 px", column: "Column, 640 px", wide: "Wide, 1024 px" },
  scaled: (share: number) => `Shown at ${Math.round(share * 100)} % of its size.`,
  elsewhere: "The preview is shown where the atlas is on the net: this copy of it holds no frames.",
  unreachable: "The preview cannot be reached now. The code is right all the same.",
};
