/** What a file with the whole atlas is put together from, whoever does it: the build's command or a reader's browser. */
export interface PackParts {
  /** The page, with a mark where each of the others goes. */
  readonly page: string;
  readonly style: string;
  readonly script: string;
  /** Every file of facts, packed, in base64. */
  readonly facts: string;
}

/** Text in an element of script: what would end it early is written otherwise. JSON reads it as the same. */
const asJson = (json: string): string => json.replaceAll("<", "\\u003c");

/** One file with the whole atlas that opens with a talk (its JSON; "null": with the first page). The same parts give the same bytes. */
export const assemble = ({ page, style, script, facts }: PackParts, talk: string): string =>
  page
    .replace("<!--style-->", () => `<style>${style}</style>`)
    .replace("<!--talk-->", () => `<script type="application/json" id="talk">${asJson(talk)}</script>`)
    .replace("<!--facts-->", () => `<script type="text/plain" id="facts">${facts}</script>`)
    .replace("<!--script-->", () => `<script>${script}</script>`);

/** The name of the file, with a talk or without. */
export const packName = (talk?: string): string => `drug-policy-atlas${talk === undefined ? "" : `-${talk}`}.html`;

/** Where the parts stand in a built site; script and facts are compressed by gzip, so that a copy kept for use without a network is small. */
export const packFiles = {
  page: "pack/page.txt",
  style: "pack/atlas.css",
  script: "pack/script.bin",
  facts: "pack/facts.bin",
} as const;
