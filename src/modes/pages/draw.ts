import type { Address } from "#view/address.ts";
import type { DrawnPage, PageFile, PageFrom } from "./page.ts";

/** Each kind of page but figures is drawn by the file of its name, loaded when one is shown. */
const files = import.meta.glob<PageFile>(["./*.ts", "!./draw.ts", "!./page.ts", "!./shared.ts"]);

/** Whether pages of a kind are drawn here. */
export const isDrawn = (kind: string): boolean => `./${kind}.ts` in files;

/** Draws the page of an address, whatever its kind; an address without a page gives the page that says so. */
export async function drawPage(address: Address, from: PageFrom): Promise<DrawnPage> {
  const load = files[`./${address.page.kind}.ts`];
  const page = load && (await (await load()).draw(address, from));
  if (page) return page;
  if (address.page.kind === "unknown") throw new Error("the page for what is missing is missing");
  return drawPage({ ...address, page: { kind: "unknown" } }, from);
}
