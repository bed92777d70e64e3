import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { isDay } from "#model/date.ts";
import { isPlaceId } from "#model/place.ts";
import { readAddress, writeAddress } from "#view/address.ts";
import { byPath, readAsk, writeAsk } from "#view/ask/link.ts";
import { readCompare, sectionIds, writeCompare } from "#view/compare/compare.ts";
import { readIndexView, writeIndexView } from "#view/country/index-view.ts";
import { linkAfter, pageOfEmbed } from "#view/embed/messages.ts";
import { everything, readFilter, writeFilter } from "#view/events/filter.ts";
import { readFrame, writeFrame } from "#view/embed/frame.ts";
import { heldLink, releaseIn } from "#view/held/link.ts";
import { offerOf } from "#view/offer.ts";
import { readTalk } from "#view/talks/own-talk-file.ts";
import { carriedBy, carrying, textIn } from "#view/talks/own-talk-link.ts";
import { readStageLink, writeStageLink } from "#view/stage/link.ts";
import { deckOf, shownBy } from "#view/talks/talk.ts";
import { viewName } from "#view/talks/page.ts";
import { layouts, readView, rowChoices, shown, sorts, units, writeView } from "#view/view.ts";
import { mutated } from "./nasty.ts";
import { catalogue, figure, indicators, paths, places } from "./real.ts";

/** A reader of links: how many random links it is given, of which kind they are, and what must be true of what comes back. */
interface Reader {
  readonly count: number;
  readonly seeds: readonly string[];
  readonly check: (link: string) => void;
}

const topics = catalogue.map(({ id }) => id);
const read = (path: string) => readAddress(path, paths, topics);

/** Whatever is read is written as a link that reads the same, and is written the same. */
function steady<T>(link: string, read: (link: string) => T, write: (view: T) => string): T {
  const view = read(link);
  const written = write(view);
  const again = read(written);
  if (!isDeepStrictEqual(again, view)) expect(again).toEqual(view);
  if (write(again) !== written) expect(write(again)).toBe(written);
  // A link that is written holds no sign that begins a tag, ends a text of HTML, or breaks a line.
  if (/[<>"\s\0]/.test(written)) throw new Error(`written as ${written}`);
  return view;
}

const viewSeeds = "t=2016-04-19|t=latest|c=URY,COL&region=europe|s=mandatory|v=latest|chart=lanes&sort=date&rows=changed|chart=counts&unit=share|chart=changes&then=2000-01-01&maps=abreast&split=20|chart=beside&with=cannabis/adult-use&sw=legal-market|ev=all|t=2020-12-31&c=SGP&data=2026-11-22".split("|"); // prettier-ignore

const oneView = (path: string): Reader => {
  const { indicator, dataset } = figure(path);
  const offer = offerOf(indicator, dataset, catalogue);
  return {
    count: 12_000,
    seeds: viewSeeds,
    check: (link) => {
      const view = steady(
        link,
        (text) => readView(text, offer).view,
        (view) => writeView(view, offer.initial),
      );
      const { day, then, alone, aloneWith, split, variant } = view;
      const { from, to } = offer.days ?? { from: "9", to: "0" };
      const right = {
        day: day === "latest" || (isDay(day) && day >= from && day <= to),
        then: then === null || (isDay(then) && then >= from && then <= to),
        places: view.places.every(isPlaceId),
        region: offer.regions.includes(view.region),
        alone: alone === null || offer.keys.includes(alone),
        aloneWith: aloneWith === null || offer.withs.get(view.with ?? "")?.includes(aloneWith),
        variant: variant === null || offer.variants.includes(variant),
        chart: offer.charts.includes(view.chart),
        sort: sorts.includes(view.sort),
        rows: rowChoices.includes(view.rows),
        unit: units.includes(view.unit),
        events: shown.includes(view.events),
        maps: view.maps === null || layouts.includes(view.maps),
        split: Number.isInteger(split) && split >= 0 && split <= 100,
      };
      const wrong = Object.entries(right).filter(([, holds]) => !holds);
      if (wrong.length > 0) throw new Error(`wrong: ${wrong.map(([part]) => part).join()}`);
    },
  };
};

const sections = sectionIds(catalogue, "en");
const asked = { indicators: byPath(indicators), places };

const readers: Readonly<Record<string, Reader>> = {
  "a view of a status": oneView("death-penalty/drug-offences"),
  "a view of a figure": oneView("harm-reduction/needle-syringe-coverage"),
  "a view of a vote": oneView("coalitions/votes/unga71-187"),
  "a comparison": {
    count: 10_000,
    seeds: [
      "c=URY,PRT",
      "c=URY,PRT,DEU&t=2010-01-01&d=1",
      `c=BRA&turn=${sections.slice(0, 2).join()}`,
      "g=URY,PRT;Our%20group",
    ],
    check: (link) => {
      const view = steady(
        link,
        (text) => readCompare(text, { places, sections }).view,
        (view) => writeCompare(view, places),
      );
      expect(view.places.length).toBeLessThanOrEqual(5);
      expect(view.places.every((id) => Object.hasOwn(places, id))).toBe(true);
    },
  },
  "a question": {
    count: 12_000,
    seeds: ["q=all;death-penalty/drug-offences:mandatory", "q=any;!cannabis/adult-use@2014-01-01:illegal;(all;death-penalty/status:retained;cannabis/medical:legal)", "cross=death-penalty/drug-offences,cannabis/adult-use&of=all", "cross=death-penalty/status,cannabis/medical&t=2016-04-19&cell=retained,legal", "q=all;harm-reduction/needle-syringe-coverage*latest:met&region=europe"], // prettier-ignore
    check: (link) => {
      const view = steady(
        link,
        (text) => readAsk(text, asked).view,
        (view) => writeAsk(view, places),
      );
      const { cross } = view;
      if (cross) expect([paths.includes(cross.rows), paths.includes(cross.columns)]).toEqual([true, true]);
    },
  },
  "a list of events": {
    count: 8_000,
    seeds: ["topic=cannabis&kind=law&q=ungass", "q=1998", "topic=general"],
    check: (link) => {
      const view = steady(link, (text) => readFilter(text, topics, ["law", "vote"]), writeFilter);
      expect([everything.topic, ...topics]).toContain(view.topic);
    },
  },
  "a list of places": {
    count: 8_000,
    seeds: ["q=uru&order=name", "order=name", "q=%C3%A7"],
    check: (link) => void steady(writeIndexView(readIndexView(link)), readIndexView, writeIndexView),
  },
  "the frame of an embed": {
    count: 10_000,
    seeds: ["theme=dark&title=off", "accent=0b57d0&static=1&bg=none&lang=en", "font=serif"],
    check: (link) => {
      const frame = steady(link, readFrame, writeFrame);
      expect(frame.accent === null || /^#[0-9a-f]{6}$/.test(frame.accent)).toBe(true);
    },
  },
  "the stage of a talk": {
    count: 10_000,
    seeds: ["slide=2&view=t%3D2016-04-19", "presenter&slide=3&began=1700000000", "loop&slide=1&cover=black"],
    check: (link) => {
      const found = readStageLink(link, 12);
      if (!found) return;
      const { stage } = steady(link, (text) => readStageLink(text, 12)!, writeStageLink);
      expect(stage.at >= 0 && stage.at < 12).toBe(true);
    },
  },
  "an address": {
    count: 10_000,
    seeds: [...paths.slice(0, 5).map((path) => `en/${path}/`), "en/countries/URY/", "en/talks/own/", "en/talks/ungass-2016/", "en/sources/cannabis/", "en/facts/cannabis/adult-use/", "en/ask/index.html"], // prettier-ignore
    check: (link) => {
      const address = read(link);
      expect(address.language).toBe("en");
      if (address.page.kind === "indicator") expect(paths).toContain(address.page.path);
      if (address.page.kind !== "facts") expect(read(writeAddress(address)).page.kind).toBe(address.page.kind === "unknown" ? "home" : address.page.kind); // prettier-ignore
      // Whatever is below the root stays there.
      expect(new URL(writeAddress(address), "https://atlas.example/").origin).toBe("https://atlas.example");
    },
  },
  "a step of a talk": {
    count: 8_000,
    seeds: [
      "cannabis/adult-use/#t=2014-01-01",
      "compare/#c=URY,PRT",
      "countries/URY/",
      "ask/#q=all;death-penalty/drug-offences:mandatory",
    ],
    check: (link) => {
      const found = shownBy(link, "en", read);
      const words = { en: "Words" };
      const talk = { id: "own", title: words, about: words, minutes: 1, checked: "2026-11-21" as never, steps: [{ link, caption: words, notes: words }] }; // prettier-ignore
      const [slide] = deckOf(talk, "en", read).slides;
      expect(slide?.path).toBe(found?.path ?? "");
      if (slide && found) expect(typeof viewName(slide, catalogue, places, "en")).toBe("string");
    },
  },
  "a link that carries a talk": {
    count: 8_000,
    seeds: ["talk=abc-_&slide=2", "slide=1&talk=q1bKSFSyUsrNz0nMy1eqBQA", "talk="],
    check: (text) => {
      // A fragment has one sign of its own.
      const link = text.replace(/^#+/, "");
      const { code, rest } = carriedBy(link);
      const again = carriedBy(carrying(code, rest));
      expect(again).toEqual({ code, rest });
      const held = heldLink(`en/#${link.replaceAll("#", "")}`, "2026-11-22");
      expect(releaseIn(held.split("#")[1] ?? "")).toBe("2026-11-22");
      expect(heldLink(heldLink(held, null), "2026-11-22")).toBe(held);
      expect(readTalk(link).is).toBe("wrong");
      expect(typeof linkAfter({ type: "set", view: link }, link)).toBe("string");
      expect(typeof pageOfEmbed(link)).toBe("string");
    },
  },
};

describe("more than 100,000 random links: none throws, none is read as what there is not, and each is written as it is read", () => {
  const all = Object.entries(readers);
  test("so many are read", () => {
    expect(all.reduce((sum, [, { count }]) => sum + count, 0)).toBeGreaterThan(100_000);
  });
  test.each(all)("%s", (name, { count, seeds, check }) => {
    for (const link of mutated(seeds, count, name.length * 7919))
      try {
        check(link);
      } catch (cause) {
        throw new Error(`${JSON.stringify(link.slice(0, 300))}: ${String(cause).slice(0, 1500)}`, { cause });
      }
  });
});

test("a talk that a link carries is a talk or none, whatever its letters are", async () => {
  for (const link of mutated(["q1bKSFSyUsrNz0nMy1eqBQA", "abc-_", ""], 2_000, 5)) {
    const text = await textIn(link);
    expect(text === null || typeof text === "string").toBe(true);
  }
});
