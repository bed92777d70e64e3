import { catalogueOf } from "#catalogue/catalogue.ts";
import { Files } from "#load/files.ts";
import { releaseWords } from "#text/en/release.ts";
import { heldState } from "#view/held/held.ts";
import { mount } from "svelte";
import EmbedPlace from "../embed/EmbedPlace.svelte";
import type { Alive } from "../embed/live.ts";
import { drawPlace } from "../embed/place.ts";
import { need } from "../need.ts";
import type { PageOf } from "../pages/page.ts";
import { Site } from "../site.svelte.ts";
import { filesOf } from "./files.ts";

/** Draws the embed of a place with the facts of a release, or of today, and says so in its source line. */
export async function holdPlace(
  { target, root, page, language }: Pick<Alive, "target" | "root" | "page" | "language">,
  version: string | null,
): Promise<void> {
  const today = new Files((url) => fetch(url), root.href);
  const held = version === null ? null : await filesOf(today, version);
  const files = held ?? today;
  const index = need(await files.index());
  const address = new Site(files, index, null, { language, page: { kind: "home" } }).read(page);
  if (address.page.kind !== "place") return;
  const place: PageOf<"place"> = address.page;
  const from = { files, index, catalogue: catalogueOf(index.groups) };
  const drawn = await drawPlace({ ...address, page: place }, from);
  if (!drawn) return;
  const { credit, ...props } = drawn.props as unknown as Parameters<typeof EmbedPlace>[1];
  const kept = Object.keys(held?.releases.kept[held.version] ?? {});
  const said = held && releaseWords.state(held.version, heldState(held.releases, held.version, kept, [place.id]));
  target.replaceChildren();
  mount(EmbedPlace, { target, props: { ...props, version, credit: [said, credit].filter(Boolean).join(" ") } });
}
