import type { Page } from "playwright-core";
import { panel } from "./share.ts";
import { flawsOf } from "./stage-flaws.ts";

/** The shapes of a film. */
export const filmShapes = ["slide", "square", "story"] as const;
export type FilmShape = (typeof filmShapes)[number];

/** Where parts of a picture stand, in pixels of its layout: what must not move, by a name of its own. */
type Stands = Readonly<Record<string, readonly [x: number, y: number]>>;

/** What a page's own script keeps of a film while it is made. */
type Holding = typeof globalThis & {
  film?: { readonly stands: Stands[]; readonly held: readonly number[]; goOn: (() => void) | null };
};

/** Type under 15 pixels of its layout is not read; under a pixel no line is seen. */
const asked = { selector: "[data-film]", lines: null, type: 15, stroke: 1, safe: 0.01 } as const;

/**
 * From now on the pictures of films are read where they are laid out: of all it is noted where their parts stand, those of the given
 * numbers wait to be read. None becomes pixels.
 */
const hold = (page: Page, held: readonly number[]): Promise<void> =>
  page.evaluate((held) => {
    const here = globalThis as Holding;
    here.film = { stands: [], held, goOn: null };
    const standing = (): Stands => {
      const poster = document.querySelector<HTMLElement>("[data-film]")!;
      const sheet = poster.getBoundingClientRect();
      const parts: [string, Element | null | undefined][] = [
        ...[...poster.querySelectorAll(".world")].map((map, i): [string, Element] => [`map ${i + 1}`, map]),
        ...[...poster.querySelectorAll(".legend")].flatMap((legend, i) => [
          [`legend ${i + 1}`, legend.querySelector("p")] as [string, Element],
          ...[...legend.querySelectorAll<HTMLElement>("[data-status]")].map((entry): [string, Element | null] => [
            `legend ${i + 1}: ${entry.dataset.status}`,
            entry.firstElementChild,
          ]),
        ]),
        ...[...poster.querySelectorAll(".legend + ul > li")].map((li, i): [string, Element] => [`pinned ${i + 1}`, li]),
        ...[...poster.querySelectorAll(".stack > .head b, .heads p b")].map((b): [string, Element] => [`head ${b.textContent}`, b]), // prettier-ignore
        ...[...poster.querySelectorAll(".tiles section")].map((group): [string, Element] => [`group ${group.querySelector("h2")!.textContent}`, group]), // prettier-ignore
        ...["h2", ".poster-day", ".slide > header p", ".slide > footer p", ".poster-time", ".poster-line", ".poster-line:last-child"].map((what): [string, Element | null] => [what, poster.querySelector(what)]), // prettier-ignore
      ];
      return Object.fromEntries(
        parts.flatMap(([name, part]) => {
          if (!part?.checkVisibility()) return [];
          // Of words the place of the first, of a drawing that of its box.
          const range = document.createRange();
          range.selectNodeContents(part);
          const box = part.matches("b, p, h2") ? range.getClientRects()[0] : part.getBoundingClientRect();
          return box ? [[name, [box.x - sheet.x, box.y - sheet.y] as const]] : [];
        }),
      );
    };
    HTMLImageElement.prototype.decode = () => {
      const film = here.film!;
      const at = film.stands.push(standing()) - 1;
      return film.held.includes(at) ? new Promise((done) => (film.goOn = done)) : Promise.resolve();
    };
    // An encoder that is given pictures of nothing is not asked to write them.
    VideoEncoder.prototype.encode = () => {};
  }, held);

/** What moves between pictures that should not, and on which of them first. */
function moved(stands: readonly Stands[]): string[] {
  const first = new Map<string, readonly [number, number]>();
  const flaws = new Map<string, string>();
  for (const [i, picture] of stands.entries())
    for (const [name, [x, y]] of Object.entries(picture)) {
      const [left, top] = first.get(name) ?? [x, y];
      first.set(name, [left, top]);
      const by = Math.round(Math.max(Math.abs(x - left), Math.abs(y - top)));
      if (by > 1 && !flaws.has(name)) flaws.set(name, `${name} moves by ${by} px on picture ${i + 1}`);
    }
  return [...flaws.values()];
}

/** Lays out a film of some years; gives what is wrong with its first and its last picture, and where parts of all of them stand. */
async function laidOut(
  page: Page,
  [from, to]: readonly [string, string],
): Promise<{ flaws: string[]; stands: readonly Stands[] }> {
  const dialog = panel(page);
  const [first, last] = ["from", "to"].map((name) => dialog.locator(`select[name=film-${name}]`));
  await first!.selectOption({ index: 0 });
  await last!.selectOption(to);
  await first!.selectOption(from);
  const count = Number(to) - Number(from) + 1;
  await hold(page, count === 1 ? [0] : [0, count - 1]);
  await dialog.getByRole("button", { name: "Make the animation" }).click();
  const flaws: string[] = [];
  for (const year of new Set([from, to])) {
    await page.waitForFunction(() => (globalThis as Holding).film!.goOn !== null);
    flaws.push(...(await flawsOf(page, asked)).map((flaw) => `${year}: ${flaw}`));
    if (year === to) break;
    await page.evaluate(() => {
      const film = (globalThis as Holding).film!;
      const { goOn } = film;
      film.goOn = null;
      goOn!();
    });
  }
  const stands = await page.evaluate(() => (globalThis as Holding).film!.stands);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await page.evaluate(() => (globalThis as Holding).film!.goOn!());
  await dialog.getByRole("button", { name: "Make the animation" }).waitFor();
  if (stands.length !== count) flaws.push(`${stands.length} pictures of ${count} were laid out`);
  return { flaws, stands };
}

/** What is wrong with the first, a middle and the last picture of films of the view whose panel is open, and what moves in the last years. */
export async function flawsInFilm(page: Page, shape: FilmShape): Promise<string[]> {
  const years = await panel(page).locator("select[name=film-from] option").allInnerTexts();
  await panel(page).locator("select[name=film-shape]").selectOption(shape);
  const flaws: string[] = [];
  const [first, middle, late, last] = [years[0]!, years[years.length >> 1]!, years.at(-6)!, years.at(-1)!];
  for (const span of [
    [first, first],
    [middle, middle],
    [late, last],
  ] as const) {
    const film = await laidOut(page, span);
    flaws.push(...film.flaws, ...moved(film.stands));
  }
  return flaws;
}
