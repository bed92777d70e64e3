import type { Day } from "#model/date.ts";
import type { Source } from "#model/source.ts";
import { dateText } from "#text/format.ts";
import { shareWords as words } from "#text/en/share.ts";

/** A work to be cited: a view of the atlas, or one of its sources. */
export interface Work {
  readonly id: string;
  readonly title: string;
  /** A body, never a person: nothing is known of given names and surnames. */
  readonly author?: string;
  /** The site that it stands on, where that is not its author. */
  readonly site?: string;
  /** The day of its data. */
  readonly issued?: Day;
  /** The year of a source as the source gives it: some span years. */
  readonly year?: string;
  readonly genre?: string;
  readonly url?: string;
  /** The day on which it was looked at. */
  readonly accessed?: Day;
}

/** A view of the atlas, as far as it is cited. */
export interface CitedView {
  readonly name: string;
  readonly title: string;
  readonly genre: string;
  readonly data: Day;
  readonly address: string;
  readonly accessed: Day;
}

/** A sentence as a title: without its full stop. */
const asTitle = (title: string): string => title.replace(/\.$/, "");

/** The view as a work: its key holds the day of the data, so that two editions are two entries. */
export const viewWork = ({ name, title, genre, data, address, accessed }: CitedView): Work => ({
  id: `${name.toLowerCase().replaceAll(/[^a-z]+/g, "")}-${data}-${hashOf(address)}`,
  title: asTitle(title),
  author: words.author(name),
  site: name,
  issued: data,
  genre: words.ofData(genre, dateText(data)),
  url: address,
  accessed,
});

/** Few letters that differ where addresses do. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** A source of the atlas as a work. */
export const sourceWork = (id: string, { title, publisher, year, url }: Source): Work => ({
  id,
  title: asTitle(title),
  author: publisher,
  year,
  url,
});

const american = (day: Day): string => {
  const [date = "", month = "", year = ""] = dateText(day).split(" ");
  return `${month} ${date}, ${year}`;
};
const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
const joined = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(" ");

/** APA, seventh edition. */
function apa({ author, issued, year, title, genre, site, url, accessed }: Work): string {
  const [yearOf = ""] = issued ? [issued.slice(0, 4)] : [year ?? "n.d."];
  const date = issued ? `(${yearOf}, ${american(issued).replace(/,.*/, "")}).` : `(${yearOf}).`;
  const named = genre ? `${title} [${genre}].` : stopped(title);
  return joined([
    ...(author ? [stopped(author), date, named] : [named, date]),
    site && site !== author && stopped(site),
    accessed && url ? `Retrieved ${american(accessed)}, from ${url}` : url,
  ]);
}

/** Chicago, bibliography. */
const chicago = ({ author, issued, year, title, genre, site, url, accessed }: Work): string =>
  joined([
    author && stopped(author),
    // Within quotation marks others are single.
    `“${stopped(title).replaceAll("“", "‘").replaceAll("”", "’")}”`,
    site && site !== author && stopped(site),
    genre ? stopped(genre) : issued ? stopped(american(issued)) : stopped(year ?? "n.d."),
    accessed && `Accessed ${american(accessed)}.`,
    url && `${url}.`,
  ]);

const texed: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
/** A text as TeX reads it, which makes a dash of two hyphens. */
const inTex = (text: string): string =>
  text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => texed[sign] ?? `\\${sign}`).replaceAll("--", "-{}-");
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function bibtex({ id, author, title, issued, year, genre, site, url, accessed }: Work): string {
  const braced = (text: string | undefined): string | undefined => text && `{{${inTex(text)}}}`;
  const plain = (text: string | undefined): string | undefined => text && `{${inTex(text)}}`;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", braced(author)],
    ["title", braced(title)],
    ["year", plain(issued?.slice(0, 4) ?? year)],
    ["month", issued && months[Number(issued.slice(5, 7)) - 1]],
    ["howpublished", plain(site)],
    ["note", plain(genre)],
    ["url", url && `{${url.replaceAll("{", "%7B").replaceAll("}", "%7D")}}`],
    ["urldate", accessed && `{${accessed}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${id},\n${lines.join(",\n")}\n}`;
}

const slashed = (day: Day): string => day.replaceAll("-", "/");

function ris({ author, title, issued, year, genre, site, url, accessed }: Work): string {
  const first = /\d{4}/.exec(issued ?? year ?? "")?.[0];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["TY", url ? "ELEC" : "GEN"],
    ["AU", author && `${author},`],
    ["TI", title],
    ["PY", first],
    ["DA", issued && slashed(issued)],
    ["PB", site],
    ["M3", genre],
    ["N1", year !== undefined && year !== first ? year : undefined],
    ["UR", url],
    ["Y2", accessed && slashed(accessed)],
  ];
  const said = lines.flatMap(([tag, text]) => (text ? [`${tag}  - ${text}`] : []));
  return [...said, "ER  - "].join("\r\n");
}

const dateParts = (day: string): object => ({ "date-parts": [day.split("-").map(Number)] });

/** A work as CSL-JSON has it. */
const csl = ({ id, author, title, issued, year, genre, site, url, accessed }: Work): object => ({
  id,
  type: "webpage",
  title,
  ...(author && { author: [{ literal: author }] }),
  ...(site && { "container-title": site }),
  ...(issued
    ? { issued: dateParts(issued) }
    : year && { issued: /^\d{4}$/.test(year) ? dateParts(year) : { literal: year } }),
  ...(genre && { genre }),
  ...(url && { URL: url }),
  ...(accessed && { accessed: dateParts(accessed) }),
});

/** A text in a template: signs that part or end it are written otherwise. */
const wikiSigns: Readonly<Record<string, string>> = {
  "|": "{{!}}",
  "[": "&#91;",
  "]": "&#93;",
  "{": "&#123;",
  "}": "&#125;",
};
const inWiki = (text: string): string => text.replaceAll(/[|[\]{}]/g, (sign) => wikiSigns[sign] ?? sign);
const wikiUrls: Readonly<Record<string, string>> = { "|": "%7C", "[": "%5B", "]": "%5D", "{": "%7B", "}": "%7D" };

function wikipedia({ author, title, issued, year, genre, site, url, accessed }: Work): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["url", url?.replaceAll(/[|[\]{}]/g, (sign) => wikiUrls[sign] ?? sign)],
    ["title", inWiki(title)],
    ["author", author && inWiki(author)],
    ["date", issued ? dateText(issued) : year],
    ["website", site && inWiki(site)],
    ["type", genre && inWiki(genre)],
    ["access-date", accessed && dateText(accessed)],
  ];
  const said = fields.flatMap(([name, text]) => (text ? [`|${name}=${text}`] : []));
  // What has no address is cited as what was printed.
  return `{{cite ${url ? "web" : "report"} ${said.join(" ")}}}`;
}

/** How a citation can be written, in the order of the choice; each with the ending of its file. */
export const styles = {
  apa: { name: "APA", ending: "txt" },
  chicago: { name: "Chicago", ending: "txt" },
  bibtex: { name: "BibTeX", ending: "bib" },
  ris: { name: "RIS", ending: "ris" },
  csl: { name: "CSL-JSON", ending: "json" },
  wikipedia: { name: "Wikipedia", ending: "txt" },
} as const;
export type Style = keyof typeof styles;

/** Works as a reader takes them along, ours first. */
export function citationOf(works: readonly Work[], style: Style): string {
  switch (style) {
    case "apa":
      return works.map(apa).join("\n\n");
    case "chicago":
      return works.map(chicago).join("\n\n");
    case "bibtex":
      return works.map(bibtex).join("\n\n");
    case "ris":
      return `${works.map(ris).join("\r\n\r\n")}\r\n`;
    case "csl":
      return JSON.stringify(works.map(csl), null, 2);
    case "wikipedia":
      return works.map(wikipedia).join("\n");
  }
}
