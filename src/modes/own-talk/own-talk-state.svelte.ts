import { ownTalkId } from "#model/talk.ts";
import type { Language } from "#model/words.ts";
import { ownTalkWords as words } from "#text/en/own-talk.ts";
import { atRest } from "#ui/rest.ts";
import { readTalk, type ReadTalk } from "#view/talks/own-talk-file.ts";
import { carriedBy, carrying, codeOf, fits, textIn } from "#view/talks/own-talk-link.ts";
import { emptyTalk, isEmpty, type OwnTalk } from "#view/talks/own-talk.ts";
import type { Place } from "../place.ts";
import { askedFor } from "./hand-over.ts";
import { forget, keep, kept } from "./kept.ts";

/** The talk that a file with the whole atlas opens with, where it is one of a reader's own. */
function talkOfFile(): string | null {
  const text = document.getElementById("talk")?.textContent ?? "null";
  return (JSON.parse(text) as { id?: string } | null)?.id === ownTalkId ? text : null;
}

/** A fault in words: the slide, where it lies in one, and the reason. */
export const faultOf = ({ slide, reason }: Extract<ReadTalk, { is: "wrong" }>): string =>
  slide === null ? reason : words.wrong.inSlide(slide, reason);

/** The talk on its page: where it stands, what was changed, and what the browser keeps. */
export class OwnTalkState {
  readonly language: Language;
  readonly #place: Place;
  #talk = $state.raw(emptyTalk);
  #past = $state.raw<readonly OwnTalk[]>([]);
  /** Where changes go: into the browser's store, or into the link. */
  #home = $state.raw<"browser" | "link">("browser");
  #code = $state.raw<string | null>(null);
  #stored = $state.raw<ReadTalk | null>(null);
  #refused = $state(false);
  #tooLong = $state(false);
  /** What was changed last: letters typed into one field are one change. */
  #field = "";
  #linking = atRest(250, () => void this.settle());
  /** What was done, for those who do not see it. */
  said = $state("");

  constructor(place: Place, language: Language) {
    this.#place = place;
    this.language = language;
  }

  get talk(): OwnTalk {
    return this.#talk;
  }
  get home(): "browser" | "link" {
    return this.#home;
  }
  /** The code of the talk in the link; null where the link holds none. */
  get code(): string | null {
    return this.#home === "link" ? this.#code : null;
  }
  /** What the browser keeps, whatever is shown. */
  get stored(): ReadTalk | null {
    return this.#stored;
  }
  get refused(): boolean {
    return this.#refused;
  }
  get tooLong(): boolean {
    return this.#tooLong;
  }
  get changed(): boolean {
    return this.#past.length > 0;
  }
  /** The address of the page without a talk in it. */
  get address(): string {
    return this.#place.location.href.replace(/#.*$/s, "");
  }

  /** Finds the talk: in the link, in the file that holds the page, in the browser, or with the window that opened this one. */
  async find(): Promise<void> {
    this.look();
    const { code, rest } = carriedBy(this.#place.location.hash);
    const text = code === null ? talkOfFile() : await textIn(code);
    const carried: ReadTalk | null =
      text !== null ? readTalk(text) : code !== null ? { is: "wrong", slide: null, reason: words.wrong.cut } : null;
    if (carried?.is === "wrong") this.said = words.linkWrong(faultOf(carried));
    if (carried?.is === "talk") {
      [this.#home, this.#talk, this.#code] = ["link", carried.talk, code];
      return;
    }
    const asks = new URLSearchParams(rest).has("presenter") && window.opener !== null;
    if (!asks || this.#stored?.is === "talk") return;
    const told = readTalk(await askedFor(window.opener as Window));
    if (told.is === "talk") [this.#home, this.#talk] = ["link", told.talk];
  }

  /** Looks at what the browser keeps: another page may have added to it. */
  look(): void {
    const found = kept();
    this.#stored = found.is === "text" ? readTalk(found.text) : null;
    this.#refused ||= found.is === "refused";
    if (this.#home === "link") return;
    if (this.#refused || this.#stored?.is === "wrong") this.#home = "link";
    else if (JSON.stringify(this.#talk) !== JSON.stringify(this.#stored?.talk ?? emptyTalk)) {
      this.#talk = this.#stored?.talk ?? emptyTalk;
      this.#past = [];
    }
  }

  /** Whether the link carries another talk than the one shown. */
  get elsewhere(): boolean {
    const { code } = carriedBy(this.#place.location.hash);
    return code !== null && code !== this.#code;
  }

  /** Changes the talk; a change of the same `field` as the last is undone with it. */
  change(talk: OwnTalk, said = "", field = ""): void {
    if (field === "" || field !== this.#field) this.#past = [...this.#past, this.#talk];
    this.#field = field;
    this.#show(talk, said);
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#field = "";
    this.#show(before, words.undone);
  }

  #show(talk: OwnTalk, said: string): void {
    [this.#talk, this.said] = [talk, said];
    if (this.#home === "browser" && keep(JSON.stringify(talk))) return void (this.#stored = { is: "talk", talk });
    if (this.#home === "browser") [this.#home, this.#refused] = ["link", true];
    this.#linking.stir();
  }

  /** Moves the talk from the link into the browser, in the place of what is kept there: that one is the first to come back. */
  keepHere(): void {
    if (!keep(JSON.stringify(this.#talk))) return void (this.#refused = true);
    if (this.#stored?.is === "talk") this.#past = [...this.#past, this.#stored.talk];
    this.#linking.stop();
    [this.#home, this.#code, this.#stored] = ["browser", null, { is: "talk", talk: this.#talk }];
    this.#place.past.replace(this.#place.location.pathname);
    this.said = words.kept;
  }

  /** Leaves the talk of the link, and shows the one that the browser keeps. */
  leaveLink(): void {
    this.#linking.stop();
    [this.#home, this.#code, this.#past, this.#field] = ["browser", null, [], ""];
    this.#place.past.replace(this.#place.location.pathname);
    this.look();
    this.said = "";
  }

  /** Clears what the browser keeps and nobody can read; the talk shown stays in the link. */
  forgetStored(): void {
    forget();
    this.#stored = null;
    if (isEmpty(this.#talk)) this.#home = "browser";
    this.said = words.forgotten;
  }

  /** Clears the talk, and with it what the browser keeps. */
  forget(): void {
    forget();
    this.#linking.stop();
    [this.#past, this.#field, this.#talk] = [[], "", emptyTalk];
    [this.#code, this.#stored, this.#tooLong] = [null, null, false];
    this.#home = this.#refused ? "link" : "browser";
    this.#place.past.replace(this.#place.location.pathname);
    this.said = words.forgotten;
  }

  /** A link that carries the talk; null where it is too long. */
  async link(): Promise<string | null> {
    const code = await codeOf(this.#talk);
    return fits(code, this.address) ? `${this.address}#${carrying(code, "")}` : null;
  }

  /** Writes the talk into the link where that is where it stands. */
  async settle(): Promise<void> {
    if (this.#home === "browser") return;
    this.#linking.stop();
    const talk = this.#talk;
    const code = isEmpty(talk) ? null : await codeOf(talk);
    if (talk !== this.#talk || this.#home !== "link") return;
    this.#tooLong = code !== null && !fits(code, this.address);
    this.#code = this.#tooLong ? null : code;
    const { rest } = carriedBy(this.#place.location.hash);
    const fragment = carrying(this.#code, rest);
    this.#place.past.replace(fragment ? `#${fragment}` : this.#place.location.pathname);
  }
}
