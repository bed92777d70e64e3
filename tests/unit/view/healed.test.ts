import fc from "fast-check";
import { expect, test } from "vitest";
import { healed } from "#view/healed.ts";

const pathname = "/atlas/en/cannabis/adult-use/";
const view = "t=2014-01-01&c=URY";
const of = (search: string, hash: string): string | null => healed({ pathname, search, hash });

test.each([
  ["with its ampersand written out", "", "#t=2014-01-01&amp;c=URY"],
  ["with marks of a campaign before it", "?utm_source=letter&utm_medium=email", `#${view}`],
  ["with marks of a campaign behind it", "", `#${view}?utm_source=letter`],
  ["with marks of a campaign among its words", "", `#t=2014-01-01&utm_medium=email&c=URY&fbclid=IwAR0`],
  ["with its mark encoded, in a query", `?utm_source=letter%23${view}`, ""],
  ["encoded as a whole", "", `#${encodeURIComponent(view)}`],
  ["after two marks", "?fbclid=IwAR0", `##${view}`],
])("a link %s is written as it was", (_, search, hash) => {
  expect(of(search, hash)).toBe(`${pathname}#${view}`);
});

test.each([
  ["?utm_source=letter", "", ""],
  ["?fbclid=IwAR0", "#sources", "#sources"],
  ["", "#decade-1990?utm_source=letter", "#decade-1990"],
  ["", "#?secret=Ab3dE6gH9j", ""],
])("of “%s%s” there remains “%s”", (search, hash, clean) => {
  expect(of(search, hash)).toBe(pathname + clean);
});

test.each(["", "#sources", "#presenter", "#slide=2&view=t%3D2014-01-01%26c%3DURY", "#talk=abc-_9", `#${view}`])(
  "“%s” is as it was",
  (hash) => {
    expect(of("", hash)).toBeNull();
  },
);

test("what is healed is whole: it is healed no second time", () => {
  const parts = fc.constantFrom("#", "?", "=", "&", "&amp;", "%", "%23", "%3D", "t", "2014-01-01", "é", "<b>");
  const text = fc.array(parts, { maxLength: 12 }).map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, (search, hash) => {
      const clean = of(search && `?${search.replaceAll("#", "")}`, hash && `#${hash}`);
      const [, fragment = ""] = /#(.*)/s.exec(clean ?? "") ?? [];
      expect(of("", fragment && `#${fragment}`)).toBeNull();
    }),
    { numRuns: 5000 },
  );
});
