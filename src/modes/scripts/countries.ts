import type { Files } from "#load/files.ts";
import type { Language } from "#model/words.ts";
import type { Place, PlaceId, Places } from "#model/place.ts";
import { countryIndex } from "#text/en/country-index.ts";
import { findPlaces } from "#text/find-place.ts";
import { fold } from "#text/fold.ts";
import { readIndexView, writeIndexView, type IndexView } from "#view/country/index-view.ts";

/** A place of the list: its row, the part of the list in which it stands, and all its words, folded, a space before each. */
interface Row {
  readonly element: HTMLElement;
  readonly home: HTMLElement;
  readonly id: string;
  readonly name: string;
  words: string;
}

const rowOf = (element: HTMLElement): Row => {
  const link = element.querySelector("a");
  return {
    element,
    home: element.parentElement as HTMLElement,
    id: (link?.getAttribute("href") ?? "").replace("/", ""),
    name: link?.textContent ?? "",
    words: ` ${fold([...element.children].map(({ textContent }) => textContent).join(" "))}`,
  };
};

/** What a place is called besides: other names, names in other languages, former names, codes. */
const othersOf = (id: string, { name, aliases = [], former = [], iso2 = "" }: Place): string =>
  fold([...Object.values(name).flatMap((each) => Object.values(each)), ...aliases, ...former, id, iso2].join(" "));

/** Lets the list be filtered by any name or word and ordered by name; the choice stands in the fragment of the link. */
export function start(target: HTMLElement, files: Files): void {
  const form = target.querySelector<HTMLFormElement>("form.filter");
  const table = target.querySelector("table");
  const output = form?.querySelector("output");
  if (!form || !table || !output) return;
  const text = form.elements.namedItem("q") as HTMLInputElement;
  const order = form.elements.namedItem("order") as HTMLSelectElement;
  const parts = [...table.tBodies];
  const rows = [...target.querySelectorAll<HTMLElement>("tbody tr:not(.part), #states li")].map(rowOf);
  const inTable = rows.filter(({ home }) => parts.includes(home as HTMLTableSectionElement));
  const byName = inTable.toSorted((a, b) => a.name.localeCompare(b.name, document.documentElement.lang));
  const together = document.createElement("tbody");
  together.className = parts[0]?.className ?? "";
  let places: Places = {};

  let known: Promise<void> | undefined;
  /** Reads what places are called besides, once, when someone begins to type. */
  const learn = (): Promise<void> =>
    (known ??= files.allPlaces().then((found) => {
      if (found.state !== "ready") return;
      places = found.value.places as Places;
      for (const row of rows) {
        const place = places[row.id as PlaceId];
        if (place) row.words += ` ${othersOf(row.id, place)}`;
      }
    }));

  function arrange(toName: boolean): void {
    if (toName === together.isConnected) return;
    if (toName) {
      together.append(...byName.map(({ element }) => element));
      table!.append(together);
    } else {
      for (const { element, home } of inTable) home.append(element);
      together.remove();
    }
  }
  function show({ text, byName }: IndexView): void {
    arrange(byName);
    const words = fold(text).split(" ").filter(Boolean);
    const holding = rows.filter((row) => words.every((word) => row.words.includes(` ${word}`)));
    const slips = holding.length > 0 ? [] : findPlaces(text, places, document.documentElement.lang as Language);
    const shown = new Set(holding.length > 0 ? holding : rows.filter(({ id }) => slips.some((slip) => slip === id)));
    for (const row of rows) row.element.hidden = !shown.has(row);
    for (const part of parts) part.hidden = !part.querySelector("tr:not(.part, [hidden])");
    const states = target.querySelector<HTMLElement>("#states");
    if (states) states.hidden = !states.querySelector("li:not([hidden])");
    output!.textContent = words.length === 0 ? "" : countryIndex.shown(shown.size);
  }

  const chosen = (): IndexView => ({ text: text.value, byName: order.value === "name" });
  function follow(): void {
    const view = readIndexView(location.hash);
    [text.value, order.value] = [view.text, view.byName ? "name" : "region"];
    show(view);
    if (view.text) void learn().then(() => show(chosen()));
  }
  form.addEventListener("input", () => {
    show(chosen());
    const fragment = writeIndexView(chosen());
    history.replaceState(history.state, "", fragment ? `#${fragment}` : location.pathname + location.search);
    if (text.value) void learn().then(() => show(chosen()));
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", follow);
  form.hidden = false;
  if (location.hash.includes("=")) follow();
}
