import { ESLint } from "eslint";
import { expect, test } from "vitest";

const eslint = new ESLint();

/** What the order of the house says to a line in a file. */
async function saidOf(file: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(file.endsWith(".svelte") ? `<script lang="ts">\n${line}\n</script>\n` : line, {
    filePath: file,
  });
  return result!.messages.filter(({ ruleId }) => ruleId?.startsWith("no-restricted")).map(({ message }) => message);
}

const bringing = (from: string): string => `import { a } from "${from}";`;

test.each([
  ["src/model/stand-in.svelte", bringing("#time/axis.ts")],
  ["src/geo/stand-in.svelte", bringing("#color/scale.ts")],
  ["src/catalogue/stand-in.svelte", bringing("#view/view.ts")],
  ["src/load/stand-in.svelte", bringing("#view/view.ts")],
  ["src/ui/stand-in.svelte", bringing("#charts/map/WorldMap.svelte")],
  ["src/charts/map/stand-in.svelte", bringing("#modes/figure/Figure.svelte")],
  ["src/modes/stand-in.svelte", bringing("#build/serve.ts")],
  ["src/App.svelte", bringing("#build/serve.ts")],
  ["src/App.svelte", bringing("./build/serve.ts")],
])("%s may not say %s", async (file, line) => {
  expect(await saidOf(file, line)).toHaveLength(1);
});

test.each([
  ["by a way around the order", "src/ui/stand-in.svelte", bringing("../charts/map/WorldMap.svelte")],
  [
    "out of the folder, from two levels down",
    "src/charts/map/stand-in.svelte",
    bringing("../../modes/figure/Figure.svelte"),
  ],
  ["when it is asked for", "src/ui/stand-in.svelte", 'void import("#modes/figure/Figure.svelte");'],
  ["of types alone", "src/model/stand-in.svelte", 'import type { Axis } from "#time/axis.ts";'],
  ["passed on", "src/model/stand-in.svelte", 'export { axis } from "#time/axis.ts";'],
  ["of its own folder by #", "src/charts/map/stand-in.svelte", bringing("#charts/map/WorldMap.svelte")],
  ["without an ending", "src/modes/stand-in.svelte", bringing("#model/date")],
  ["of facts", "src/modes/stand-in.svelte", bringing("#model/facts.json")],
])("an import is refused %s", async (_, file, line) => {
  expect(await saidOf(file, line)).not.toEqual([]);
});

test.each(["src/model/date", "src/charts/map/shapes", "src/view/view"])(
  "%s.ts stands under the same rules",
  async (file) => {
    const rules = async (name: string) => {
      const { rules } = (await eslint.calculateConfigForFile(name)) as { rules: Record<string, unknown> };
      return ["imports", "syntax", "globals"].map((what) => rules[`no-restricted-${what}`]);
    };
    expect(await rules(`${file}.ts`)).toEqual(await rules(`${file}.svelte`));
    expect(await rules(`${file}.svelte.ts`)).toEqual(await rules(`${file}.svelte`));
  },
);

test.each([
  ["src/geo/stand-in.svelte", bringing("#model/place.ts")],
  ["src/load/stand-in.svelte", bringing("#catalogue/indicator.ts")],
  ["src/charts/map/stand-in.svelte", bringing("../shapes.ts")],
  ["src/charts/map/stand-in.svelte", bringing("#ui/Button.svelte")],
  ["src/charts/map/stand-in.svelte", bringing("d3-geo")],
  ["src/modes/stand-in.svelte", 'void import("#charts/plot/Plot.svelte");'],
  ["src/modes/stand-in.svelte", bringing("./Figure.svelte")],
  ["src/App.svelte", bringing("#modes/Home.svelte")],
])("%s may say %s", async (file, line) => {
  expect(await saidOf(file, line)).toEqual([]);
});

test.each([
  'void fetch("/data/places.json");',
  "document.title;",
  "globalThis.window;",
  "history.back();",
  "location;",
])("%s stands only at the edge of the program", async (line) => {
  expect(await saidOf("src/charts/stand-in.svelte", line)).not.toEqual([]);
  expect(await saidOf("src/view/stand-in.svelte", line)).not.toEqual([]);
  expect(await saidOf("src/modes/stand-in.svelte", line)).toEqual([]);
  expect(await saidOf("src/view/history.svelte", line)).toEqual([]);
});

test.each(["Date.now();", "new Date();", "Date();"])("%s is left to main.ts and the build", async (line) => {
  expect(await saidOf("src/time/stand-in.svelte", line)).toHaveLength(1);
  expect(await saidOf("src/modes/stand-in.svelte", line)).toHaveLength(1);
  expect(await saidOf("src/build/stand-in.mjs", line)).toEqual([]);
});

test("a day that is given is no look at the clock", async () => {
  expect(await saidOf("src/time/stand-in.svelte", 'new Date("2016-04-19T00:00:00Z");')).toEqual([]);
});

test("no comment can switch a rule off", async () => {
  expect(await saidOf("src/time/stand-in.svelte", "Date.now(); // eslint-disable-line")).toHaveLength(1);
});
