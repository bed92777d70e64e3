import type { Language } from "#model/words.ts";
import { atRest } from "#ui/rest.ts";
import { viewIn } from "#view/embed/address.ts";
import { linkAfter, pageOfEmbed, type Asked, type Shown } from "#view/embed/messages.ts";
import { readFrame } from "#view/embed/frame.ts";
import { dress } from "./dress.ts";
import { rememberPress } from "./early-press.ts";
import { sayFailed } from "./failed.ts";
import { fitRows } from "./fit/rows.ts";
import { followHeight } from "./fit/height.ts";
import { hostOf } from "./host.ts";
import { bringAlive, isLive, writeView, type Alive, type Live, type Written } from "./live.ts";

const html = document.documentElement;

/** Calls when someone comes near: with a pointer, a finger or the keyboard. */
function onApproach(target: HTMLElement, call: () => void): void {
  for (const sign of ["pointerenter", "pointerdown", "focusin"])
    target.addEventListener(sign, call, { once: true, passive: true });
}

/** Starts an embed: it takes the dress that its host asks for, says how tall it is, and becomes live when someone comes near. */
export function startEmbed(): void {
  const target = document.getElementById("atlas");
  if (target) begin(target);
}

function begin(target: HTMLElement): void {
  const root = new URL(html.dataset.root ?? "./", location.href);
  const page = pageOfEmbed(location.pathname.slice(root.pathname.length));
  const kind = target.dataset.page ?? "";
  const frame = readFrame(location.search);
  const linked = (): string => viewIn(location);
  // What is put together from a link shows an example where there is none.
  const example = target.querySelector("main")?.dataset.view ?? "";
  let link = linked() || example;
  /** The link whose view stands there. */
  let drawn = example;
  let written: Written | null = null;
  let live: Live | null = null;
  /** Whether the view of a link is still to come. */
  let awaited = linked() !== "";

  const pressAgain = rememberPress(target, () => live !== null);
  const shown = (): Shown => ({
    page,
    ...((live ?? written)?.shown() ?? { view: example, title: target.querySelector("h1")?.textContent ?? "" }),
  });
  const host = hostOf(hear);
  const settled = atRest(150, () => {
    host.say({ type: "state", ...shown() });
    measure();
  });

  /** Draws the view of the link: it is written while nobody is near, then live. */
  async function draw(near: boolean): Promise<void> {
    const given: Alive = {
      target,
      root,
      page,
      language: frame.language ?? (html.lang as Language),
      link,
      written: link === drawn,
      kept: written?.kept ?? null,
      onstate: settled.stir,
      onselect: (place) => host.say({ type: "select", place }),
    };
    written?.stop();
    written = near ? written : await writeView(kind, given);
    if (!written || near) {
      live = await bringAlive(kind, given);
      html.dataset.live = "";
      pressAgain();
    }
    const other = link !== drawn;
    drawn = link;
    if (!near && other) settled.stir();
  }
  const uncover = (): void => void delete html.dataset.pending;
  function tell(failure: unknown): void {
    const held = html.dataset.pending === "held";
    sayFailed(target, failure, page, held);
    if (!held) uncover();
  }
  function measureDrawn(): void {
    awaited = false;
    measure();
  }
  /** One after the other. */
  let last = Promise.resolve();
  const next = (call: () => Promise<void>): void => {
    last = last.then(call).then(uncover, tell).then(measureDrawn);
  };
  const show = (asked: () => string): void =>
    next(async () => {
      if (!isLive(kind)) return;
      link = asked();
      if (!live) return draw(false);
      live.show(link);
      settled.stir();
    });
  const approach = (): void =>
    next(async () => {
      if (isLive(kind) && !live) await draw(true);
    });
  function hear(asked: Asked): void {
    if (asked.type === "get") {
      host.say({ type: "state", ...shown() });
      return measure("again");
    }
    if (asked.theme) dress({ ...frame, theme: asked.theme });
    if ("view" in asked || "day" in asked || "places" in asked) show(() => linkAfter(asked, shown().view));
  }

  dress(frame);
  addEventListener("hashchange", ({ oldURL }) => {
    if (viewIn(new URL(oldURL)) !== linked()) show(linked);
  });
  // In a sandbox without windows of its own a link can only be followed inside the frame.
  if (origin === "null") for (const link of target.querySelectorAll("a[target]")) link.removeAttribute("target");
  const rows = target.querySelector("[data-fits]");
  if (rows && !linked()) fitRows()(rows);
  const measure = followHeight(
    html,
    (height) => host.say({ type: "height", height }),
    () => !awaited,
  );
  host.say({ type: "ready", ...shown() });
  if (linked()) show(linked);
  else delete html.dataset.pending;
  if (kind === "place") approach();
  else if (!frame.still) onApproach(target, approach);
}
