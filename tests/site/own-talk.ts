import type { Locator, Page } from "playwright-core";
import { codeOf } from "#view/talks/own-talk-link.ts";
import type { OwnTalk } from "#view/talks/own-talk.ts";

export const ownPage = "en/talks/own/";

/** A talk of four slides, as a reader may have made it. */
export const vienna: OwnTalk = {
  title: { en: "Vienna, in four slides" },
  minutes: 5,
  steps: [
    { kind: "title", caption: { en: "What the law says" } },
    { link: "death-penalty/drug-offences/#t=2016-04-19", caption: { en: "April 2016" }, notes: { en: "Wait." } },
    { link: "countries/URY/", caption: { en: "One country" }, aside: { en: "South America." } },
    { kind: "closing", caption: { en: "Thank you" } },
  ],
};

/** The fragment that carries a talk. */
export const inLink = async (talk: OwnTalk): Promise<string> => `#talk=${await codeOf(talk)}`;

/** The statements of the slides in their order. */
export const statements = (page: Page): Promise<string[]> =>
  page
    .locator("[data-slide] [name=caption]")
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));

/** What the page says was done. */
export const toldOn = (page: Page): Locator => page.locator("main .said [role=status]");

/** A button of one slide, by what it does. */
export const act = (page: Page, name: "Up" | "Down" | "Remove", number: number): Locator =>
  page.getByRole("button", { name: `${name}: slide ${number}`, exact: true });

/** Opens the page with a talk that the browser keeps. */
export async function keptOn(page: Page, address: string, talk: OwnTalk = vienna): Promise<void> {
  await page.goto(address + ownPage + (await inLink(talk)));
  await page.getByRole("button", { name: "Keep it in this browser" }).click();
  await toldOn(page).getByText("It is kept in this browser.").waitFor();
}

/** What went wrong; a page that is left does not wait for what it asked for. */
export const wrong = (problems: readonly string[]): string[] =>
  problems.filter((problem) => !problem.endsWith(" failed"));
