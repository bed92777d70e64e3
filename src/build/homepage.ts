import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the atlas is published, with a slash at its end: "homepage" of package.json, beside the folder of the source. */
export function homepageOf(root: string): string {
  const { homepage } = JSON.parse(readFileSync(join(root, "../package.json"), "utf8")) as { homepage: string };
  return homepage.endsWith("/") ? homepage : `${homepage}/`;
}
