import type { Page } from "playwright-core";
import { expect } from "vitest";
import { extractText, getDocumentProxy } from "unpdf";
import { changesIn } from "#build/facts-on-disk.ts";
import { dayOfVersion } from "#model/version.ts";
import { dateText } from "#text/format.ts";
import { test } from "./atlas.ts";
import { failing } from "./failing.ts";
import { live } from "./figure.ts";
import { openPanel, panel } from "./share.ts";

/** What stands at the foot of the sheets that would be printed now. */
const footOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const text = document.getElementById("paper")?.textContent ?? "";
    dispatchEvent(new Event("afterprint"));
    return text;
  });
/** Who says so, by name. */
const publishers = /Sources(?: \(\d+\))?: (?!http)[A-Z]/;
const plain = (text: string): string => text.replaceAll(/\s+/g, " ");

test.for([
  ["a map", "en/death-penalty/drug-offences/#t=2016-04-19", "On 19 April 2016, 35 countries and territories"],
  ["a map on a dark screen", "en/cannabis/adult-use/#region=europe", "Europe: on 21 November 2026"],
  ["a timeline", "en/cannabis/adult-use/#chart=lanes&rows=changed", "Of 41 states"],
  ["a trend with its table", "en/harm-reduction/needle-syringe-coverage/#chart=trend", "states"],
  ["tiles", "en/death-penalty/status/#t=1995-06-01&chart=tiles", "On 1 June 1995"],
  ["a vote", "en/coalitions/votes/unga71-187/", "moratorium"],
  ["a body", "en/coalitions/bodies/brics/", "BRICS"],
  ["a place", "en/countries/URY/", "Uruguay"],
  ["a comparison", "en/compare/#c=URY,PRT", "Uruguay"],
  ["an answer", "en/ask/#q=all;death-penalty/drug-offences:mandatory", "On "],
  ["a cross-table", "en/ask/#cross=death-penalty/drug-offences,cannabis/adult-use", "law"],
  ["two maps", "en/death-penalty/drug-offences/#chart=beside&with=cannabis/adult-use", "On "],
  ["all events", "en/events/", "events"],
  ["the facts of a file", "en/facts/cannabis/medical/", "Medical"],
  ["a method", "en/sources/harm-reduction/", "sources"],
  ["a held view", "en/cannabis/us-adult-use/#data=2026-11-21", "25 states of the United States"],
] as const)(
  "on paper each sheet of %s says what it shows, of which data, who says so, under which licence, and where it stands",
  async ([what, path, title], { open }) => {
    const { page, address } = await open(path, { colorScheme: what.includes("dark") ? "dark" : "light" });
    await page.locator("h1").first().waitFor();
    if (path.includes("chart=")) await page.locator("[data-chart]:not([data-chart=map])").first().waitFor();
    await page.waitForLoadState("networkidle");
    // It is learnt when the page is at rest.
    await expect.poll(() => footOf(page), { timeout: 20_000 }).toMatch(publishers);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4", printBackground: true })));
    const { text } = await extractText(pdf, { mergePages: false });
    expect(text.length).toBeGreaterThan(0);
    const held = /data=(.*)/.exec(path)?.[1];
    const released = dateText(dayOfVersion(held ?? changesIn("data").releases[0]!.version));
    for (const [i, sheet] of text.entries()) {
      const whole = plain(sheet);
      expect(whole, `sheet ${i + 1}`).toMatch(publishers);
      for (const said of [title, `Drug Policy Atlas, data of ${released}`, "Licence: CC BY 4.0; each source has its own terms.", "Borders show no position on the status of any place.", `${i + 1}/${text.length}`]) expect(whole, `sheet ${i + 1}`).toContain(said); // prettier-ignore
      // A long address is broken where the line ends.
      expect(whole.replaceAll(" ", ""), `sheet ${i + 1}`).toContain((address + path).replaceAll(" ", ""));
    }
    // Nothing of the page's controls is on paper.
    expect(plain(text.join(" "))).not.toMatch(/Copy link|Find a place|Add to talk/);
  },
);

test("the sums of a cross-table are printed once, not on every sheet that it touches", async ({ open }) => {
  const { page } = await open("en/death-penalty/drug-offences/#chart=beside");
  await page.locator("tfoot td").last().waitFor();
  const sums = (await page.locator("tfoot td").allInnerTexts()).join(" ");
  expect(sums).toMatch(/^\d+( \d+)+$/);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(plain(text).split(sums).length - 1).toBe(1);
});

test("whichever way a view is printed, it names who stands behind it, and after a change who stands behind that", async ({
  open,
}) => {
  const { page } = await open("en/death-penalty/drug-offences/#t=2016-04-19");
  await live(page);
  await page.evaluate(() => {
    const printed: string[] = [];
    Object.assign(globalThis, { printed });
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      printed.push(document.getElementById("paper")?.textContent ?? "");
      dispatchEvent(new Event("afterprint"));
    };
  });
  await openPanel(page);
  await panel(page).getByRole("button", { name: "Print or PDF" }).click();
  await page.keyboard.press("Escape");
  await expect.poll(() => footOf(page)).toMatch(publishers);
  const printed = await page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed);
  expect(printed[0]).toMatch(/Sources \(\d+\): Harm Reduction International/);
  expect(await footOf(page)).toBe(printed[0]);
  // The key is held down before the other is pressed: by then it is known.
  await page.getByRole("link", { name: "Cannabis", exact: true }).click();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/cannabis\/adult-use\/$/);
  await page.keyboard.down("Control");
  await expect.poll(() => footOf(page)).toMatch(publishers);
  expect(await footOf(page)).not.toContain("Harm Reduction International");
  expect(await page.locator("style#paper").count()).toBe(0);
});

test("a view that was changed and of which nothing could be learnt says where its sources are listed", async ({
  open,
}) => {
  const { page, address } = await open("en/about/");
  await failing(page, "**/data/death-penalty/sources.json");
  await page.goto(`${address}en/death-penalty/drug-offences/`);
  await live(page);
  await expect.poll(() => footOf(page)).toContain(`${address}en/sources/death-penalty/`);
});
