import type { Files } from "#load/files.ts";
import { ready } from "#load/loaded.ts";
import type { Talk } from "#model/talk.ts";
import type { Language } from "#model/words.ts";
import { readStageLink } from "#view/stage/link.ts";
import { deckOf, type Deck } from "#view/talks/talk.ts";
import { mount, tick, unmount } from "svelte";
import Failed from "./Failed.svelte";
import { Missing, need } from "./need.ts";
import type { Place } from "./place.ts";
import { Site } from "./site.svelte.ts";
import { clock } from "./stage/clock.ts";
import Show from "./stage/Show.svelte";
import Speaker from "./stage/Speaker.svelte";

/** The page of a talk, and what its script was given. */
export interface TalkPage {
  readonly id: string;
  readonly language: Language;
  /** What is on the page while no talk is presented. */
  readonly target: HTMLElement;
  readonly files: Files;
  readonly place: Place;
  /** The talk itself, where it is no file of the atlas. */
  readonly talk?: Talk;
}

interface Options {
  /** Whether the window of the speaker is opened as well. */
  readonly speaker: boolean;
  /** Called when the talk is ended, with the slide that was shown last, counted from 0. */
  readonly onend: (at: number) => void;
}

/**
 * Presents the talk of a page over it, from the slide that the link says; "#presenter" is the window of the speaker. It ends when the
 * talk stands on the screen.
 */
export async function present(page: TalkPage, options: Options): Promise<void> {
  const { id, language, files } = page;
  try {
    const [index, talk] = await Promise.all([files.index(), page.talk ? ready(page.talk) : files.talk(id)]);
    const site = new Site(files, need(index), null, { language, page: { kind: "talk", id } });
    open(page, options, site, deckOf(need(talk), language, site.read));
    await tick();
  } catch (failure) {
    if (!(failure instanceof Missing)) throw failure;
    tell(failure, page, options);
  }
}

function open({ target, language, place }: TalkPage, { speaker, onend }: Options, site: Site, deck: Deck): void {
  const { location, past, until } = place;
  const link = readStageLink(location.hash, deck.slides.length);
  if (!link) past.push("#slide=1");
  const over = document.createElement("div");
  document.body.append(over);
  target.inert = true;
  const common = { deck, site, language, place, clock };
  const end = (at: number): void => {
    if (!over.isConnected) return;
    void unmount(shown);
    over.remove();
    target.inert = false;
    if (readStageLink(location.hash, deck.slides.length)) past.push(location.pathname);
    onend(at);
  };
  const shown: Record<string, unknown> = link?.presenter
    ? mount(Speaker, { target: over, props: common })
    : mount(Show, { target: over, props: { ...common, speaker, onend: end } });
  until?.addEventListener("abort", () => {
    void unmount(shown);
    over.remove();
    target.inert = false;
  });
}

function tell({ problem }: Missing, page: TalkPage, options: Options): void {
  const notice = document.createElement("div");
  page.target.before(notice);
  const onretry = (): void => {
    notice.remove();
    void present(page, options);
  };
  mount(Failed, { target: notice, props: { problem, onretry } });
}
