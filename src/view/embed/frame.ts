import { contrast } from "#color/contrast.ts";
import { languages, type Language } from "#model/languages.ts";
import { queryIn } from "./address.ts";

/** How an embed sits in its host: what the query of its address says. The source line and the disclaimer cannot be switched off. */
export interface Frame {
  /** "auto" follows the reader's own preference. */
  readonly theme: (typeof frameThemes)[number];
  /** Whether the title is seen. A screen reader has it always. */
  readonly title: boolean;
  /** The language asked for; null: that of the page. */
  readonly language: Language | null;
  /** Whether nothing in it moves: a picture without controls. */
  readonly still: boolean;
  /** "none": what is behind the frame shows through. */
  readonly ground: "paper" | "none";
  /** The host's own colour for lines and controls, `#rrggbb`; the colours of data are never changed. */
  readonly accent: string | null;
  /** The type of its words: that of the reader's system, one with serifs, or the atlas's own. None is asked of another origin. */
  readonly font: (typeof frameFonts)[number];
}

export const frameThemes = ["auto", "light", "dark"] as const;
const frameFonts = ["own", "system", "serif"] as const;

/** What an embed is whose address says nothing. */
export const plainFrame: Frame = {
  theme: "auto",
  title: true,
  language: null,
  still: false,
  ground: "paper",
  accent: null,
  font: "own",
};

/** The paper of an embed, by theme: on it the accent must be seen. */
const papers = { light: "#ffffff", dark: "#15171b" } as const;
type Paper = keyof typeof papers;
/** What WCAG 2.2 asks of lines and controls (1.4.11). */
export const leastContrast = 3;

/** The colour that a text names for lines and controls, or why it is not used: it is none, or is not seen on a paper. */
export type Accent =
  | { readonly color: string }
  | { readonly why: "unread" }
  | { readonly why: "faint"; readonly on: Paper; readonly contrast: number };

/** A colour as a query writes it, `0b57d0` or `#0b57d0` or `#05d`, where it is seen on the paper. "auto" may be either paper. */
export function accentOf(text: string, theme: Frame["theme"]): Accent {
  const found = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1]?.toLowerCase();
  if (!found) return { why: "unread" };
  const color = `#${found.length === 3 ? found.replace(/./g, "$&$&") : found}`;
  const on = (["light", "dark"] as const)
    .filter((paper) => theme === "auto" || theme === paper)
    .map((on) => ({ why: "faint" as const, on, contrast: contrast(color, papers[on]) }));
  return on.find(({ contrast }) => contrast < leastContrast) ?? { color };
}

const off = new Set(["0", "off", "false", "no"]);
const on = new Set(["1", "on", "true", "yes", ""]);

/** Total: whatever the query says, a frame comes back; what cannot be used is left out, and nothing is said of it. */
export function readFrame(query: string): Frame {
  const said = new URLSearchParams(queryIn(query));
  const theme = frameThemes.find((theme) => theme === said.get("theme")) ?? plainFrame.theme;
  const accent = accentOf(said.get("accent") ?? "", theme);
  return {
    theme,
    title: !off.has(said.get("title") ?? "on"),
    language: languages.find((language) => language === said.get("lang")) ?? null,
    still: on.has(said.get("static") ?? "off"),
    ground: said.get("bg") === "none" ? "none" : "paper",
    accent: "color" in accent ? accent.color : null,
    font: frameFonts.find((font) => font === said.get("font")) ?? plainFrame.font,
  };
}

/** The query of a frame without its question mark: only what differs from a plain one, always in this order. */
export function writeFrame(frame: Partial<Frame>): string {
  const { theme, title, language, still, ground, accent, font } = { ...plainFrame, ...frame };
  return [
    theme === "auto" ? "" : `theme=${theme}`,
    title ? "" : "title=off",
    language ? `lang=${language}` : "",
    still ? "static=1" : "",
    ground === "none" ? "bg=none" : "",
    accent ? `accent=${accent.slice(1)}` : "",
    font === "own" ? "" : `font=${font}`,
  ]
    .filter(Boolean)
    .join("&");
}
