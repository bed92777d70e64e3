import { expect } from "vitest";
import { test } from "./atlas.ts";
import { boxesIn, openHeld } from "./pictures.ts";

const views = [
  "cannabis/adult-use/#region=europe&c=URY",
  "death-penalty/drug-offences/#chart=beside&with=cannabis/adult-use",
  "cannabis/adult-use/#chart=changes",
  "cannabis/adult-use/#chart=tiles",
  "cannabis/medical/#chart=lanes&region=europe",
  "harm-reduction/needle-syringe-coverage/#chart=trend",
  "countries/USA/",
  "compare/#c=URY,PRT,MEX",
  "ask/#cross=death-penalty/drug-offences,coalitions/votes/unga79-179",
];
const screens = { phone: { width: 390, height: 844 }, desk: { width: 1366, height: 768 } };

test.for(views)("the picture of %s is the same whether it is made on a phone or at a desk", async (view, { open }) => {
  for (const shape of ["slide", "story"] as const) {
    const [phone, desk] = await Promise.all(
      Object.values(screens).map(async (viewport) => {
        const { page } = await open(`en/${view}`, { viewport });
        if (view.includes("chart=")) await page.locator("[data-chart]:not([data-chart=map])").first().waitFor();
        // A timeline has a title of its own once it stands.
        if (view.includes("chart=lanes")) await page.getByRole("heading", { name: /^Europe: of 31 states/ }).waitFor();
        await openHeld(page);
        const boxes = await boxesIn(page, shape);
        await page.context().close();
        return boxes;
      }),
    );
    expect(phone!.length, shape).toBeGreaterThan(20);
    expect(phone, shape).toEqual(desk);
  }
});
