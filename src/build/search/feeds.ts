import type { Change, Release } from "#model/change.ts";
import type { PlaceId } from "#model/place.ts";
import { dayOfVersion } from "#model/version.ts";
import type { Language } from "#model/words.ts";
import { feedWords as words } from "#text/en/feeds.ts";
import { changedPath, factPath } from "#view/facts/address.ts";
import { placeFeed, topicFeed, wholeFeed } from "#view/facts/feed-path.ts";
import { group, mark } from "../still/svg.ts";
import type { Described } from "./described.ts";

/** A file that is written as it is. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** An entry: its name never changes, nor does what it says. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  /** The page that it is of, below the root. */
  readonly path: string;
  /** Paragraphs and links, as HTML. */
  readonly content: string;
}

interface Feed {
  readonly path: string;
  readonly title: string;
  /** The page below the root that shows the same. */
  readonly page: string;
  readonly entries: readonly Entry[];
}

/** The year in which the tags of the feeds were first given; with it a tag is nobody else's, whoever has the domain later. */
const tagYear = 2026;

/** A release has a day; the second of a day comes a minute later. */
const momentOf = (version: string): string =>
  `${dayOfVersion(version)}T00:${(version.split(".")[1] ?? "0").padStart(2, "0")}:00Z`;

/**
 * Every feed of changes: of the whole, of each topic, of each place that has a page, also while the first release is all there is to
 * say of it, so that who subscribes today learns of the first change. They say what changed in the atlas: a law that is found late
 * would otherwise come as news of its own day, or not at all.
 */
export function feedsOf(described: Described, ids: readonly PlaceId[], language: Language): WrittenFile[] {
  const { catalogue, places } = described;
  const feed = (one: Omit<Feed, "entries">, says: (change: Change) => Change | null, id: string): WrittenFile => ({
    path: one.path,
    text: atomOf(described, { ...one, entries: entriesOf(described, says, id, language) }, language),
  });
  return [
    feed({ path: wholeFeed(language), title: words.all, page: `${language}/data/` }, whole, ""),
    ...catalogue.map(({ id, name }) =>
      feed(
        { path: topicFeed(id, language), title: name[language] ?? name.en, page: `${language}/sources/${id}/` },
        (change) => (change.of.startsWith(`${id}/`) ? change : null),
        "",
      ),
    ),
    ...ids.map((id) =>
      feed(
        {
          path: placeFeed(id, language),
          title: places[id]?.name.en.short ?? id,
          page: `${language}/countries/${id}/`,
        },
        (change) => {
          const facts = change.facts.filter((fact) => fact === id || fact.startsWith(`${id}/`));
          return facts.length > 0 ? { ...change, facts } : null;
        },
        `/${id}`,
      ),
    ),
  ];
}

const whole = (change: Change): Change => change;

/** The entries of a feed, the newest first. Each ends with the first release; that of the whole names every release. */
function entriesOf(
  described: Described,
  says: (change: Change) => Change | null,
  suffix: string,
  language: Language,
): Entry[] {
  return described.changes.releases.flatMap((release, i, all) => {
    const seen = new Map<string, number>();
    const changes = release.changes.flatMap((change) => {
      const name = `${change.of}/${change.kind}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      const said = says(change);
      const id = `${name}${times > 1 ? `/${times}` : ""}${suffix}`;
      return said ? [changeEntry(described, release, said, id, language)] : [];
    });
    return i === all.length - 1 || says === whole ? [...changes, releaseEntry(described, release, language)] : changes;
  });
}

const tagOf = ({ homepage }: Described, what: string): string => `tag:${new URL(homepage).host},${tagYear}:${what}`;

const releaseEntry = (described: Described, { version, text }: Release, language: Language): Entry => ({
  id: tagOf(described, `release/${version}`),
  title: words.release(version),
  updated: momentOf(version),
  path: `${language}/data/#v${version}`,
  content: mark("p", {}, text.en),
});

/** What a file that is no data set is called. */
function fileName({ catalogue }: Described, of: string): string {
  const topic = catalogue.find(({ id }) => `${id}/sources` === of);
  return topic ? words.sources(topic.name.en) : of === "events" ? words.events : of;
}

function changeEntry(
  described: Described,
  { version }: Release,
  { of, facts, kind, text }: Change,
  id: string,
  language: Language,
): Entry {
  const { datasets, places, homepage } = described;
  const dataset = datasets.get(of);
  const gone = kind === "removed" || !dataset;
  const [only] = !gone && facts.length === 1 ? facts : [];
  const path = only
    ? factPath(of, only, language)
    : (changedPath(of, (data) => datasets.has(data), language) ?? `${language}/data/#v${version}`);
  const nameOf = (fact: string): string => {
    const [place = "", ...rest] = fact.split("/");
    return [places[place as PlaceId]?.name.en.short ?? place, ...rest].join(", ");
  };
  const line = (fact: string): string =>
    gone
      ? mark("li", {}, nameOf(fact))
      : group("li", {}, [mark("a", { href: homepage + factPath(of, fact, language) }, nameOf(fact))]);
  return {
    id: tagOf(described, `change/${version}/${id}`),
    title: words.change(dataset?.title.en ?? fileName(described, of), kind, facts.length),
    updated: momentOf(version),
    path,
    content: [mark("p", {}, text.en), ...(facts.length > 0 ? [group("ul", {}, facts.map(line))] : [])].join("\n"),
  };
}

/** A feed as https://www.rfc-editor.org/rfc/rfc4287 has it. */
function atomOf(described: Described, { path, title, page, entries }: Feed, language: Language): string {
  const { homepage } = described;
  const html = (to: string): string =>
    mark("link", { rel: "alternate", type: "text/html", hreflang: language, href: homepage + to });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${group(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language },
    [
      mark("id", {}, tagOf(described, path)),
      mark("title", {}, words.title(title)),
      mark("subtitle", {}, words.about),
      mark("updated", {}, entries[0]!.updated),
      mark("link", { rel: "self", type: "application/atom+xml", href: homepage + path }),
      html(page),
      group("author", {}, [mark("name", {}, "Drug Policy Atlas contributors"), mark("uri", {}, homepage)]),
      mark("icon", {}, `${homepage}icon.svg`),
      mark("rights", {}, words.rights),
      ...entries.map(({ id, title, updated, path, content }) =>
        group("entry", {}, [
          mark("id", {}, id),
          mark("title", {}, title),
          mark("updated", {}, updated),
          html(path),
          mark("content", { type: "html" }, content),
        ]),
      ),
    ],
  )}\n`;
}
