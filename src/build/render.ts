import { render } from "svelte/server";
import { indicatorsOf } from "#catalogue/catalogue.ts";
import { pathOf } from "#catalogue/indicator.ts";
import type { Shapes } from "#geo/shape.ts";
import { Files, type Index } from "#load/files.ts";
import type { Fetch } from "#load/json.ts";
import type { Places, PlacesFile } from "#model/place.ts";
import type { SourcesFile } from "#model/source.ts";
import App from "#modes/App.svelte";
import { Site } from "#modes/site.svelte.ts";
import TextPage from "#modes/TextPage.svelte";
import { spoken } from "#text/texts.ts";
import { writeAddress, type Address } from "#view/address.ts";
import { toolPages } from "./render-ask.ts";
import { eventPages } from "./render-events.ts";
import { countryPages } from "./render-countries.ts";
import { topicFacts } from "./topic-facts.ts";

/** A page as the build writes it: the path below the root, head and body, and the files it asks for first. */
export interface RenderedPage {
  readonly path: string;
  /** "figure" is hydrated; any other may have a script of its name. */
  readonly kind: string;
  readonly head: string;
  readonly body: string;
  readonly needs: readonly string[];
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

/** Every page of the site, in every language whose interface is written. */
export async function* renderPages(read: Read): AsyncGenerator<RenderedPage> {
  const files = new Files(fetchFrom(read), "");
  const index = JSON.parse(read("derived/index.json")) as Index;
  const shapes = JSON.parse(read("derived/still.shapes.json")) as Shapes;
  for (const language of spoken) {
    const home: Address = { language, page: { kind: "home" } };
    const { catalogue } = new Site(files, index, shapes, home);
    const figures: Address[] = [
      home,
      ...indicatorsOf(catalogue).map((indicator): Address => ({
        language,
        page: { kind: "indicator", path: pathOf(indicator) },
      })),
    ];
    for (const address of figures) yield await figurePage(new Site(files, index, shapes, address), address);
    const places = JSON.parse(read("data/places.json")) as PlacesFile;
    const text = (address: Address, props: object): RenderedPage => {
      const { head, body } = render(TextPage, { props: { address, catalogue, ...props } });
      return { path: writeAddress(address), kind: "text", head, body, needs: [] };
    };
    yield text({ language, page: { kind: "borders" } }, { policy: places.policy });
    const facts = catalogue.map(({ id, indicators }) => topicFacts(read, id, indicators));
    yield text({ language, page: { kind: "about" } }, { facts });
    for (const topic of catalogue)
      yield text(
        { language, page: { kind: "sources", topic: topic.id } },
        {
          topic,
          sources: JSON.parse(read(`data/${topic.id}/sources.json`)) as SourcesFile,
          facts: facts.filter(({ id }) => id === topic.id),
        },
      );
    yield* toolPages(language, catalogue);
    yield* eventPages(read, language, catalogue, places.places as Places);
    yield* countryPages(read, catalogue, index, shapes, language);
    yield { ...text({ language, page: { kind: "unknown" } }, {}), path: "404.html" };
  }
}

async function figurePage(site: Site, address: Address): Promise<RenderedPage> {
  if (!(await site.open(address)) || !site.page)
    throw new Error(`${writeAddress(address)}: ${JSON.stringify(site.problem)}`);
  const { head, body } = render(App, { props: { site } });
  const { data, within } = site.page.indicator;
  return {
    path: writeAddress(address),
    kind: "figure",
    head,
    body,
    needs: ["derived/index.json", ...(within ? [`derived/${within.shapes}.index.json`] : []), `data/${data}.json`],
  };
}
