import fc from "fast-check";
import { expect, test } from "vitest";
import { isVersion } from "#model/version.ts";
import { heldLink, releaseIn } from "#view/held/link.ts";

test.each([
  ["cannabis/adult-use/", "2026-11-21", "cannabis/adult-use/#data=2026-11-21"],
  ["cannabis/adult-use/#t=2016", "2026-11-21", "cannabis/adult-use/#t=2016&data=2026-11-21"],
  ["a/#t=2016&data=2026-11-21", "2026-11-22.2", "a/#t=2016&data=2026-11-22.2"],
  ["a/#data=2026-11-21&t=2016", null, "a/#t=2016"],
  ["a/#data=2026-11-21", null, "a/"],
  ["a/", null, "a/"],
])("%s held to %s is %s", (link, version, held) => {
  expect(heldLink(link, version)).toBe(held);
});

test("a link that is held and let go is what it was, and says in between to what it is held", () => {
  const part = fc.tuple(fc.constantFrom("t", "c", "chart", "v"), fc.stringMatching(/^[A-Za-z0-9,-]*$/));
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom("2026-11-21", "2026-11-22.2"), (parts, version) => {
      const link = `a/${parts.length > 0 ? `#${parts.map((part) => part.join("=")).join("&")}` : ""}`;
      expect(releaseIn(heldLink(link, version))).toBe(version);
      expect(heldLink(heldLink(link, version), null)).toBe(link);
    }),
  );
});

test.each([
  ["2026-11-21", true],
  ["2026-11-21.2", true],
  ["2026-11-31", false],
  ["2026-11", false],
  ["latest", false],
  ["", false],
  ["2026-11-21.x", false],
])("“%s” as the name of a release: %s", (text, is) => {
  expect(isVersion(text)).toBe(is);
});
