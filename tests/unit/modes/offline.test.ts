import { expect, test } from "vitest";
import { answerFor, isOfVersion, properPath, shellAt } from "#modes/offline/plan.ts";

const kept = { files: ["assets/atlas-1.js", "icon.svg", "offline.html"] };

test.each([
  ["en/cannabis/adult-use/", "page"],
  ["en/countries/SGP", "page"],
  ["en/about/index.html", "page"],
  ["", "page"],
  ["assets/atlas-1.js", "kept"],
  ["assets/atlas-0.js", "network"],
  ["data/cannabis/adult-use.json", "facts"],
  ["data/cannabis/adult-use.csv", "facts"],
  ["derived/index.json", "facts"],
  ["en/cannabis/adult-use/embed/", "network"],
  ["worker.js", "network"],
])("%s is answered as %s", (path, answer) => {
  expect(answerFor(path, kept)).toBe(answer);
});

test.each([
  ["", "en/"],
  ["index.html", "en/"],
  ["en/about/index.html", "en/about/"],
  ["en/about", "en/about/"],
  ["en/about/", null],
])("a page asked for at “%s” stands at %s", (path, proper) => {
  expect(properPath(path)).toBe(proper);
});

test("the page that draws any address finds its files from the root, and a page says its version", () => {
  const shell = '<html data-version="0a" data-root="./"><script src="./assets/a.js">';
  expect(shellAt(shell, "http://a/sub/")).toBe(
    '<html data-version="0a" data-root="http://a/sub/"><script src="http://a/sub/assets/a.js">',
  );
  expect([isOfVersion(shell, "0a"), isOfVersion(shell, "0b")]).toEqual([true, false]);
});
