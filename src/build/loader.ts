import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minify } from "vite";

const name = "embed.js";

/** Makes the loader of embeds, which is served as it stands in `public/`, as small as it can be; what it is stays written above it. */
export async function minifyLoader(out: string): Promise<void> {
  const file = join(out, name);
  const written = readFileSync(file, "utf8");
  const [about = ""] = /^\/\*.*?\*\/\n/s.exec(written) ?? [];
  const { code, errors } = await minify(name, written);
  if (!about || errors.length > 0) throw new Error(`${name} is not as it should be: ${JSON.stringify(errors)}`);
  writeFileSync(file, about + code);
}
