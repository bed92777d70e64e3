import fc from "fast-check";
import { expect, test } from "vitest";
import { frameThemes, plainFrame, readFrame } from "#view/embed/frame.ts";
import { codeOf, grades, hostPage, leastHeight, mostHeight, type EmbedChoice } from "#view/share/embed-choice.ts";

const view = {
  root: "https://atlas.example/",
  link: "cannabis/adult-use/#t=2014-01-01&c=URY",
  caption: "On 1 January 2014, one state allowed adults to possess cannabis",
  subject: "Adult use of cannabis",
};
const plain: EmbedChoice = { ...plainFrame, grade: "plain", language: "en", height: null, accent: "", release: null };

test.each([
  ["theme", { theme: "dark" }, "embed/?theme=dark#t=2014-01-01"],
  ["title", { title: false }, "embed/?title=off#t=2014-01-01"],
  ["stillness", { still: true }, "embed/?static=1#t=2014-01-01"],
  ["ground", { ground: "none" }, "embed/?bg=none#t=2014-01-01"],
  ["accent", { accent: "#C30", theme: "light" }, "embed/?theme=light&amp;accent=cc3300#t=2014-01-01"],
  ["language", { language: "fr" }, "https://atlas.example/fr/cannabis/adult-use/embed/#t=2014-01-01"],
  ["height", { height: 500 }, 'height="500"'],
  ["release", { release: "2026-11-22" }, "embed/#t=2014-01-01&amp;c=URY&amp;data=2026-11-22"],
] satisfies [string, Partial<EmbedChoice>, string][])("the %s that is chosen stands in the code", (_, part, said) => {
  expect(codeOf(view, { ...plain, ...part })).toContain(said);
});

test("an accent that would not be seen, or is none, stands in no code", () => {
  for (const accent of ["#ffee00", "red", '0b57d0" onload="x'])
    for (const grade of grades)
      expect(codeOf(view, { ...plain, grade, accent })).toBe(codeOf(view, { ...plain, grade }));
});

test("a frame with the loader has no height of its own: it is as tall as what it shows", () => {
  const chosen: EmbedChoice = { ...plain, grade: "loader", height: 900 };
  expect(codeOf(view, chosen)).toBe(codeOf(view, { ...chosen, height: null }));
  expect(codeOf(view, { ...chosen, grade: "component" })).toContain('height="900"');
});

test("a view of no day is called by its subject: the sentence of today would not be true tomorrow", () => {
  expect(codeOf(view, plain)).toContain(`title="${view.caption}"`);
  const open = { ...view, link: "cannabis/adult-use/#c=URY" };
  for (const grade of grades) {
    expect(codeOf(open, { ...plain, grade })).toContain(`="${view.subject}"`);
    expect(codeOf(open, { ...plain, grade })).not.toContain(view.caption);
  }
  expect(codeOf(open, { ...plain, release: "2026-11-22" })).toContain(`title="${view.caption}"`);
  const place = { root: view.root, link: "countries/URY/", caption: "Uruguay: drug law, practice and positions" };
  expect(codeOf(place, plain)).toContain(`title="${place.caption}"`);
});

test("a view that is held to a release can be let go: the data are followed again", () => {
  const held = { ...view, link: `${view.link}&data=2026-11-22` };
  expect(codeOf(held, plain)).toBe(codeOf(view, plain));
});

test("whatever is chosen, the frame reads what was chosen, and no other element or height comes into the page", () => {
  const choices = fc.record({
    grade: fc.constant("plain" as const),
    theme: fc.constantFrom(...frameThemes),
    title: fc.boolean(),
    still: fc.boolean(),
    ground: fc.constantFrom("paper" as const, "none" as const),
    language: fc.constant("en" as const),
    height: fc.option(fc.integer({ min: -10, max: 1e7 })),
    release: fc.option(fc.constant("2026-11-22")),
    accent: fc.string({ unit: fc.constantFrom(..."#0a3f<>\"'& e") }),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      const code = codeOf(view, choice);
      const [, src = "", height = ""] =
        /^<iframe src="([^"]*)"[^<>]* height="(\d+)"[^<>]*><\/iframe>\n<p><a [^<>]*>/.exec(code) ?? [];
      const { theme, title, still, ground } = choice;
      expect(readFrame(new URL(src.replaceAll("&amp;", "&")).search)).toMatchObject({ theme, title, still, ground });
      expect(Number(height)).toBeGreaterThanOrEqual(leastHeight);
      expect(Number(height)).toBeLessThanOrEqual(mostHeight);
    }),
  );
});

test("the page of the preview holds the code as it is, in the language and on the ground that were chosen", () => {
  const code = codeOf(view, plain);
  expect(hostPage(code, plain, "Preview")).toContain(`<body>${code}</body>`);
  expect(hostPage(code, { ...plain, language: "pt" }, "Preview")).toContain('<html lang="pt">');
  expect(hostPage(code, { ...plain, theme: "dark" }, "Preview")).toContain("color-scheme:dark");
  expect(hostPage(code, { ...plain, ground: "none" }, "Preview")).not.toContain("#ffffff");
});
