import { expect, test } from "vitest";
import { areaPath } from "#charts/counts/area.ts";
import { linesOf, spread } from "#charts/counts/end-labels.ts";

test("an area is a closed shape for each stretch in which it holds anything: nothing is drawn of none", () => {
  const layer = { band: "a", low: [0, 0, 1, 1], high: [2, 0, 3, 2] };
  expect(areaPath(layer, [0, 10, 20, 30, 40], (value) => 100 - value)).toBe(
    "M0.0 100.0V98.0H10.0V100.0H0.0Z" + "M20.0 99.0V97.0H30.0V98.0H40.0V99.0H30.0V99.0H20.0Z",
  );
});

test("labels keep their wish where there is room, and give way downwards, then upwards", () => {
  const tall = (at: number) => ({ at, height: 20 });
  expect(spread([tall(20), tall(60)], 0, 100)).toEqual([20, 60]);
  expect(spread([tall(20), tall(25)], 0, 100)).toEqual([20, 40]);
  expect(spread([tall(60), tall(95), tall(96)], 0, 100)).toEqual([50, 70, 90]);
  expect(spread([], 0, 100)).toEqual([]);
});

test("a name breaks between words", () => {
  expect(linesOf("20 In law, not known if mandatory", 20)).toEqual(["20 In law, not known", "if mandatory"]);
  expect(linesOf("Decriminalised", 5)).toEqual(["Decriminalised"]);
});
