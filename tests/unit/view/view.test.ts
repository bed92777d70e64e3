import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "#model/date.ts";
import { dayOf } from "#time/axis.ts";
import {
  charts,
  layouts,
  plain,
  readView,
  rowChoices,
  sorts,
  shown,
  units,
  writeView,
  type Offer,
  type View,
} from "#view/view.ts";
import { ViewState } from "#view/view-state.ts";
import { id } from "./real.ts";

const initial: View = { ...plain, variant: "reported" };
const offer: Offer = {
  initial,
  regions: ["world", "asia", "caribbean"],
  keys: ["yes", "no-data", "200+", "10 & more", "50%", "a=b#c"],
  variants: ["reported", "latest"],
  charts,
  withs: new Map([
    ["cannabis/adult-use", ["illegal", "no-data"]],
    ["coalitions/votes/cnd63-5-1", ["yes", "no"]],
  ]),
  days: { from: day("1800-01-01"), to: day("2140-01-01") },
};

const placeId = fc.oneof(fc.stringMatching(/^[A-Z]{3}$/), fc.stringMatching(/^US-[A-Z]{2}$/)).map(id);
const beside = fc.constantFrom(
  { with: null, aloneWith: null },
  { with: "cannabis/adult-use", aloneWith: null },
  { with: "cannabis/adult-use", aloneWith: "no-data" },
  { with: "coalitions/votes/cnd63-5-1", aloneWith: "yes" },
);
const alone: fc.Arbitrary<Omit<View, "with" | "aloneWith">> = fc.record({
  day: fc.oneof(fc.constant("latest" as const), fc.integer({ min: -60_000, max: 60_000 }).map(dayOf)),
  places: fc.uniqueArray(placeId, { maxLength: 4 }),
  region: fc.constantFrom(...offer.regions),
  alone: fc.constantFrom(null, ...offer.keys),
  variant: fc.constantFrom(...offer.variants),
  chart: fc.constantFrom(...charts),
  then: fc.oneof(fc.constant(null), fc.integer({ min: -60_000, max: 60_000 }).map(dayOf)),
  sort: fc.constantFrom(...sorts),
  rows: fc.constantFrom(...rowChoices),
  unit: fc.constantFrom(...units),
  events: fc.constantFrom(...shown),
  maps: fc.constantFrom(null, ...layouts),
  split: fc.integer({ min: 0, max: 100 }),
  data: fc.constantFrom(null, "2026-11-21", "2026-11-22.2"),
});
const view: fc.Arbitrary<View> = fc.tuple(alone, beside).map(([view, beside]) => ({ ...view, ...beside }));

test("reading what was written gives the view back: 10 000 views", () => {
  const law = fc.property(view, view, (written, initial) => {
    const fragment = writeView(written, initial);
    expect(readView(`#${fragment}`, { ...offer, initial })).toEqual({ view: written, dropped: [] });
  });
  fc.assert(law, { numRuns: 10_000, seed: 2016 });
});

test("a link holds only what differs: the initial view has none, equal views have equal links", () => {
  expect(writeView(initial, initial)).toBe("");
  fc.assert(
    fc.property(view, (one) => {
      expect(writeView({ ...one }, initial)).toBe(writeView(one, initial));
      expect(writeView(one, one)).toBe("");
    }),
    { numRuns: 500, seed: 2016 },
  );
});

test("no fragment throws, and every one gives a view that can be written and read again", () => {
  const key = fc.constantFrom(
    "t",
    "c",
    "region",
    "s",
    "v",
    "chart",
    "then",
    "sort",
    "rows",
    "unit",
    "ev",
    "with",
    "sw",
    "maps",
    "split",
    "data",
    "x",
    "__proto__",
    "%",
  );
  const parts = fc.array(fc.tuple(key, fc.string({ unit: "binary" })), { maxLength: 6 });
  const fragment = fc.oneof(
    fc.string({ unit: "binary" }),
    parts.map((parts) => parts.map(([key, value]) => `${key}=${value}`).join("&")),
  );
  fc.assert(
    fc.property(fragment, (text) => {
      const { view } = readView(text, offer);
      expect(readView(writeView(view, initial), offer)).toEqual({ view, dropped: [] });
    }),
    { numRuns: 5000, seed: 2016 },
  );
});

describe("a link", () => {
  test.each([
    ["to a day", "t=2016-04-19", { day: "2016-04-19" }, []],
    ["to the latest day", "t=latest", {}, []],
    ["to a day before the axis", "t=1799-12-31", {}, ["t=1799-12-31"]],
    ["to a day that never was", "t=2016-02-30", {}, ["t=2016-02-30"]],
    ["to two places", "c=URY,US-CO", { places: ["URY", "US-CO"] }, []],
    ["to a place twice", "c=URY,URY", { places: ["URY"] }, []],
    ["to a place that is no place", "c=URY,XX1", {}, ["c=URY,XX1"]],
    ["to a region", "region=asia", { region: "asia" }, []],
    ["to a region of another planet", "region=mars", {}, ["region=mars"]],
    ["to a bin", "s=200%2B", { alone: "200+" }, []],
    ["to another way of choosing", "v=latest", { variant: "latest" }, []],
    ["to lanes by region", "chart=lanes&sort=region", { chart: "lanes", sort: "region" }, []],
    ["with every event on the axis", "ev=all", { events: "all" }, []],
    [
      "to two indicators side by side",
      "chart=beside&with=cannabis/adult-use&sw=illegal&maps=divider&split=30",
      { chart: "beside", with: "cannabis/adult-use", aloneWith: "illegal", maps: "divider", split: 30 },
      [],
    ],
    [
      "to an indicator that is none",
      "with=cannabis/elsewhere&sw=illegal",
      {},
      ["with=cannabis/elsewhere", "sw=illegal"],
    ],
    ["to a status of another indicator", "with=cannabis/adult-use&sw=yes", { with: "cannabis/adult-use" }, ["sw=yes"]],
    ["to a divider outside the map", "split=101", {}, ["split=101"]],
    ["to a divider that is no whole number", "split=1e1", {}, ["split=1e1"]],
    ["to a chart that is none", "chart=pie", {}, ["chart=pie"]],
    ["with a key of a later year", "theme=dark&t=2000-01-01", { day: "2000-01-01" }, []],
    ["with parts good and bad", "t=no&region=asia&v=", { region: "asia" }, ["t=no", "v="]],
  ])("%s reads so", (_, fragment, part, dropped) => {
    expect(readView(fragment, offer)).toEqual({ view: { ...initial, ...part }, dropped });
  });
});

test("clearing a place that the page sets first survives the link", () => {
  const preset: View = { ...initial, places: [id("IDN")], alone: "yes" };
  const fragment = writeView({ ...preset, places: [], alone: null }, preset);
  expect(readView(fragment, { ...offer, initial: preset }).view).toEqual({ ...preset, places: [], alone: null });
});

test("the state reads a link, names what it dropped, and forgets it when told", () => {
  const state = new ViewState(offer);
  state.read("#t=2016-04-19&region=mars");
  expect(state.link).toBe("t=2016-04-19");
  expect(state.dropped).toEqual(["region=mars"]);
  state.forget();
  expect(state.dropped).toEqual([]);
  state.change({ places: [id("SGP")] });
  expect(state.link).toBe("t=2016-04-19&c=SGP");
  const before = state.places;
  state.read("#c=SGP&t=2016-04-19");
  expect(state.places).toBe(before);
});
