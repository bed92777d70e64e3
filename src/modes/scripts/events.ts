import type { Files } from "#load/files.ts";
import { events as words } from "#text/en/events.ts";
import { fold } from "#text/fold.ts";
import { heldLink, releaseIn } from "#view/held/link.ts";
import { passes, readFilter, writeFilter, type EventFilter, type Filtered } from "#view/events/filter.ts";
import { holdPage } from "../held/page.ts";
import type { Place } from "../place.ts";

/** An event of the page as it stands, and what is known of it. */
interface Row extends Filtered {
  readonly element: HTMLElement;
}

const rowOf = (element: HTMLElement): Row => ({
  element,
  topics: (element.dataset.topics ?? "").split(" "),
  kind: element.dataset.kind ?? "",
  words: fold(element.textContent),
});

/** Narrows the list of events by topic, kind and words; the choice stands in the fragment of the link. */
export function start(target: HTMLElement, files: Files, root: URL, place: Place): void {
  const { location, past, until } = place;
  holdPage(target, files, root, place, { files: ["events"] });
  const form = target.querySelector("form");
  const output = form?.querySelector("output");
  if (!form || !output) return;
  const named = <T extends HTMLElement>(name: string): T => form.elements.namedItem(name) as T;
  const [topic, kind] = [named<HTMLSelectElement>("topic"), named<HTMLSelectElement>("kind")];
  const text = named<HTMLInputElement>("q");
  const offered = ({ options }: HTMLSelectElement): string[] => [...options].map(({ value }) => value);
  const rows = [...target.querySelectorAll<HTMLElement>("li[data-kind]")].map(rowOf);
  const sections = [...target.querySelectorAll("section")];

  const chosen = (): EventFilter => ({ topic: topic.value, kind: kind.value, text: text.value });
  function show(filter: EventFilter): void {
    let shown = 0;
    for (const row of rows) {
      const passed = passes(filter, row);
      row.element.hidden = !passed;
      if (passed) shown++;
    }
    for (const section of sections) {
      const { length } = section.querySelectorAll("li:not([hidden])");
      section.hidden = length === 0;
      section.querySelector("small")!.textContent = words.count(length);
    }
    const label = ({ selectedOptions }: HTMLSelectElement): string => selectedOptions[0]?.textContent ?? "";
    const parts = [filter.topic && label(topic), filter.kind && label(kind), filter.text && `“${filter.text}”`];
    output!.textContent = shown === 0 ? words.none(parts.filter(Boolean)) : words.shown(shown, rows.length);
  }
  function follow(): void {
    const filter = readFilter(location.hash, offered(topic), offered(kind));
    [topic.value, kind.value, text.value] = [filter.topic, filter.kind, filter.text];
    show(filter);
    if (location.hash.length > 1 && !location.hash.includes("="))
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
  function choose(): void {
    const filter = chosen();
    show(filter);
    const fragment = writeFilter(filter);
    past.replace(heldLink(fragment ? `#${fragment}` : location.pathname, releaseIn(location.hash)));
  }
  form.addEventListener("input", choose);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(choose));
  addEventListener("hashchange", follow, until ? { signal: until } : undefined);
  if (location.hash.includes("=")) follow();
}
