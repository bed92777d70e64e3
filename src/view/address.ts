import { homePath } from "#catalogue/indicator.ts";
import { spoken } from "#text/texts.ts";
import { isPlaceId, type PlaceId } from "#model/place.ts";
import type { Language } from "#model/words.ts";

/** Pages of which there is one in each language, at the path of their name. */
export const plainPages = ["countries", "compare", "events", "ask", "talks", "data", "borders", "about"] as const;
type PlainPage = (typeof plainPages)[number];

/** What is shown, in which language. */
export interface Address {
  readonly language: Language;
  readonly page:
    | { readonly kind: "indicator"; readonly path: string }
    | { readonly kind: "home" | PlainPage | "own-talk" | "unknown" }
    | { readonly kind: "place"; readonly id: PlaceId }
    | { readonly kind: "sources"; readonly topic: string }
    | { readonly kind: "facts"; readonly data: string }
    | { readonly kind: "talk"; readonly id: string };
}

/** The address of a path below the site's root: `en/cannabis/adult-use/`. Total: anything else is an unknown page. */
export function readAddress(path: string, indicatorPaths: readonly string[], topics: readonly string[]): Address {
  const parts = path
    .replace(/index\.html$/, "")
    .split("/")
    .filter(Boolean);
  const [first, ...rest] = parts;
  const language = spoken.find((spoken) => spoken === first);
  if (!language) return { language: "en", page: { kind: first === undefined ? "home" : "unknown" } };
  const below = rest.join("/");
  if (below === "") return { language, page: { kind: "home" } };
  const plain = plainPages.find((page) => page === below);
  if (plain) return { language, page: { kind: plain } };
  const [folder, name = "", ...deeper] = rest;
  if (folder === "countries" && isPlaceId(name) && deeper.length === 0)
    return { language, page: { kind: "place", id: name } };
  if (below === "talks/own") return { language, page: { kind: "own-talk" } };
  if (folder === "talks" && /^[a-z0-9-]+$/.test(name) && deeper.length === 0)
    return { language, page: { kind: "talk", id: name } };
  if (folder === "facts") return { language, page: { kind: folder, data: below.slice(6) } };
  if (folder === "sources" && topics.includes(name)) return { language, page: { kind: "sources", topic: name } };
  return { language, page: indicatorPaths.includes(below) ? { kind: "indicator", path: below } : { kind: "unknown" } };
}

/** The path of an address below the site's root, with its closing slash. */
export function writeAddress({ language, page }: Address): string {
  switch (page.kind) {
    case "home":
    case "unknown":
      return `${language}/`;
    case "indicator":
      return `${language}/${page.path}/`;
    case "place":
      return `${language}/countries/${page.id}/`;
    case "sources":
      return `${language}/sources/${page.topic}/`;
    case "facts":
      return `${language}/facts/${page.data}/`;
    case "own-talk":
      return `${language}/talks/own/`;
    case "talk":
      return `${language}/talks/${page.id}/`;
    default:
      return `${language}/${page.kind}/`;
  }
}

/** The indicator that an address shows; null where it shows none. */
export const indicatorPathOf = ({ page }: Address): string | null =>
  page.kind === "indicator" ? page.path : page.kind === "home" ? homePath : null;

/** The way from a page up to the site's root: "../../../" from `en/cannabis/adult-use/`. */
export const rootFrom = (path: string): string => "../".repeat(path.split("/").length - 1) || "./";
