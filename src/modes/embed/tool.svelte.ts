import { catalogueOf } from "#catalogue/catalogue.ts";
import type { Indicator, Topic } from "#catalogue/indicator.ts";
import type { Files, Index } from "#load/files.ts";
import type { Day } from "#model/date.ts";
import type { Source } from "#model/source.ts";
import type { Language } from "#model/words.ts";
import { embedWords } from "#text/en/embed.ts";
import { creditOfAll } from "#view/embed/source.ts";
import { heldLink } from "#view/held/link.ts";
import { ofTheWorld } from "#view/world-catalogue.ts";
import { KnownFacts } from "../known.svelte.ts";

interface From {
  readonly files: Files;
  readonly index: Index;
}

/** The release to which a link holds its facts. */
export interface HeldTool {
  readonly version: string;
  /** The files as they stood in it. */
  readonly files: Files;
  /** Says so of data sets, and where they are given of these places alone. */
  readonly said: (shown: readonly string[], places?: readonly string[]) => string;
}

/** A page that is put together from a link, on somebody else's page: the link, and the facts and sources that its view needs. */
export class EmbedTool {
  readonly index: Index;
  readonly files: Files;
  readonly language: Language;
  readonly catalogue: readonly Topic[];
  readonly facts: KnownFacts;
  /** null: its facts are those of today. */
  readonly held: HeldTool | null;
  #link: string;
  #sources: Readonly<Record<string, Readonly<Record<string, Source>>>>;

  constructor({ files, index }: From, language: Language, link: string, held: HeldTool | null = null) {
    this.held = held;
    this.files = files;
    this.index = index;
    this.language = language;
    this.catalogue = ofTheWorld(catalogueOf(index.groups));
    this.facts = new KnownFacts(files);
    this.#link = $state(link);
    this.#sources = $state.raw({});
  }

  /** The view as a link has it, without "#". */
  get link(): string {
    return this.#link;
  }

  show = (link: string): void => {
    this.#link = link;
  };

  /** Loads the facts of indicators, and who said them. */
  async load(indicators: readonly Indicator[]): Promise<void> {
    const topics = indicators.map(({ topic }) => topic).filter((topic, i, all) => all.indexOf(topic) === i);
    const [found] = await Promise.all([
      Promise.all(topics.map(async (topic) => [topic, await this.files.sources(topic)] as const)),
      this.facts.load(indicators),
    ]);
    const sources = found.flatMap(([topic, loaded]) =>
      loaded.state === "ready" ? [[topic, loaded.value.sources] as const] : [],
    );
    this.#sources = { ...this.#sources, ...Object.fromEntries(sources) };
  }

  /** The last day on which any of the facts was checked. */
  get checked(): Day | null {
    const days = [...this.facts.all.values()].map(({ dataset }) => dataset.checked);
    return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
  }

  /** What could not be loaded, in a sentence. */
  get problem(): string | undefined {
    return this.facts.failed ? embedWords.lacks(this.facts.failed) : undefined;
  }

  /** Who stands behind facts, those of `places` or of all; and to which release they are held. */
  creditOf(grounds: Parameters<typeof creditOfAll>[0], places?: readonly string[]): string {
    const { checked, held } = this;
    const shown = [...this.facts.all.values()].map(({ indicator }) => indicator.data);
    const said = held ? `${held.said(shown, places)} ` : "";
    const credit = checked
      ? creditOfAll(grounds, (topic, id) => this.#sources[topic]?.[id], checked)
      : embedWords.licence;
    return said + credit;
  }

  /** The page of the atlas on which the view stands, held as it is. */
  backTo(page: string, link: string): string {
    return heldLink(link ? `${page}#${link}` : page, this.held?.version ?? null);
  }
}
