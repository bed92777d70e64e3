import { altOf, notesOf, type Drawn, type Origin } from "#view/talks/hand-out.ts";
import type { Deck } from "#view/talks/talk.ts";
import { handOutWords as words } from "#text/en/hand-out.ts";
import { textsOf } from "#text/texts.ts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import Presentation from "pptxgenjs";
import type { Pictured } from "./pictures.ts";

const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Inches that a wide slide is wide. */
const w = 13.333;
const master = "SLIDE";

/** A title that no one sees: it lies above its slide, where outlines and screen readers find it. */
const title = {
  placeholder: {
    options: { name: "title", type: "title" as const, x: 0, y: -1, w, h: 0.9 },
    text: "",
  },
};

/** A talk as a presentation: of each slide its picture with what it shows, its statement as title, and notes with address and sources. */
export async function presentationOf(deck: Deck, drawn: readonly Drawn<Pictured>[], origin: Origin): Promise<Blob> {
  const file = new Presentation();
  file.layout = "LAYOUT_WIDE";
  file.title = deck.title;
  file.subject = deck.about;
  file.author = file.company = textsOf(origin.language).name;
  file.defineSlideMaster({
    title: master,
    background: { color: "FFFFFF" },
    objects: [title],
  });
  for (const { slide, said } of drawn) {
    const page = file.addSlide({ masterName: master });
    page.addText(slide.caption, { placeholder: "title" });
    if (said)
      page.addImage({ data: dataOf(said.picture), altText: altOf(slide, said), x: 0, y: 0, w: "100%", h: "100%" });
    else
      page.addText(words.missing([slide.number]), {
        x: 1,
        y: 3,
        w: w - 2,
        h: 1,
        fontSize: 28,
      });
    page.addNotes(notesOf(slide, said ?? { foot: "" }, origin).join("\n"));
  }
  const made = (await file.write({ outputType: "arraybuffer" })) as ArrayBuffer;
  return new Blob([withParagraphs(new Uint8Array(made))], { type });
}

/** Bytes of a picture as the library takes them. */
function dataOf(picture: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < picture.length; at += 8192) parts.push(String.fromCharCode(...picture.subarray(at, at + 8192)));
  return `image/png;base64,${btoa(parts.join(""))}`;
}

/** The library writes notes as one paragraph with line ends in it, which PowerPoint shows as one line. */
const paragraph = /(<a:p><a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr[^>]*\/>)<\/a:p>/;
const inParagraphs = (xml: string): string =>
  xml.replace(paragraph, (_, open: string, text: string, close: string, end: string) =>
    text
      .split(/\r?\n/)
      .map((line, i, lines) => `${open}${line}${close}${i === lines.length - 1 ? end : ""}</a:p>`)
      .join(""),
  );

function withParagraphs(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) =>
    /^ppt\/notesSlides\/[^/]+\.xml$/.test(path)
      ? ([path, strToU8(inParagraphs(strFromU8(bytes)))] as const)
      : ([path, bytes] as const),
  );
  return zipSync(Object.fromEntries(parts), { level: 1 });
}
