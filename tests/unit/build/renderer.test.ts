import { svelte } from "@sveltejs/vite-plugin-svelte";
import { join, resolve } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { atOnceRenderer } from "#build/writers.ts";
import type Case from "./renderer/case.ts";

/** The same components, with Svelte's own renderer or another. */
async function loaded(...plugins: readonly Plugin[]): Promise<typeof Case> {
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    plugins: [...plugins, svelte({ configFile: false })],
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, "renderer/case.ts"), write: false, minify: false },
  })) as Rolldown.RolldownOutput;
  const text = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  return ((await import(/* @vite-ignore */ text)) as { default: typeof Case }).default;
}

describe("what an embed of a link is written with", () => {
  let own: typeof Case;
  let ours: typeof Case;
  beforeAll(async () => {
    vi.stubEnv("NODE_ENV", "production");
    [own, ours] = await Promise.all([loaded(), loaded(atOnceRenderer(resolve("src")))]);
    vi.unstubAllEnvs();
  });

  test("does not wait, unlike Svelte's own renderer", () => {
    expect(own.writer()).toContain("async");
    expect(ours.writer()).not.toContain("async");
  });

  test("writes what Svelte's own renderer writes: parts, bindings, contexts, heads, titles and ids", () => {
    const names = ["Iran", "Côte d’Ivoire", "Lao <People’s> & others", "Peru"];
    expect(ours.written(names, []).body).toContain("LAO &lt;PEOPLE’S> &amp; OTHERS");
    for (const some of [names, []]) expect(ours.written(some, [])).toEqual(own.written(some, []));
  });

  test("ends each part that it wrote, also where another fails", () => {
    for (const broken of [false, true]) {
      const ended: string[] = [];
      try {
        ours.written(["Peru"], ended, broken);
      } catch (failure) {
        expect(failure).toEqual(new Error("Peru cannot be drawn"));
      }
      expect(new Set(ended)).toEqual(new Set(["Peru"]));
    }
  });

  test("fails as Svelte's does where a part fails, and writes the next as if nothing had been", () => {
    for (const one of [own, ours]) expect(() => one.written(["Peru"], [], true)).toThrow("Peru cannot be drawn");
    expect(ours.written(["Peru"], [])).toEqual(own.written(["Peru"], []));
  });
});
