import type { Language } from "#model/words.ts";
import { embedWords } from "#text/en-embed.ts";
import { atRest } from "#ui/rest.ts";
import { linkAfter, pageOfEmbed, type Asked, type Shown } from "#view/embed-messages.ts";
import { readFrame, type Frame } from "#view/frame.ts";
import { Missing } from "../need.ts";
import { fitRows } from "./fit-rows.ts";
import { followHeight } from "./height.ts";
import { hostOf } from "./host.ts";
import { bringAlive, isLive, type Live } from "./live.ts";

const html = document.documentElement;

/** Dresses the page as its frame asks. The style sheets do the rest. */
function dress({ theme, title, still, ground, accent, font }: Frame): void {
  const marks = {
    theme: theme === "auto" ? undefined : theme,
    title: title ? undefined : "off",
    still: still ? "" : undefined,
    bg: ground === "none" ? "none" : undefined,
    font: font === "own" ? undefined : font,
  };
  for (const [name, mark] of Object.entries(marks))
    if (mark === undefined) delete html.dataset[name];
    else html.dataset[name] = mark;
  if (accent) html.style.setProperty("--accent", accent);
}

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
  const linked = (): string => (location.hash.includes("=") ? location.hash.slice(1) : "");
  // What is put together from a link shows an example where there is none.
  const example = target.querySelector("main")?.dataset.view ?? "";
  let live: Live | null = null;
  let begun: Promise<void> | null = null;

  // Who presses before the script is there is not asked to press again; the button may by then be another.
  let pressed = "";
  target.addEventListener("click", ({ target: on }) => {
    const { status, place } = (!live && on instanceof Element && on.closest<HTMLElement>("button")?.dataset) || {};
    pressed = status ? `button[data-status="${status}"]` : place ? `button[data-place="${place}"]` : "";
  });

  const shown = (): Shown => ({
    page,
    ...(live?.shown() ?? { view: example, title: target.querySelector("h1")?.textContent ?? "" }),
  });
  const host = hostOf(hear);
  const settled = atRest(150, () => {
    host.say({ type: "state", ...shown() });
    measure();
  });

  async function wake(link: string): Promise<void> {
    try {
      live = await bringAlive(kind, {
        target,
        root,
        page,
        language: frame.language ?? (html.lang as Language),
        link,
        onstate: settled.stir,
        onselect: (place) => host.say({ type: "select", place }),
      });
      html.dataset.live = "";
      if (link && link !== example) settled.stir();
      if (pressed) target.querySelector<HTMLElement>(pressed)?.click();
    } catch (failure) {
      begun = null;
      const notice = document.createElement("p");
      notice.setAttribute("role", "status");
      notice.textContent = embedWords.failed(failure instanceof Missing ? failure.problem.file : page);
      if (!target.querySelector("footer [role=status]")) target.querySelector("footer")?.prepend(notice);
    }
    delete html.dataset.pending;
  }
  const alive = (link = linked() || example): Promise<void> =>
    (begun ??= isLive(kind) ? wake(link) : Promise.resolve());

  async function show(link: string): Promise<void> {
    if (!begun) return alive(link);
    await begun;
    live?.show(link);
    settled.stir();
  }
  function hear(asked: Asked): void {
    if (asked.type === "get") {
      host.say({ type: "state", ...shown() });
      return measure("again");
    }
    if (asked.theme) dress({ ...frame, theme: asked.theme });
    if ("view" in asked || "day" in asked || "places" in asked)
      void (begun ?? Promise.resolve()).then(() => show(linkAfter(asked, shown().view)));
  }

  dress(frame);
  addEventListener("hashchange", () => void show(linked()));
  // In a sandbox without windows of its own a link can only be followed inside the frame.
  if (origin === "null") for (const link of target.querySelectorAll("a[target]")) link.removeAttribute("target");
  const rows = target.querySelector("[data-fits]");
  if (rows && !linked()) fitRows()(rows);
  const measure = followHeight(html, (height) => host.say({ type: "height", height }));
  host.say({ type: "ready", ...shown() });
  if (linked()) void alive();
  else {
    delete html.dataset.pending;
    if (kind === "place") void alive();
    else if (!frame.still) onApproach(target, () => void alive());
  }
}
