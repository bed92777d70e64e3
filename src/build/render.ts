import { render } from "svelte/server";
import { indicatorsOf } from "#catalogue/catalogue.ts";
import { pathOf } from "#catalogue/indicator.ts";
import type { Shapes } from "#geo/shape.ts";
import { Files, type Index } from "#load/files.ts";
import type { Fetch } from "#load/json.ts";
import type { ChangesFile } from "#model/change.ts";
import type { PlaceId, Places, PlacesFile } from "#model/place.ts";
import type { TalkEntry } from "#model/talk.ts";
import { inLanguage, type Language } from "#model/words.ts";
import App from "#modes/App.svelte";
import { drawEmbed } from "#modes/embed/draw.ts";
import Tables from "#modes/explore/Tables.svelte";
import { drawPage, isDrawn } from "#modes/pages/draw.ts";
import type { DrawnPage, PageFrom } from "#modes/pages/page.ts";
import { allFacts, placesAtlas } from "#modes/pages/shared.ts";
import { need } from "#modes/need.ts";
import type { FigurePage } from "#modes/figure/figure-page.ts";
import { Site } from "#modes/site.svelte.ts";
import { spoken, textsOf } from "#text/texts.ts";
import { contextWith } from "#ui/atlas-context.ts";
import { axisOf } from "#view/picture.ts";
import { plainPages, rootFrom, writeAddress, type Address } from "#view/address.ts";
import { placesWithPage } from "#view/country/country-page.ts";
import type { ListedFiles } from "#view/facts/data-page.ts";
import { embedPathOf, hasEmbed } from "#view/embed/path.ts";
import { titleOf } from "#view/summary.ts";
import { figureCard } from "./cards/figure.ts";
import type { Card } from "./cards/frame.ts";
import { placeCard } from "./cards/place.ts";
import { changedOf, type Described } from "./search/described.ts";
import { feedsOf, type WrittenFile } from "./search/feeds.ts";
import { headFor } from "./search/head.ts";

/** A page as the build writes it: the path below the root, head and body, and the files it asks for first. */
export interface RenderedPage {
  readonly path: string;
  /** "figure" is hydrated; any other may have a script of its name. */
  readonly kind: string;
  readonly head: string;
  readonly body: string;
  readonly needs: readonly string[];
  /** Whether it stands on the pages of others, or is one of which such a page is made. */
  readonly embed?: "frame" | "framed";
  /** What it shows on any day, where its title is of one. */
  readonly subject?: string;
  /** The picture that stands beside a link to it. */
  readonly card?: Card;
  /** The day on which its facts were last changed, where it is of facts. */
  readonly changed?: string | undefined;
}

/** Gives the text of a file of the site by its path: data or derived. */
export type Read = (path: string) => string;

const fetchFrom =
  (read: Read): Fetch =>
  (url) => {
    const text = read(url);
    return Promise.resolve({
      ok: true,
      status: 200,
      headers: new Headers({ "content-type": "application/json" }),
      text: () => Promise.resolve(text),
    });
  };

/** What search engines and feed readers are told, from the same files. */
async function describe(from: PageFrom, places: Places, read: Read): Promise<Described> {
  const { homepage, files } = JSON.parse(read("derived/data-files.json")) as ListedFiles;
  const facts = await allFacts(from);
  const sources = from.catalogue.map(async ({ id }) => [id, need(await from.files.sources(id)).sources] as const);
  return {
    homepage,
    places,
    catalogue: from.catalogue,
    listed: files,
    changes: JSON.parse(read("data/changes.json")) as ChangesFile,
    datasets: new Map(facts.map(({ indicator, dataset }) => [indicator.data, dataset])),
    sources: Object.fromEntries(await Promise.all(sources)),
  };
}

/** Every page of the site and every feed, in every language whose interface is written. */
export async function* renderPages(read: Read): AsyncGenerator<RenderedPage | WrittenFile> {
  const files = new Files(fetchFrom(read), "");
  const index = JSON.parse(read("derived/index.json")) as Index;
  const shapes = JSON.parse(read("derived/still.shapes.json")) as Shapes;
  const states = JSON.parse(read("derived/us.shapes.json")) as Shapes;
  const places = (JSON.parse(read("data/places.json")) as PlacesFile).places as Places;
  const talks = JSON.parse(read("derived/talks.json")) as TalkEntry[];
  for (const language of spoken) {
    const home: Address = { language, page: { kind: "home" } };
    const { catalogue } = new Site(files, index, shapes, home);
    const from: PageFrom = { files, index, catalogue };
    const figures = [
      home,
      ...indicatorsOf(catalogue).map((indicator): Address => ({
        language,
        page: { kind: "indicator", path: pathOf(indicator) },
      })),
    ];
    const described = await describe(from, places, read);
    const told = (page: RenderedPage, address: Address): RenderedPage => ({
      ...page,
      head: page.head + headFor(described, address),
      changed: changedOf(described, address),
    });
    for (const address of figures)
      yield told(await figurePage(new Site(files, index, shapes, address), address), address);
    const others = otherPages(from, places, talks, language);
    const { atlas } = await placesAtlas(from, language);
    const shapesOf = (id: PlaceId): Shapes => (id.startsWith("US-") ? states : shapes);
    for (const address of others) {
      const card =
        address.page.kind === "place" ? { card: placeCard(atlas, address.page.id, shapesOf(address.page.id)) } : {};
      yield { ...told(await page(address, from), address), ...card };
    }
    for (const address of [...figures, ...others].filter(hasEmbed)) {
      const embed = await drawEmbed(address, from);
      if (embed) yield { ...written(embedPathOf(address), address, embed), embed: "frame" };
    }
    yield { ...(await page({ language, page: { kind: "unknown" } }, from)), path: "404.html" };
    yield* feedsOf(described, placesWithPage({ places, language }), language);
  }
}

/** Every address in a language that is not a figure's. */
const otherPages = (
  { catalogue }: PageFrom,
  places: Places,
  talks: readonly TalkEntry[],
  language: Language,
): Address[] =>
  [
    ...plainPages.filter(isDrawn).map((kind) => ({ kind })),
    ...catalogue.map(({ id }) => ({ kind: "sources" as const, topic: id })),
    ...indicatorsOf(catalogue).map(({ data }) => ({ kind: "facts" as const, data })),
    { kind: "own-talk" as const },
    ...talks.map(({ id }) => ({ kind: "talk" as const, id })),
    ...placesWithPage({ places, language }).map((id) => ({ kind: "place" as const, id })),
  ].map((page) => ({ language, page }));

async function page(address: Address, from: PageFrom): Promise<RenderedPage> {
  return written(writeAddress(address), address, await drawPage(address, from));
}

function written(path: string, address: Address, { component, props, script, needs = [] }: DrawnPage): RenderedPage {
  const { head, body } = render(component, { props });
  const embed = hasEmbed(address) ? { embed: "framed" as const } : {};
  return { path, kind: script ?? address.page.kind, head, body, needs, ...embed };
}

const [opening, closing] = ['<div data-late="tables">', "</div>"];

/** The body of a figure's page with the tables where they live. */
function withTables(body: string, tables: string): string {
  if (!body.includes(opening + closing)) throw new Error("a figure has no place for its tables");
  return body.replace(opening + closing, () => opening + tables + closing);
}

/** The tables under a figure, which live apart from it. Their ids must not be those of the figure. */
function tablesUnder(
  { indicator, dataset, places, view, picture }: FigurePage,
  address: Address,
): { readonly head: string; readonly body: string } {
  const { language } = address;
  const settled = { dataset, picture: picture.still };
  const title = titleOf(dataset, picture, language);
  const props = { indicator, dataset, places, view, settled, title, onchange: () => {} };
  const href = (path: string): string => rootFrom(writeAddress(address)) + path;
  return render(Tables, {
    props,
    context: contextWith({ language, texts: textsOf(language), href }),
    idPrefix: "tables",
  });
}

async function figurePage(site: Site, address: Address): Promise<RenderedPage> {
  if (!(await site.open(address)) || !site.page)
    throw new Error(`${writeAddress(address)}: ${JSON.stringify(site.problem)}`);
  const { head, body } = render(App, { props: { site } });
  const { indicator, dataset, places, view } = site.page;
  const tables = tablesUnder(site.page, address);
  const { data, within } = indicator;
  const { sources } = need(await site.files.sources(indicator.topic));
  const card = figureCard({ indicator, dataset, places, view, sources, shapes: site.shapes }, address.language);
  return {
    card,
    // What has no axis of time is of its own day for ever.
    ...(axisOf(indicator, dataset) && { subject: inLanguage(dataset.title, address.language) }),
    path: writeAddress(address),
    kind: "figure",
    embed: "framed",
    head: head + tables.head,
    body: withTables(body, tables.body),
    needs: ["derived/index.json", ...(within ? [`derived/${within.shapes}.index.json`] : []), `data/${data}.json`],
  };
}
