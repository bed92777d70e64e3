import { countryTextsOf } from "#text/country-texts.ts";
import { fold } from "#text/fold.ts";
import type { Language } from "#model/words.ts";

/** Lets the list be filtered: rows that do not hold every word typed are hidden, and parts without rows with them. */
export function start(target: HTMLElement): void {
  const box = target.querySelector<HTMLElement>(".filter");
  const input = box?.querySelector("input");
  const count = box?.querySelector("span");
  if (!box || !input || !count) return;
  const { shown } = countryTextsOf(document.documentElement.lang as Language).index;
  const parts = [...target.querySelectorAll("tbody")].map((part) => ({
    part,
    rows: [...part.querySelectorAll<HTMLElement>("tr:not(.part)")].map((row) => ({
      row,
      text: fold(row.textContent.replace(/\s+/g, " ")),
    })),
  }));
  box.hidden = false;
  input.addEventListener("input", () => {
    const words = fold(input.value).split(" ").filter(Boolean);
    let found = 0;
    for (const { part, rows } of parts) {
      let here = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) here++;
      }
      part.hidden = here === 0;
      found += here;
    }
    count.textContent = words.length > 0 ? shown(found) : "";
  });
}
