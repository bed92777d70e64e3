import { expect } from "vitest";
import { test } from "./atlas.ts";
import { filmShapes, flawsInFilm } from "./film-frames.ts";
import { openPanel } from "./share.ts";

const beside = "chart=beside&with=";

/** Every kind of view that has a film, on real data. */
const views = {
  "a map": "death-penalty/drug-offences/",
  "a map with pinned places": "death-penalty/drug-offences/#c=SGP,IDN",
  "a region": "cannabis/adult-use/#region=europe&c=URY",
  "the United States": "cannabis/us-adult-use/",
  tiles: "cannabis/adult-use/#chart=tiles",
  "two indicators": "death-penalty/status/#chart=beside&with=cannabis/adult-use",
  "two indicators with pinned places": `death-penalty/drug-offences/#c=IRN,SGP&${beside}cannabis/medical`,
  "two indicators, of which one has facts of a few years": `harm-reduction/drug-consumption-rooms/#${beside}harm-reduction/needle-syringe-coverage`,
  "two indicators with a divider": `death-penalty/drug-offences/#${beside}cannabis/adult-use&maps=divider`,
};

test.for(Object.entries(views))(
  "a film of %s in every shape: no words on others, none cut, none too small, and nothing moves but what changes",
  { timeout: 120_000 },
  async ([, path], { open }) => {
    const { page, problems } = await open(`en/${path}`);
    if (path.includes("chart=")) await page.locator("[data-chart]:not([data-chart=map])").first().waitFor();
    await openPanel(page);
    const flaws: string[] = [];
    for (const shape of filmShapes) flaws.push(...(await flawsInFilm(page, shape)).map((flaw) => `${shape}: ${flaw}`));
    expect([...flaws, ...problems]).toEqual([]);
  },
);
