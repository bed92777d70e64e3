import { csvText, withoutFormulas, type NamedSheet, type Sheet } from "#text/csv.ts";
import { citationOf, sourceWork, viewWork } from "#view/share/cite.ts";
import { imprintText, jsonOf, sentenceOf, withImprint } from "#view/share/imprint.ts";
import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, pngOf, svgOf } from "./draw.ts";
import { citedView, type Shared } from "./shared.ts";
import { accessedOn } from "./today.ts";

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** The tables of a view as files, each by its number where there are several. */
const tableFiles = ({ name, imprint }: Shared, tables: readonly NamedSheet[]): Zippable =>
  Object.fromEntries(
    tables.flatMap(({ sheet }, i) => {
      const file = tables.length === 1 ? name : `${name}-${i + 1}`;
      const csv = (sheet: Sheet): Uint8Array =>
        strToU8(`\ufeff${csvText(withoutFormulas(withImprint(sheet, imprint)))}`);
      return [
        [`${file}.csv`, csv(sheet)],
        [`${file}.json`, strToU8(jsonOf(sheet, imprint))],
      ];
    }),
  );

/** All that is taken along from a view in one file: picture, drawing, description, tables, citations with those of the sources. */
export async function bundleOf(shared: Shared, tables: readonly NamedSheet[], now: number): Promise<Blob> {
  const wanted = { shape: "slide", ground: "stage-light" } as const;
  const png = await pngOf(shared, wanted);
  const svg = await svgOf(shared, wanted);
  const view = viewWork(citedView(shared, accessedOn(now)));
  const works = [view, ...shared.sources.map(([id, source]) => sourceWork(id, source))];
  const files: Zippable = {
    [png.name]: [await bytesOf(png.file), { level: 0 }],
    [svg.name]: await bytesOf(svg.file),
    "description.txt": strToU8(describe(shared, png.said)),
    "sentence.txt": strToU8(sentenceOf(shared.imprint, shared.said)),
    "read-me.txt": strToU8(imprintText(shared.imprint)),
    "citations.txt": strToU8(citationOf(works, "apa")),
    "citations.bib": strToU8(citationOf(works, "bibtex")),
    "citations.ris": strToU8(citationOf(works, "ris")),
    "citations.json": strToU8(citationOf(works, "csl")),
    ...tableFiles(shared, tables),
  };
  return new Blob([zipSync(files)], { type: "application/zip" });
}
