import { expect, test } from "vitest";
import { readIndexView, writeIndexView } from "#view/country/index-view.ts";

test.each([
  ["", { text: "", byName: false }],
  ["#africa", { text: "", byName: false }],
  ["#SGP", { text: "", byName: false }],
  ["#order=name", { text: "", byName: true }],
  ["#order=size&q=burma", { text: "burma", byName: false }],
])("the fragment “%s” is read as a view of the list", (fragment, view) => {
  expect(readIndexView(fragment)).toEqual(view);
});

test.each([
  { text: "", byName: false },
  { text: "côte d’ivoire", byName: true },
  { text: "a&b=c#d", byName: false },
])("a view of the list that was written is read again: %o", (view) => {
  expect(readIndexView(`#${writeIndexView(view)}`)).toEqual(view);
});
