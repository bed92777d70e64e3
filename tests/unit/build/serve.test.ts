import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Served } from "#build/serve.ts";

const folder = await mkdtemp(join(tmpdir(), "atlas-served-"));
const served: Record<string, Served> = {};

beforeAll(async () => {
  await mkdir(join(folder, "site/en"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "outside");
  await writeFile(join(folder, "site/404.html"), "<p>lost</p>");
  await writeFile(join(folder, "site/en/index.html"), "<p>atlas</p>");
  await writeFile(join(folder, "site/facts.json"), JSON.stringify("fact ".repeat(1000)));
  for (const base of ["/", "/sub/path/"]) served[base] = await serve(join(folder, "site"), { base });
});
afterAll(async () => {
  for (const site of Object.values(served)) await site.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  text: string;
}

/** Asks for a path exactly as it is written; `fetch` would resolve its dots. */
const ask = (base: string, path: string, headers = {}, method = "GET"): Promise<Answer> =>
  new Promise((done, fail) => {
    const { hostname, port, pathname } = new URL(served[base]!.address);
    request({ hostname, port, path: pathname + path, headers, method }, (response) => {
      let text = "";
      response.on("data", (part) => (text += String(part)));
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, text }));
    })
      .on("error", fail)
      .end();
  });

const bases = ["/", "/sub/path/"];

test.each(bases)("below %s a folder shows its index, with a slash at its end", async (base) => {
  expect(await ask(base, "en/?lang=en")).toMatchObject({ status: 200, text: "<p>atlas</p>" });
  expect(await ask(base, "en?lang=en")).toMatchObject({ status: 301, headers: { location: `${base}en/?lang=en` } });
});

test.each(bases)("below %s what is missing answers 404 with a page", async (base) => {
  expect(await ask(base, "nowhere/")).toMatchObject({ status: 404, text: "<p>lost</p>" });
});

test("nothing outside the base is served", async () => {
  const { origin } = new URL(served["/sub/path/"]!.address);
  expect((await fetch(`${origin}/en/`)).status).toBe(404);
});

test.each(["../secret.txt", "%2e%2e/secret.txt", "..%2fsecret.txt", "en/..%2f..%2fsecret.txt", "%00", "%"])(
  "the path %s leads nowhere",
  async (path) => {
    for (const base of bases) expect(await ask(base, path)).toMatchObject({ status: 404, text: "<p>lost</p>" });
  },
);

test.each(["br", "gzip"])("facts travel as %s where the reader takes it", async (encoding) => {
  const whole = await ask("/", "facts.json");
  const packed = await ask("/", "facts.json", { "accept-encoding": encoding });
  expect(packed.headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "content-encoding": encoding,
  });
  expect(Number(packed.headers["content-length"])).toBeLessThan(Number(whole.headers["content-length"]) / 10);
});

test("what a reader has is not sent again, until it is another", async () => {
  const { headers } = await ask("/", "facts.json");
  const again = await ask("/", "facts.json", { "if-none-match": headers.etag });
  expect([again.status, again.text]).toEqual([304, ""]);
  expect((await ask("/", "en/", { "if-none-match": headers.etag })).status).toBe(200);
});

test("only reading is allowed", async () => {
  expect(await ask("/", "en/", {}, "HEAD")).toMatchObject({ status: 200, text: "" });
  expect(await ask("/", "en/", {}, "POST")).toMatchObject({ status: 405 });
});

test("a port that is taken gives way to the next", async () => {
  const first = await serve(folder);
  const second = await serve(folder, { port: Number(new URL(first.address).port) });
  expect(second.address).not.toBe(first.address);
  await Promise.all([first.close(), second.close()]);
});
