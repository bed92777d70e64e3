import type { Sources } from "#model/source.ts";
import type { AtlasEvent } from "#model/event.ts";
import { ready, type Loaded } from "#load/loaded.ts";
import { readView, writeView } from "#view/view.ts";
import { Drawings } from "../drawings.svelte.ts";
import { FigurePage } from "../figure/figure-page.ts";
import type { Site } from "../site.svelte.ts";

/** An indicator as a slide shows it: its facts and view, its drawings, its sources and the events on its axis. */
export interface StagePage {
  readonly page: FigurePage;
  /** All that the atlas can draw, and its files. */
  readonly site: Pick<Site, "catalogue" | "files">;
  readonly drawings: Drawings;
  readonly sources: Sources;
  readonly events: readonly AtlasEvent[];
}

/** Loads an indicator for the stage; `path` is that of its page below the root. */
export async function stagePage(site: Site, path: string): Promise<Loaded<StagePage>> {
  const indicator = site.indicatorOf(site.read(path));
  if (!indicator) return { state: "failed", problem: { kind: "missing", file: path } };
  const [parts, sources, events] = await Promise.all([
    site.prepare(indicator),
    site.files.sources(indicator.topic),
    site.files.events(indicator.topic),
  ]);
  for (const part of [parts, sources, events]) if (part.state === "failed") return part;
  if (parts.state !== "ready" || sources.state !== "ready" || events.state !== "ready") return { state: "loading" };
  const { dataset, ground, shapes } = parts.value;
  const drawings = new Drawings({ files: site.files, shapes });
  drawings.sharpen();
  return ready({
    page: new FigurePage(indicator, dataset, ground, site.catalogue),
    site,
    drawings,
    sources: sources.value.sources,
    events: events.value,
  });
}

/** A link to a view as the page itself writes it, so that equal views have equal links. */
export const asWritten = ({ view: { offer } }: FigurePage, fragment: string): string =>
  writeView(readView(fragment, offer).view, offer.initial);
