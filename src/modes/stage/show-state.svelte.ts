import type { Past } from "#view/history.ts";
import { readStageLink, writeStageLink, type StageLink } from "#view/stage/link.ts";
import { afterAct, type Act, type Stage } from "#view/stage/stage.ts";
import type { Deck } from "#view/talks/talk.ts";

/** What stands behind one window of a talk: the stage, kept in the link. */
export class ShowState {
  readonly deck: Deck;
  readonly #past: Past;
  #link: StageLink;

  constructor(deck: Deck, past: Past, link: StageLink) {
    this.deck = deck;
    this.#past = past;
    this.#link = $state.raw(link);
  }

  get stage(): Stage {
    return this.#link.stage;
  }
  get loop(): boolean {
    return this.#link.loop;
  }
  /** When the talk began, in seconds. */
  get began(): number | null {
    return this.#link.began;
  }
  /** The fragment of this window, without its sign. */
  get link(): string {
    return writeStageLink(this.#link);
  }

  act(act: Act): void {
    this.show(afterAct(this.stage, act, this.deck));
  }

  /** Shows a stage as it is. The link is replaced: a talk is one page of the history, not twenty. */
  show(stage: Stage): void {
    this.#change({ ...this.#link, stage });
  }

  begin(now: number | null): void {
    this.#change({ ...this.#link, began: now });
  }

  /** Reads the link anew, after it was changed by hand; false: it shows no talk any more. */
  read(fragment: string): boolean {
    const link = readStageLink(fragment, this.deck.slides.length);
    if (link) this.#link = link;
    return link !== null;
  }

  #change(link: StageLink): void {
    const before = this.link;
    this.#link = link;
    if (this.link !== before) this.#past.replace(`#${this.link}`);
  }
}
