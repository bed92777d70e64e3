import type { Deck, Slide } from "./talk.ts";

type Shown = Pick<Slide, "path" | "fragment">;

/** The topics of what a slide shows, each once. */
const topicsIn = ({ path, fragment }: Shown, topics: readonly string[]): string[] => {
  const link = `${path} ${fragment}`;
  return topics.filter((topic) => link.includes(`${topic}/`));
};

/**
 * The topics of a talk, the one of most slides first. What the fragment of a slide names stands before: `countries/THA/#cannabis/adult-use`
 * leads to that fact, and so begins with its topic.
 */
export function topicsOf(deck: Pick<Deck, "slides">, slide: Shown, topics: readonly string[]): string[] {
  const of = (topic: string): number => deck.slides.filter((other) => topicsIn(other, topics).includes(topic)).length;
  const named = topicsIn({ path: "", fragment: slide.fragment }, topics);
  return topics.toSorted((a, b) => Number(named.includes(b)) - Number(named.includes(a)) || of(b) - of(a));
}
