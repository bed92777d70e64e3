import { expect } from "vitest";
import { extractText, getDocumentProxy } from "unpdf";
import { test } from "./atlas.ts";
import { live } from "./figure.ts";
import { openPanel, panel } from "./share.ts";

const plain = (text: string): string => text.replaceAll(/\s+/g, " ");

test.for([
  ["a map", "en/death-penalty/drug-offences/#t=2016-04-19", "On 19 April 2016, 35 countries and territories"],
  ["a map on a dark screen", "en/cannabis/adult-use/#region=europe", "On 21 November 2026"],
  ["a timeline", "en/cannabis/adult-use/#chart=lanes&rows=changed", "Of 41 states"],
  ["a trend with its table", "en/harm-reduction/needle-syringe-coverage/#chart=trend", "states"],
  ["tiles", "en/death-penalty/status/#chart=tiles&t=1995-06-01", "On 1 June 1995"],
  ["a vote", "en/coalitions/votes/unga71-187/", "moratorium"],
  ["a body", "en/coalitions/bodies/brics/", "BRICS"],
  ["a place", "en/countries/URY/", "Uruguay"],
  ["a comparison", "en/compare/#c=URY,PRT", "Uruguay"],
  ["an answer", "en/ask/#q=all;death-penalty/drug-offences:mandatory", "On "],
  ["a cross-table", "en/ask/#cross=death-penalty/drug-offences,cannabis/adult-use", "law"],
] as const)(
  "on paper each sheet of %s says what it shows, of which data, under which licence, and where it stands",
  async ([what, path, title], { open }) => {
    const { page, address } = await open(path, { colorScheme: what.includes("dark") ? "dark" : "light" });
    await page.locator("h1").first().waitFor();
    if (path.includes("chart=")) await page.locator("[data-chart]:not([data-chart=map])").first().waitFor();
    await page.waitForLoadState("networkidle");
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4", printBackground: true })));
    const { text } = await extractText(pdf, { mergePages: false });
    expect(text.length).toBeGreaterThan(0);
    for (const [i, sheet] of text.entries()) {
      const whole = plain(sheet);
      for (const said of [title, "Drug Policy Atlas, data of ", "Licence: CC BY 4.0; each source has its own terms.", "Borders show no position on the status of any place.", `${i + 1}/${text.length}`]) expect(whole, `sheet ${i + 1}`).toContain(said); // prettier-ignore
      // A long address is broken where the line ends.
      expect(whole.replaceAll(" ", ""), `sheet ${i + 1}`).toContain((address + path).replaceAll(" ", ""));
    }
    // Nothing of the page's controls is on paper.
    expect(plain(text.join(" "))).not.toMatch(/Copy link|Find a place|Add to talk/);
  },
);

test("printed from its panel a view names who stands behind it, and the next page that is printed does not", async ({
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
  await page.evaluate(() => print());
  const printed = await page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed);
  expect(printed[0]).toMatch(/Sources \(\d+\): Harm Reduction International/);
  expect(printed[1]).toContain("/en/sources/death-penalty/");
  expect(printed[1]).not.toContain("Harm Reduction International");
  expect(await page.locator("style#paper").count()).toBe(0);
});
