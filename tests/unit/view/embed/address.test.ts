import fc from "fast-check";
import { expect, test } from "vitest";
import { queryIn, secretIn, viewIn } from "#view/embed/address.ts";
import { readFrame } from "#view/embed/frame.ts";

const view = "t=2014-01-01&c=URY";

test.each([
  ["as it is", `#${view}`],
  ["with the secret of WordPress behind it", `#${view}#?secret=Ab3dE6gH9j`],
  ["with that secret twice", `#${view}#?secret=Ab3dE6gH9j#?secret=Zz3dE6gH9j`],
  ["with marks of a campaign behind it", `#${view}?utm_source=letter&utm_medium=email`],
  ["with its ampersand written out", "#t=2014-01-01&amp;c=URY"],
  ["with its ampersand written out in numbers", "#t=2014-01-01&#038;c=URY"],
  ["encoded as a whole", `#${encodeURIComponent(view)}`],
  ["after two marks", `##${view}`],
])("a view is read from a fragment %s", (_, hash) => {
  expect(viewIn({ hash })).toBe(view);
});

test.each(["", "#", "#sources", "#?secret=Ab3dE6gH9j", "#?utm_source=letter", "#%E0%A4%A"])(
  "there is no view in “%s”",
  (hash) => {
    expect(viewIn({ hash })).toBe("");
  },
);

test("a view behind an encoded mark is read from the query, and leaves the frame's own words there", () => {
  const search = `?theme=dark&accent=%238ab4ff%23${view}`;
  expect(viewIn({ hash: "", search })).toBe(view);
  expect(viewIn({ hash: "#t=2000-01-01", search })).toBe("t=2000-01-01");
  expect(readFrame(search)).toMatchObject({ theme: "dark", accent: "#8ab4ff" });
  expect(viewIn({ hash: "", search: "?accent=%230b57d0&lang=en" })).toBe("");
  expect(queryIn("?theme=dark&amp;title=off")).toBe("?theme=dark&title=off");
});

test("marks of campaigns in a query change nothing of a frame", () => {
  expect(readFrame("?utm_source=x&fbclid=IwAR0&theme=dark&amp;title=off&gclid=1")).toEqual(
    readFrame("?theme=dark&title=off"),
  );
});

test("a secret is what WordPress makes, at the end of a fragment, and nothing else", () => {
  expect(secretIn("#?secret=Ab3dE6gH9j")).toBe("Ab3dE6gH9j");
  expect(secretIn(`#${view}#?secret=Ab3dE6gH9j`)).toBe("Ab3dE6gH9j");
  for (const other of ["", "#t=latest", "#secret=abc", "#?secret=", '#?secret="]<b>', `#?secret=${"a".repeat(99)}`])
    expect(secretIn(other), other).toBeNull();
});

test("any fragment is read without an error, and what is read is read again as the same", () => {
  const parts = fc.constantFrom(
    "#",
    "?",
    "=",
    "&",
    "&amp;",
    "%",
    "%23",
    "%3D",
    "t",
    "2014-01-01",
    "secret",
    "é",
    "<b>",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (all) => {
      const found = viewIn({ hash: `#${all.join("")}` });
      expect(found).not.toMatch(/[#?]/);
      expect(viewIn({ hash: `#${found}` })).toBe(found);
    }),
    { numRuns: 5000 },
  );
});
