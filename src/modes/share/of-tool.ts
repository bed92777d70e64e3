import { pathOf } from "#catalogue/indicator.ts";
import type { Files, Index } from "#load/files.ts";
import { inLanguage, type Language } from "#model/words.ts";
import type { Sheet } from "#text/csv.ts";
import { listText } from "#text/format.ts";
import type { Known } from "#view/ask/ask.ts";
import { Site } from "../site.svelte.ts";
import type { ViewToShare } from "./shared.ts";
import { sourcesNamed, type Named } from "./sources.ts";

interface Tool {
  readonly files: Files;
  readonly index: Index;
  readonly language: Language;
  readonly kind: "ask" | "compare";
  /** The facts that it shows. */
  readonly known: readonly Known[];
  readonly named: readonly Named[];
  readonly when: string | null;
  /** What it says in sentences, where its title is a name. */
  readonly said?: string | undefined;
  readonly sheet: Sheet;
}

/** What a comparison, an answer or a cross-table is made of. */
export async function ofTool({
  files,
  index,
  language,
  kind,
  known,
  named,
  when,
  said,
  sheet,
}: Tool): Promise<ViewToShare> {
  const site = new Site(files, index, null, { language, page: { kind } });
  const days = known.map(({ dataset }) => dataset.checked).sort();
  const [first] = known;
  if (!first) throw new Error("no facts are shown");
  const titles = [...new Set(known.map(({ dataset }) => inLanguage(dataset.title, language)))];
  return {
    site,
    when,
    // A comparison is called by its places, on any day.
    ...(kind === "ask" ? { subject: listText(titles) } : {}),
    ...(said === undefined ? {} : { said }),
    genre: "table",
    about: null,
    data: days.at(-1) ?? first.dataset.checked,
    sources: await sourcesNamed(site, named),
    files: [...new Map(known.map(({ indicator }) => [pathOf(indicator), `data/${indicator.data}`])).values()],
    sheet,
  };
}
