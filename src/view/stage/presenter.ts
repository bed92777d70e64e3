import type { Act, Cover, Layer, Stage } from "./stage.ts";

/** The version of the messages between the two windows of a talk; a window understands its own alone. */
const version = 1;

/** What the two windows of a talk say to each other: the stage from the audience's, acts from the speaker's. */
export type Message =
  | { readonly is: "hello"; readonly talk: string }
  | { readonly is: "stage"; readonly talk: string; readonly stage: Stage }
  | { readonly is: "act"; readonly talk: string; readonly act: Act };

/** A message as it is posted. */
export const wrapped = (message: Message): object => ({ atlas: "talk", version, ...message });

/** A message that came from elsewhere; null: none of ours, of another version, or not whole. */
export function messageIn(data: unknown): Message | null {
  if (!isRecord(data) || data.atlas !== "talk" || data.version !== version || typeof data.talk !== "string")
    return null;
  const { is, talk } = data;
  if (is === "hello") return { is, talk };
  const stage = is === "stage" ? stageIn(data.stage) : null;
  if (stage) return { is: "stage", talk, stage };
  const act = is === "act" ? actIn(data.act) : null;
  return act && { is: "act", talk, act };
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null;
const isCount = (data: unknown): data is number => Number.isInteger(data) && (data as number) >= 0;
const isCover = (data: unknown): data is Cover => data === "black" || data === "white";
const isText = (data: unknown): data is string => typeof data === "string" && data.length < 2000;

function layerIn(data: unknown): Layer | null | undefined {
  if (data === null) return null;
  if (!isRecord(data)) return undefined;
  const { kind, typed, id, place } = data;
  if (kind === "overview" || kind === "help") return { kind };
  if (kind === "code") return isText(place) ? { kind, place } : { kind };
  if ((kind === "jump" || kind === "find") && isText(typed)) return { kind, typed };
  return kind === "place" && isText(id) ? { kind, id } : undefined;
}

function stageIn(data: unknown): Stage | null {
  if (!isRecord(data)) return null;
  const { at, fragment, cover } = data;
  const layer = layerIn(data.layer);
  if (!isCount(at) || !(fragment === null || isText(fragment)) || !(cover === null || isCover(cover))) return null;
  return layer === undefined ? null : { at, fragment, cover, layer };
}

function actIn(data: unknown): Act | null {
  if (!isRecord(data)) return null;
  const { is, at, fragment } = data;
  if (is === "next" || is === "previous" || is === "first" || is === "last" || is === "close") return { is };
  if (is === "to") return isCount(at) ? { is, at } : null;
  if (is === "cover") return isCover(data.with) ? { is, with: data.with } : null;
  if (is === "view") return fragment === null || isText(fragment) ? { is, fragment } : null;
  const layer = is === "open" ? layerIn(data.layer) : null;
  return layer ? { is: "open", layer } : null;
}
