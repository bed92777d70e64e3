import { indicatorAt, type Catalogue } from "#catalogue/catalogue.ts";
import { isDay } from "#model/date.ts";
import type { Places } from "#model/place.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { capital, dateText } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import { nameOf } from "../labels.ts";
import type { Slide } from "./talk.ts";
import { charts } from "../view.ts";

/** The view of a slide in words, as a link names it: "Death penalty · Drug offences: law · Map · 19 April 2016". */
export function viewName(
  { kind, path, fragment }: Slide,
  catalogue: Catalogue,
  places: Places,
  language: Language,
): string {
  const texts = textsOf(language);
  const link = new URLSearchParams(fragment);
  const [first = "", id = ""] = path.split("/");
  const called = (one: string): string =>
    Object.hasOwn(places, one) ? nameOf(places[one as keyof Places], language) : "";
  if (kind === "place") return called(id);
  if (kind === "compare") {
    const names = (link.get("c") ?? "").split(",").map(called).filter(Boolean);
    return `${texts.pages.compare}: ${names.join(", ")}`;
  }
  if (kind === "ask" || kind === "events") return texts.pages[kind];
  const indicator = indicatorAt(catalogue, path.replace(/\/$/, ""));
  const topic = catalogue.find((one) => one.id === first);
  if (!indicator || !topic) return path;
  const chart = charts.find((one) => one === link.get("chart")) ?? "map";
  const day = link.get("t");
  return [
    inLanguage(topic.name, language),
    inLanguage(indicator.name, language),
    capital(texts.charts.names[chart]),
    ...(isDay(day) ? [dateText(day)] : []),
  ].join(" · ");
}
