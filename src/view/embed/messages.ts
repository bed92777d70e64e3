import type { PlaceId } from "#model/place.ts";
import { frameThemes, type Frame } from "./frame.ts";

/** The name under which frame and host speak, and the version of what they say. */
export const channel = "drug-policy-atlas";
const version = 1;

/** What a frame shows. */
export interface Shown {
  /** The path of the page below the root: `en/cannabis/adult-use/`. */
  readonly page: string;
  /** The view as a link has it, without “#”. */
  readonly view: string;
  readonly title: string;
}

/** What a frame says to its host. */
export type Said =
  | ({ readonly type: "ready" | "state" } & Shown)
  | { readonly type: "height"; readonly height: number }
  /** The place that a reader chose; null: none any more. */
  | { readonly type: "select"; readonly place: PlaceId | null };

/** A message as it is sent. */
export const messageOf = (said: Said): Readonly<Record<string, unknown>> => ({ [channel]: version, ...said });

/** The height in the forms that other loaders understand: AMP's, Medium's, which is a text, and WordPress's, where it has a secret. */
export const heightElsewhere = (height: number, src: string, secret: string | null = null): readonly unknown[] => [
  { sentinel: "amp", type: "embed-size", height },
  JSON.stringify({ src, context: "iframe.resize", height }),
  ...(secret === null ? [] : [{ message: "height", value: height, secret }]),
];

/** What a host asks of a frame. */
export type Asked =
  | { readonly type: "get" }
  | {
      readonly type: "set";
      /** The whole view, as a link has it; the parts below are written over it. What the page cannot show it leaves out. */
      readonly view?: string;
      readonly day?: string;
      readonly places?: readonly string[];
      readonly theme?: Frame["theme"];
    };

const isRecord = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === "object" && found !== null && !Array.isArray(found);

/** Longer views than this are not links of the atlas; more places than this are not compared. */
const [longest, most] = [2000, 300];

/** Forms alone: whether there is such a day or place on the page is seen where the view is read. */
const isDay = (value: unknown): boolean => typeof value === "string" && /^(latest|\d{4}-\d{2}-\d{2})$/.test(value);
const isPlace = (value: unknown): boolean => typeof value === "string" && /^([A-Z]{3}|US-[A-Z]{2})$/.test(value);

const accepted: Readonly<Record<string, (value: unknown) => boolean>> = {
  view: (value) => typeof value === "string" && value.length <= longest,
  day: isDay,
  places: (value) => Array.isArray(value) && value.length <= most && value.every(isPlace),
  theme: (value) => frameThemes.some((theme) => theme === value),
};

/** Whether WordPress says that it hears now: what it has not heard has to be said again. */
export const wordpressHears = (data: unknown, secret: string | null): boolean =>
  secret !== null && isRecord(data) && data.message === "ready" && data.secret === secret;

/** A message of the host, accepted whole or not at all; null: it is none of ours, of another version, or not in this form. */
export function readMessage(data: unknown): Asked | null {
  if (!isRecord(data) || data[channel] !== version) return null;
  const { type, ...parts } = data;
  if (type === "get") return { type };
  if (type !== "set") return null;
  const set: Record<string, unknown> = { type };
  for (const [name, fits] of Object.entries(accepted)) {
    const value = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (value === undefined) continue;
    if (!fits(value)) return null;
    set[name] = value;
  }
  return set as Asked;
}

/** The path of the page of which a path is the embed; of any other path, empty. */
export const pageOfEmbed = (path: string): string => /^(.+\/)embed\/(?:index\.html)?$/.exec(path)?.[1] ?? "";

/** The link of the view that a host asks for, given the one that is shown. */
export function linkAfter({ view, day, places }: Extract<Asked, { type: "set" }>, shown: string): string {
  const link = new URLSearchParams((view ?? shown).replace(/^#/, ""));
  if (day !== undefined) link.set("t", day);
  if (places !== undefined) link.set("c", places.join());
  return link.toString();
}
