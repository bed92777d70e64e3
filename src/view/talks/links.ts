import { indicatorAt, indicatorsOf } from "#catalogue/catalogue.ts";
import { pathOf } from "#catalogue/indicator.ts";
import type { PartialDate } from "#model/date.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { readAddress } from "../address.ts";
import { byPath, readAsk, writeAsk } from "../ask/link.ts";
import { readCompare, sectionIds, writeCompare } from "../compare/compare.ts";
import { placesWithPage } from "../country/country-page.ts";
import { readFilter, writeFilter } from "../events/filter.ts";
import { listed } from "../events/list.ts";
import { offerOf } from "../offer.ts";
import { shownBy, type SlideKind } from "./talk.ts";
import { readView, writeView } from "../view.ts";
import { ofTheWorld } from "../world-catalogue.ts";
import { pictureFor, type TalkFacts } from "./facts.ts";

/** What a link shows, read by the code of its page: the link that the page itself would write, what it drops, and the days it shows. */
interface ReadLink {
  readonly written: string;
  readonly dropped: readonly string[];
  readonly days: readonly PartialDate[];
}

type Read = (path: string, fragment: string, facts: TalkFacts) => ReadLink;

const language = "en";
const day = (text: string): PartialDate => text as PartialDate;
const exact = (...days: readonly (string | null)[]): PartialDate[] =>
  days.flatMap((one) => (one === null || one === "latest" ? [] : [day(one)]));
const strangers = (ids: readonly PlaceId[], places: Places): string[] =>
  ids.filter((id) => !places[id]).map((id) => `c=${id}`);

const readers: Readonly<Record<Exclude<SlideKind, "title" | "closing">, Read>> = {
  indicator(path, fragment, facts) {
    const of = path.replace(/\/$/, "");
    const indicator = indicatorAt(facts.catalogue, of);
    const dataset = indicator && facts.dataset(indicator.data);
    if (!indicator || !dataset) return { written: fragment, dropped: [of], days: [] };
    const offer = offerOf(indicator, dataset, facts.catalogue);
    const { view, dropped } = readView(fragment, offer);
    const { picture } = pictureFor(facts, { of, variant: view.variant ?? undefined, ...dayOf(view.day) });
    return {
      written: writeView(view, offer.initial),
      dropped: [...dropped, ...strangers(view.places, facts.groundOf(indicator))],
      days: [day(picture.day), ...exact(view.then)],
    };
  },
  place(path, _, { places }) {
    const id = path.split("/")[1] as PlaceId;
    const known = placesWithPage({ places, language }).includes(id);
    return { written: "", dropped: known ? [] : [id], days: [] };
  },
  compare(_, fragment, { catalogue, places }) {
    const sections = sectionIds(ofTheWorld(catalogue), language);
    const { view, dropped } = readCompare(fragment, { places, sections });
    return { written: writeCompare(view, places), dropped, days: exact(view.day) };
  },
  ask(_, fragment, { catalogue, places }) {
    const indicators = byPath(indicatorsOf(ofTheWorld(catalogue)));
    const { view, dropped } = readAsk(fragment, { indicators, places });
    const parts = view.question.parts.flatMap((part) => ("parts" in part ? part.parts : [part]));
    return {
      written: writeAsk(view, places),
      dropped,
      days: exact(view.cross?.day ?? null, ...parts.map((one) => one.day)),
    };
  },
  events(_, fragment, { catalogue, events }) {
    const named = listed(events).find(({ id }) => id === fragment);
    if (named) return { written: fragment, dropped: [], days: [named.date] };
    const kinds = [...new Set(events.map(({ kind }) => kind))];
    const filter = readFilter(
      fragment,
      catalogue.map(({ id }) => id),
      kinds,
    );
    return { written: writeFilter(filter), dropped: [], days: [] };
  },
};

const dayOf = (shown: string): object => (shown === "latest" ? {} : { day: shown });

/** The days that a link shows; none where it shows no view of a day. */
export function daysShown(link: string | undefined, facts: TalkFacts): readonly PartialDate[] {
  const shown = link === undefined ? null : shownOf(link, facts);
  return shown ? readers[shown.kind](shown.path, shown.fragment, facts).days : [];
}

function shownOf(
  link: string,
  { catalogue }: TalkFacts,
): (ReturnType<typeof shownBy> & { kind: keyof typeof readers }) | null {
  const paths = indicatorsOf(catalogue).map(pathOf);
  const topics = catalogue.map(({ id }) => id);
  const shown = shownBy(link, language, (path) => readAddress(path, paths, topics));
  return shown as ReturnType<typeof shownOf>;
}

/** Why a link does not show what it says: a page that there is not, a part that its page drops or would write in another way. */
export function problemsOfLink(link: string, facts: TalkFacts): string[] {
  const shown = shownOf(link, facts);
  if (!shown) return [`“${link}” leads to no page that can stand on a stage`];
  const { written, dropped, days: _ } = readers[shown.kind](shown.path, shown.fragment, facts);
  if (dropped.length > 0) return dropped.map((part) => `“${link}”: the page drops “${part}”`);
  if (decodeURIComponent(written) === decodeURIComponent(shown.fragment)) return [];
  return [`“${link}”: the page reads “${shown.fragment}” as “${written}”`];
}
