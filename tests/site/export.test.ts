import { Resvg } from "@resvg/resvg-js";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { readCsv } from "../unit/build/read-csv.ts";
import { test } from "./atlas.ts";
import { live } from "./figure.ts";
import { inkAtEdge } from "./pictures.ts";
import { openPanel, panel, savedBy } from "./share.ts";

const map = "en/death-penalty/drug-offences/#t=2016-04-19";
const statement = "On 19 April 2016, 35 countries and territories had the death penalty for drug offences in law";

/** Width, height and texts of a PNG. */
function inPng(bytes: Buffer): { size: number[]; texts: Record<string, string>; perMetre: number | undefined } {
  const texts: Record<string, string> = {};
  let perMetre: number | undefined;
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const content = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const kind = bytes.toString("latin1", at + 4, at + 8);
    if (kind === "pHYs") perMetre = content.readUInt32BE(0);
    if (kind !== "iTXt") continue;
    const [keyword = ""] = content.toString("latin1").split("\0");
    texts[keyword] = content.subarray(keyword.length + 5).toString("utf8");
  }
  return { size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], texts, perMetre };
}

/** The texts of a drawing, as another program reads them. */
const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
    text.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">"),
  );

async function opened(open: (path: string) => Promise<{ page: Page }>, path: string): Promise<Page> {
  const { page } = await open(path);
  if (path.includes("#chart")) await page.locator("[data-chart]:not([data-chart=map])").first().waitFor();
  await openPanel(page);
  return page;
}

test("a picture has the pixels of its shape, and says of itself what it shows, who says so and where", async ({
  open,
  served,
}) => {
  const page = await opened(open, map);
  for (const [shape, size, perMetre] of [
    ["slide", [1920, 1080], undefined],
    ["print", [3508, 2480], 11811],
    ["square", [2160, 2160], undefined],
    ["story", [1080, 1920], undefined],
  ] as const) {
    await panel(page).locator("select[name=shape]").selectOption(shape);
    const { name, bytes } = await savedBy(page, "Save PNG");
    expect(name).toBe(`drug-policy-atlas-death-penalty-drug-offences-${shape}.png`);
    const found = inPng(bytes);
    expect(found.size, shape).toEqual(size);
    expect(found.perMetre, shape).toBe(perMetre);
    expect(await inkAtEdge(page, bytes), `${shape} is not cut`).toBe(0);
    expect(found.texts.Title).toBe(statement);
    expect(found.texts.Source).toBe(served["/"] + map);
    for (const said of [
      "Shown: 19 April 2016",
      "data of",
      "Harm Reduction International",
      "CC BY 4.0",
      "Borders show no position",
      served["/"] + map,
    ])
      // prettier-ignore
      expect(found.texts.Description).toContain(said);
  }
});

test.for([
  ["map", map, "Not in law"],
  ["tiles", "en/cannabis/adult-use/#chart=tiles", "URY"],
  ["lanes", "en/cannabis/medical/#chart=lanes&region=europe", "Malta"],
  ["counts", "en/death-penalty/drug-offences/#chart=counts", "1980"],
  ["trend", "en/harm-reduction/needle-syringe-coverage/#chart=trend", "At the target"],
  ["changes", "en/cannabis/adult-use/#chart=changes", "Legal market"],
  ["beside", "en/death-penalty/drug-offences/#chart=beside", "Drug offences: practice"],
  ["country", "en/countries/URY/", "Cannabis, adult use"],
  ["vote", "en/coalitions/votes/unga71-187/", "Abstained"],
  ["compare", "en/compare/#c=URY,PRT", "Portugal"],
] as const)(
  "%s as SVG: text is text, groups have names, and a second renderer draws it",
  async ([, path, said], { open, served }) => {
    const page = await opened(open, path);
    const { bytes } = await savedBy(page, "Save SVG");
    const svg = bytes.toString();
    const texts = textsIn(svg);
    const whole = texts.join(" ");
    expect(whole).toContain(said);
    const caption = await panel(page).locator(".what").innerText();
    for (const must of [caption, "Source", "data of", "CC BY 4.0", "Borders show no position", served["/"]])
      expect(whole.replaceAll(/\s+/g, " ")).toContain(must);
    for (const id of ["title", "figure", "sources", "imprint"]) expect(svg).toContain(`id="${id}"`);
    expect(svg).toContain('font-family="Inter, ');
    // Nothing in it needs a browser: no style sheet, no variable, no HTML, nothing from elsewhere, no colour that others do not know.
    expect(svg).not.toMatch(/<style|var\(--|foreignObject|href=|color\(srgb|light-dark|NaN|undefined/);
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    for (const id of references) expect(svg).toContain(`id="${id}"`);
    const drawn = new Resvg(svg, { font: { loadSystemFonts: true }, fitTo: { mode: "width", value: 960 } });
    const { pixels, width, height } = drawn.render();
    expect(width / height).toBeCloseTo(16 / 9, 1);
    const colours = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4) colours.add(pixels.readUInt32BE(i));
    expect(colours.size).toBeGreaterThan(40);
    // What the other program says is drawn is as large as the sheet.
    expect(drawn.innerBBox()?.width).toBeGreaterThan(1000);
  },
);

test("of two days under a divider each half of a drawing is cut to its own", async ({ open }) => {
  const page = await opened(open, "en/cannabis/adult-use/#chart=changes");
  const svg = (await savedBy(page, "Save SVG")).bytes.toString();
  const widths = [...svg.matchAll(/<clipPath id="[^"]+"><rect x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(([, x, width]) => [Number(x), Number(width)] as const); // prettier-ignore
  const halves = widths.filter(([x, width]) => widths.some(([other]) => Math.abs(x + width - other) < 2));
  expect(halves.length).toBeGreaterThan(0);
});

test("CSV as shown is the table of the screen, row by row, in its order, with what it is under it", async ({
  open,
}) => {
  const { page } = await open(`${map}&s=mandatory`);
  await live(page);
  await page.getByRole("searchbox", { name: "Filter the table" }).fill("a");
  await page.getByRole("columnheader", { name: "Place" }).getByRole("button").click();
  const shown = await page
    .locator("section.table table")
    .evaluate((table: HTMLTableElement) =>
      [...table.tBodies[0]!.rows].map((row) =>
        [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, " ").trim()),
      ),
    );
  expect(shown.length).toBeGreaterThan(2);
  await openPanel(page);
  const { bytes } = await savedBy(page, "CSV as shown");
  const [table = "", about = ""] = bytes.toString().replace("\ufeff", "").split("\r\n\r\n");
  const [head, ...rows] = readCsv(`${table}\r\n`);
  expect(head).toEqual(["Place", "Reading", "Since", "Evidence", "Note", "Source"]);
  expect(rows).toEqual(shown);
  expect(about).toContain(statement);
});

test("all of a view goes into one ZIP: picture, drawing, description, table, citations", async ({ open }) => {
  const page = await opened(open, map);
  const files = unzipSync((await savedBy(page, "Everything")).bytes);
  const name = "drug-policy-atlas-death-penalty-drug-offences";
  expect(Object.keys(files).sort()).toEqual(
    [`${name}-slide.png`, `${name}-slide.svg`, `${name}.csv`, `${name}.json`, "citations.bib", "citations.json", "citations.ris", "citations.txt", "description.txt", "read-me.txt", "sentence.txt"].sort(), // prettier-ignore
  );
  expect(strFromU8(files["sentence.txt"]!)).toContain(statement);
  const { rows } = JSON.parse(strFromU8(files[`${name}.json`]!)) as { rows: object[] };
  expect(rows.length).toBeGreaterThan(190);
});

test("a copied picture comes with its description, a copied sentence with its link", async ({ open, served }) => {
  const { page } = await open(map, { permissions: ["clipboard-read", "clipboard-write"] });
  await live(page);
  const shown = await openPanel(page);
  const told = () => shown.locator("[role=status]").allInnerTexts();
  await shown.getByRole("button", { name: "Copy picture with description" }).click();
  await expect.poll(told, { timeout: 40_000 }).toContain("Copied.");
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return { types: item?.types, text: await (await item!.getType("text/plain")).text() };
  });
  expect(copied.types).toContain("image/png");
  expect(copied.text).toContain(served["/"] + map);
  await shown.getByRole("button", { name: "Copy sentence" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`${statement}. (`);
});

test("a view that cannot be drawn says so, and the panel stays", async ({ open }) => {
  const page = await opened(open, map);
  await page.route("**/*.woff2", (route) => route.abort());
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("no network"));
  });
  await panel(page).getByRole("button", { name: "Save PNG" }).click();
  await expect
    .poll(() => panel(page).locator("[role=status]").allInnerTexts(), { timeout: 40_000 })
    .toContain("It could not be made: a part of it cannot be reached.");
});
