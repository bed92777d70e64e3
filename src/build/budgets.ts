import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

/** A KB is 1024 bytes, here and in every sentence on weight. */
export const kilobyte = 1024;

/** Files that are loaded together, by their paths in the built site, and what a reader would call them. */
interface Load {
  readonly what: string;
  readonly files: readonly string[];
}

/** How much something may weigh, in KB as a good host sends it: brotli at its best; fonts are compressed as they are. */
export interface Budget {
  readonly name: string;
  readonly most: number;
  readonly loads: (site: Built) => readonly Load[];
}

/** A built site, as far as weights go: its pages and the text of its files. */
interface Built {
  readonly pages: readonly string[];
  readonly read: (file: string) => string;
}

const home = "en/index.html";

/** The budgets of the site. */
export const budgets: readonly Budget[] = [
  { name: "the script of a first page", most: 60, loads: (site) => [{ what: home, files: scriptsOf(site, home) }] },
  { name: "the script of an embed before someone comes near", most: 40, loads: embedsOf },
  { name: "the shapes of the world", most: 36, loads: () => [one("derived/world.shapes.json")] },
  {
    name: "a data file on first load",
    most: 30,
    loads: (site) => [...new Set(site.pages.flatMap((page) => neededBy(site, page).filter(isFacts)))].map(one),
  },
  { name: "a page of HTML", most: 30, loads: ({ pages }) => pages.map(one) },
  {
    name: "everything that a first map page needs",
    most: 150,
    loads: (site) =>
      site.pages
        .filter((page) => neededBy(site, page).some(isFacts))
        .map((page) => ({ what: page, files: filesOf(site, page) })),
  },
];

/** The embeds of a site by their scripts: those that ask for the same are one load. */
function embedsOf(site: Built): Load[] {
  const embeds = site.pages.filter((page) => page.endsWith("/embed/index.html"));
  const loads = embeds.map((page): Load => ({ what: page, files: scriptsOf(site, page) }));
  return [...new Map(loads.map((load) => [load.files.join(), load])).values()];
}

const one = (file: string): Load => ({ what: file, files: [file] });
const isFacts = (file: string): boolean => file.startsWith("data/");

/** Addresses that a pattern finds in a file, as paths in the site. */
function linked({ read }: Built, file: string, pattern: RegExp): string[] {
  return [...read(file).matchAll(pattern)].map((match) => posix.join(dirname(file), match[1] ?? ""));
}

/** The files that a page asks for before anything else: its facts and the index. */
const neededBy = (site: Built, page: string): string[] =>
  linked(site, page, /<link rel="preload" as="fetch"[^>]* href="([^"]+)"/g);

/** The module scripts of a page and all that they import at once; what is imported on demand is not among them. */
function scriptsOf(site: Built, page: string): string[] {
  const found = new Set(linked(site, page, /<script type="module"[^>]* src="([^"]+)"/g));
  for (const script of found)
    for (const imported of linked(site, script, /\b(?:import|from)\s*["'](\.[^"']+)["']/g)) found.add(imported);
  return [...found];
}

/** All files that a figure's page needs until its map stands: page, scripts, styles, fonts, facts. */
function filesOf(site: Built, page: string): string[] {
  const styles = linked(site, page, /<link rel="stylesheet"[^>]* href="([^"]+)"/g);
  const fonts = styles.flatMap((style) => linked(site, style, /url\(["']?([^)"']+\.woff2)/g));
  return [page, ...scriptsOf(site, page), ...styles, ...fonts, ...neededBy(site, page)];
}

const compress = promisify(brotliCompress);
/** A quick compression is never smaller than the best: where it fits, the best does. */
const [quick, best] = [5, constants.BROTLI_MAX_QUALITY];

/** Weighs files of a built site in bytes, each once. */
export class Scale {
  readonly #folder: string;
  readonly #known = new Map<string, Promise<number>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The bytes of files as a good host sends them. Up to `most` a quick bound is enough; beyond it they are weighed exactly. */
  async weigh(files: readonly string[], most = 0): Promise<number> {
    const rough = await this.#sum(files, quick);
    return rough <= most ? rough : this.#sum(files, best);
  }

  async #sum(files: readonly string[], quality: number): Promise<number> {
    const parts = await Promise.all(files.map((file) => this.#weight(file, quality)));
    return parts.reduce((sum, part) => sum + part, 0);
  }

  #weight(file: string, quality: number): Promise<number> {
    const key = `${quality} ${file}`;
    const found = this.#known.get(key) ?? this.#compressed(file, quality);
    this.#known.set(key, found);
    return found;
  }

  async #compressed(file: string, quality: number): Promise<number> {
    const bytes = readFileSync(join(this.#folder, file));
    if (file.endsWith(".woff2")) return bytes.length;
    return (await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
  }
}

/** The built site in a folder. */
function builtIn(folder: string): Built {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html"))
    .sort();
  const known = new Map<string, string>();
  const read = (file: string): string => {
    const text = known.get(file) ?? readFileSync(join(folder, file), "utf8");
    known.set(file, text);
    return text;
  };
  return { pages, read };
}

/** What is heavier than its budget in a built site, each in a sentence; none: all budgets hold. */
export async function overweight(folder: string, all: readonly Budget[] = budgets): Promise<string[]> {
  const site = builtIn(folder);
  const scale = new Scale(folder);
  const told: string[] = [];
  for (const { name, most, loads } of all)
    for (const { what, files } of loads(site)) {
      const bytes = await scale.weigh(files, most * kilobyte);
      if (bytes > most * kilobyte) told.push(sentence(name, most, what, files, bytes));
    }
  return told;
}

function sentence(name: string, most: number, what: string, files: readonly string[], bytes: number): string {
  const weight = `${(bytes / kilobyte).toFixed(1)} KB`;
  const of = files.length === 1 && files[0] === what ? what : `${what} (${files.join(", ")})`;
  return `${of} weighs ${weight}; ${name} may weigh ${most} KB`;
}
