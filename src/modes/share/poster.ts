import { shareWords as words } from "#text/en/share.ts";
import { dateText } from "#text/format.ts";
import type { Said } from "#view/talks/hand-out.ts";
import type { Kept } from "#view/share/kept.ts";
import { sourcesLine } from "#view/share/imprint.ts";
import { margin } from "#view/sheet.ts";
import { shownBy, type Deck, type Slide } from "#view/talks/talk.ts";
import { atRest, drawInto, easelOf, loadOutlines, saidOn, type Ground } from "../hand-out/easel.ts";
import "./poster.css";
import type { FilmLines } from "./film/film-room.ts";
import { isBroad, laid, sheetFor, type Shape } from "./shapes.ts";
import type { Shared } from "./shared.ts";

/** A view drawn out of sight with all that must be said with it. */
interface Poster {
  readonly element: HTMLElement;
  readonly said: Said;
  readonly takeDown: () => void;
}

function made(name: string, kind: string, text?: string): HTMLElement {
  const element = document.createElement(name);
  element.className = `poster-${kind}`;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** What stands under a picture, beside what its own foot says. */
function footOf({ imprint, about }: Shared, foot: string, tall: boolean): string[] {
  const { when, title, name, data, sources, disclaimer, address } = imprint;
  return [
    tall && about ? about : "",
    [
      when !== null && !title.includes(when) ? `${words.shown(when)}.` : "",
      `${words.version(name, dateText(data))}.`,
      foot.includes(disclaimer) ? "" : disclaimer,
      foot === "" && sources.length > 0 ? `${sourcesLine(sources)}.` : "",
      `${words.licensed(words.licence)}.`,
    ]
      .filter(Boolean)
      .join(" "),
    address,
  ].filter(Boolean);
}

/** A title of more characters is set smaller in a story. */
const long = 110;

/** Lets what stands over and under it begin where the sheet does, which is scaled to the room that it has. */
function align(canvas: HTMLElement, others: Iterable<HTMLElement>): void {
  const sheet = canvas.querySelector<HTMLElement>(".sheet");
  if (!sheet) return;
  const [box, room] = [sheet.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const side = box.left - room.left + (margin * box.width) / sheet.offsetWidth;
  for (const other of others) other.style.paddingInline = `${side}px`;
}

/** A poster as a picture of a film: what is said of its day under the title, and where the day stands between two years. */
interface InFilm {
  readonly said: string;
  readonly from: string;
  readonly to: string;
  /** From 0 to 1. */
  readonly at: number;
  /** What all its pictures keep room for. */
  readonly kept: Kept;
  readonly lines: FilmLines;
  /** What the sheet of the picture before says at its own foot. */
  readonly foot: string;
}

/** The stretch of time that a film shows, and how far it has come. */
function lineOf({ from, to, at }: InFilm): HTMLElement {
  const line = made("div", "time");
  const [way, come] = [made("span", "way"), made("span", "come")];
  come.style.width = `${(100 * at).toFixed(2)}%`;
  way.append(come);
  line.append(made("span", "year", from), way, made("span", "year", to));
  return line;
}

/**
 * Draws the poster of a view: the same sheet as on a stage, with its imprint. A view that cannot stand on a stage has none. Pictures of
 * a film are laid out alike, so that nothing moves in it but what changes.
 */
export async function posterOf(shared: Shared, shape: Shape, ground: Ground, film?: InFilm): Promise<Poster> {
  const { site, language, link, caption, about, data } = shared;
  const shown = shownBy(link, language, site.read);
  if (!shown) throw new Error("the view cannot be drawn");
  // Two maps need the height that the words would take.
  const chart = new URLSearchParams(shown.fragment).get("chart");
  const pair = chart === "beside";
  const tall = shape === "square" || shape === "story" || pair || film !== undefined;
  const aside = film ? film.said : tall ? null : about;
  const slide: Slide = { number: 1, ...shown, caption, aside, notes: "" };
  const deck: Deck = { id: "view", title: caption, about: "", minutes: 0, checked: data, slides: [slide] };
  const talk = { deck, site, language };
  await loadOutlines(talk);
  const { size } = laid[shape];
  const easel = easelOf(size);
  const element = made("div", "sheet");
  element.dataset.theme = ground;
  element.dataset.poster = shape;
  if (film) {
    element.dataset.film = "";
    element.style.setProperty("--title-lines", String(film.lines.title));
    element.style.setProperty("--day-lines", String(film.lines.day));
  }
  const sheet = sheetFor(shown.kind, shown.fragment, shape, film?.kept);
  if (isBroad(sheet)) element.dataset.broad = "";
  if (pair) element.dataset.pair = "";
  if (caption.length > long) element.dataset.long = "";
  const [box, foot] = [made("div", "view"), made("div", "foot")];
  if (shape === "story") element.append(made("h2", "title", caption));
  if (shape === "story" && film) element.append(made("p", "day", film.said));
  element.append(box, foot);
  easel.append(element);
  // The foot takes its room before the view is measured.
  const write = (own: string): void =>
    foot.replaceChildren(
      ...(film ? [lineOf(film)] : []),
      ...footOf(shared, own, tall).map((line) => made("p", "line", line)),
    );
  write(film?.foot ?? "");
  const { canvas, takeDown } = await drawInto(box, slide, talk, ground, sheet);
  const away = (): void => {
    takeDown();
    easel.remove();
  };
  if (!canvas) {
    away();
    throw new Error("the view could not be drawn");
  }
  const others = element.querySelectorAll<HTMLElement>(".poster-title, .poster-day, .poster-foot");
  align(canvas, others);
  const said = saidOn(canvas);
  const height = foot.offsetHeight;
  write(said.foot);
  // What the foot need not say is room for the view.
  if (!film || foot.offsetHeight !== height) await atRest(box);
  align(canvas, others);
  return { element, said, takeDown: away };
}
