import { embedWords } from "#text/en/embed.ts";
import type { Attachment } from "svelte/attachments";
import { leaveOut } from "../../stage/fit.ts";
import { tellLeft, withFrame } from "./rows.ts";

/** A table in a large frame is magnified at most so much. */
const largest = 1.5;

/**
 * Gives a cross-table the form that its box has room for: the whole table, the table without its gaps, or a list of its fields, of
 * which those stay that have room. The form stands in `data-form`; the style sheet does the rest.
 */
export const fitCross =
  (follows: () => unknown): Attachment<HTMLElement> =>
  (box) => {
    void follows();
    const table = box.querySelector("table");
    const list = box.querySelector("ul");
    if (!table || !list) return;
    const gaps = table.querySelectorAll("thead .gap, tr.gap").length;
    const room = (): number => Math.min(box.clientWidth / table.offsetWidth, box.clientHeight / table.offsetHeight);
    const fits = (form: string, left: string): boolean => {
      box.dataset.form = form;
      tellLeft(box, left);
      return room() >= 1;
    };
    return withFrame(box, () => {
      box.style.setProperty("--zoom", "1");
      const whole = fits("whole", "");
      box.toggleAttribute("data-narrow", table.offsetWidth > box.clientWidth);
      if (whole || fits("known", embedWords.moreGaps(gaps)))
        return box.style.setProperty("--zoom", String(Math.min(largest, room())));
      const fields = [...list.children] as HTMLElement[];
      fits("fields", embedWords.moreFields(fields.length));
      const left = leaveOut(list, fields.toReversed());
      tellLeft(box, left > 0 ? embedWords.moreFields(left) : "");
    });
  };
