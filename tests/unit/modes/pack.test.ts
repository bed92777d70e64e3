import { expect, test } from "vitest";
import { assemble } from "#modes/pack/assemble.ts";
import { insideOf, publicOf, readInside } from "#modes/pack/inside.ts";

const root = new URL("https://atlas.example/sub/");
const home = "en/talks/a-talk/";

test.each([
  [
    "https://atlas.example/sub/en/cannabis/adult-use/#t=2016-04-19&c=SGP",
    "#/en/cannabis/adult-use/?t=2016-04-19&c=SGP",
  ],
  ["https://atlas.example/sub/en/events/", "#/en/events/"],
  ["https://atlas.example/sub/en/ask/#q=all;a/b:c?d", "#/en/ask/?q=all;a/b:c?d"],
])("%s stands in the file at %s, and reads as it was", (address, fragment) => {
  expect(insideOf(new URL(address), root)).toBe(fragment);
  expect(publicOf(readInside(fragment, home), root)).toBe(address);
});

test.each(["https://atlas.example/other/", "https://elsewhere.example/sub/en/", "mailto:a@b.example"])(
  "%s is not in the file",
  (address) => {
    expect(insideOf(new URL(address), root)).toBeNull();
  },
);

test("a file without a fragment opens with its talk", () => {
  expect(readInside("", home)).toEqual({ path: home, view: "" });
});

test("no part of the file ends its element early", () => {
  const page = "<!--style--><!--talk--><!--facts--><!--script-->";
  const talk = '{"id":"a-talk","title":{"en":"</script><script>$&"}}';
  const html = assemble({ page, style: "a{}", script: "b('$1')", facts: "AAAA" }, talk);
  expect(html.match(/<\/script>/g)).toHaveLength(3);
  expect(html).toContain("b('$1')");
  const json = /id="talk">(.*?)<\/script>/.exec(html)?.[1] ?? "";
  expect(JSON.parse(json)).toEqual(JSON.parse(talk));
});
