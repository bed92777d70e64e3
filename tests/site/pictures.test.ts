import { expect } from "vitest";
import { test } from "./atlas.ts";
import { flawsIn, openHeld, shapes } from "./pictures.ts";

const beside = "chart=beside&with=";

/** Every kind of view that has a picture, on real data. */
const views = {
  "maps of the world, a region and the United States": [
    "death-penalty/drug-offences/#t=2016-04-19",
    "cannabis/adult-use/#region=europe&c=URY",
    "cannabis/us-adult-use/",
    "coalitions/treaties/treaty-1961/",
  ],
  "two indicators of one topic": [
    "death-penalty/drug-offences/#chart=beside",
    "cannabis/adult-use/#region=europe&chart=beside&with=cannabis/medical",
    `harm-reduction/needle-syringe-coverage/#${beside}harm-reduction/drug-consumption-rooms`,
    `coalitions/votes/unga71-187/#${beside}coalitions/votes/cnd63-5-1`,
  ],
  "two indicators of two topics": [
    `death-penalty/executions/#${beside}cannabis/adult-use`,
    `coalitions/statements/js-2016-dp-counter/#c=IRN,SGP&${beside}death-penalty/drug-offences`,
    `death-penalty/drug-offences/#${beside}cannabis/adult-use&maps=divider`,
  ],
  "two days": ["cannabis/adult-use/#chart=changes", "cannabis/adult-use/#chart=changes&then=2012-01-01&maps=abreast"],
  "tiles, lanes, counts and trends": [
    "cannabis/adult-use/#chart=tiles",
    "cannabis/medical/#chart=lanes&region=europe",
    "death-penalty/drug-offences/#chart=counts",
    "harm-reduction/needle-syringe-coverage/#chart=trend",
  ],
  "places, comparisons, answers and events": [
    "countries/USA/",
    "compare/#c=URY,PRT",
    "compare/#c=URY,PRT,MEX,CAN,SGP",
    "ask/#q=all;death-penalty/drug-offences:yes,mandatory;coalitions/votes/cnd67-l5:yes&c=SGP",
    "ask/#cross=death-penalty/drug-offences,coalitions/votes/unga79-179",
    "events/#topic=cannabis",
  ],
} as const;

test.for(Object.entries(views))(
  "pictures of %s in every shape: no words on others, none cut, none too small, no figure missing",
  { timeout: 120_000 },
  async ([, paths], { open }) => {
    const flaws: string[] = [];
    for (const path of paths) {
      const { page, problems } = await open(`en/${path}`);
      if (path.includes("chart=")) await page.locator("[data-chart]:not([data-chart=map])").first().waitFor();
      await openHeld(page);
      for (const shape of shapes)
        flaws.push(...(await flawsIn(page, shape)).map((flaw) => `${path}, ${shape}: ${flaw}`));
      flaws.push(...problems.map((problem) => `${path}: ${problem}`));
      await page.context().close();
    }
    expect(flaws).toEqual([]);
  },
);
