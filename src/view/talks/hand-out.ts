import type { Language } from "#model/words.ts";
import { handOutWords as words } from "#text/en/hand-out.ts";
import { dateText } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import type { Day } from "#model/date.ts";
import type { Deck, Slide } from "./talk.ts";

/** What a slide that was drawn says of itself. */
export interface Said {
  /** What it shows, in a sentence or as the text that stands on it; null for a slide of words. */
  readonly summary: string | null;
  /** Its foot: day, sources, how the facts are known, what must be said of borders. */
  readonly foot: string;
}

/** Where a hand-out comes from. */
export interface Origin {
  readonly language: Language;
  /** The public address of the site's root. */
  readonly root: string;
  /** The public address of the talk; null where it has none. */
  readonly talk: string | null;
  /** The day of the facts; null where it is not known. */
  readonly data: Day | null;
}

/** The name of a hand-out: "drug-policy-atlas-harm-reduction-targets.pptx". */
export const handOutName = ({ id }: Pick<Deck, "id">, ending: "zip" | "pptx"): string =>
  `drug-policy-atlas-${id}.${ending}`;

/** The name of a slide's picture, so that a folder keeps their order: "slide-07.png". */
export const pictureName = (number: number, count: number): string =>
  `slide-${String(number).padStart(Math.max(2, String(count).length), "0")}.png`;

/** The public address of the view of a slide; null for a slide of words. */
export const addressOf = (
  { path, fragment }: Pick<Slide, "path" | "fragment">,
  { language, root }: Pick<Origin, "language" | "root">,
): string | null => (path === "" ? null : new URL(`${language}/${path}${fragment && `#${fragment}`}`, root).href);

/** The region of the map that a slide shows. */
export const regionIn = ({ fragment }: Pick<Slide, "fragment">): string =>
  new URLSearchParams(fragment).get("region") ?? "world";

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What the picture of a slide shows, for those who do not see it; its statement stands in its title. */
export const altOf = (
  { caption, aside }: Pick<Slide, "caption" | "aside">,
  { summary }: Pick<Said, "summary">,
): string =>
  [...(summary === null ? [caption] : []), aside, summary]
    .filter((text) => text !== null && text !== "")
    .map((text) => sentence(text ?? ""))
    .join(" ");

/** The notes of a slide in paragraphs: what is said, where the live view stands, who says so. */
export const notesOf = (slide: Slide, { foot }: Pick<Said, "foot">, origin: Origin): string[] => {
  const address = addressOf(slide, origin);
  return [slide.notes, ...(address === null ? [] : [`${words.live}: ${address}`]), foot].filter((text) => text !== "");
};

/** A slide with what it says; null where it could not be drawn. */
export interface Drawn<Said> {
  readonly slide: Slide;
  readonly said: Said | null;
}

/** The numbers of the slides that could not be drawn. */
export const failedOf = (drawn: readonly Drawn<unknown>[]): number[] =>
  drawn.filter(({ said }) => said === null).map(({ slide }) => slide.number);

/** What goes with pictures of the slides, as a text: title, day, licence, and of each slide notes, sources and address. */
export function readMe(deck: Deck, drawn: readonly Drawn<Said>[], origin: Origin): string {
  const texts = textsOf(origin.language);
  const failed = failedOf(drawn);
  const head = [
    deck.title,
    deck.about,
    sentence(words.length(deck.slides.length, dateText(deck.checked))),
    ...(origin.data === null ? [] : [sentence(words.data(texts.name, dateText(origin.data)))]),
    ...(origin.talk === null ? [] : [`${words.talk}: ${origin.talk}`]),
    `${words.terms} ${texts.disclaimer}`,
    ...(failed.length > 0 ? [words.missing(failed)] : []),
  ];
  const parts = drawn.map(({ slide, said }) => {
    const name = said === null ? String(slide.number) : pictureName(slide.number, deck.slides.length);
    return [
      `${name}: ${slide.caption}`,
      ...(said === null ? [] : [`${words.shown}: ${altOf(slide, said)}`]),
      ...notesOf(slide, said ?? { foot: "" }, origin).map((text, i) => (i === 0 ? `${words.said}: ${text}` : text)),
    ];
  });
  return `${[head, ...parts].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
