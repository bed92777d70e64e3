import type { Layer } from "#view/stage/stage.ts";
import type { Component } from "svelte";
import Find from "./Find.svelte";
import Jump from "./Jump.svelte";
import type { LayerProps } from "./layer-props.ts";

type Drawn = Component<LayerProps>;

/** What is typed into is there at once: a key may be followed by the next before a file is loaded. */
const atHand: Partial<Record<Layer["kind"], Drawn>> = { find: Find, jump: Jump };

/** Every other layer is a file of `layers/` named after it, loaded when it is first opened, or before, while nothing else is done. */
const files = import.meta.glob<{ default: Drawn }>("./layers/*.svelte");

/** The component of a layer that needs no loading. */
export const layerAtHand = (kind: Layer["kind"]): Drawn | null => atHand[kind] ?? null;

/** The component of any layer; fails where its file cannot be had. */
export async function loadLayer(kind: Layer["kind"]): Promise<Drawn> {
  const drawn = atHand[kind] ?? (await files[`./layers/${kind}.svelte`]?.())?.default;
  if (!drawn) throw new Error(`no file draws ${kind}`);
  return drawn;
}

/** Loads every layer. */
export const loadLayers = (): (() => Promise<unknown>)[] => Object.values(files);
