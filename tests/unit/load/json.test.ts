import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { loadJson, type Fetch } from "#load/json.ts";
import { Files } from "#load/files.ts";

const answer = (body: string, { status = 200, type = "application/json" } = {}): Fetch => {
  const headers = new Headers({ "content-type": type });
  return () => Promise.resolve({ ok: status < 400, status, headers, text: () => Promise.resolve(body) });
};
const schema = v.strictObject({ places: v.array(v.strictObject({ name: v.string() })) });
const file = "data/places.json";
const load = (fetch: Fetch) => loadJson(fetch, `https://atlas.example/${file}`, file, schema);

describe("a file that cannot be used says why", () => {
  test.each([
    ["the net is gone", () => Promise.reject(new TypeError("failed to fetch")), { kind: "unreachable", file }],
    [
      "it breaks off",
      () =>
        Promise.resolve({
          ok: true,
          status: 200,
          headers: new Headers(),
          text: () => Promise.reject(new Error("cut")),
        }),
      { kind: "unreachable", file },
    ],
    ["the host refuses", answer("", { status: 503 }), { kind: "unreachable", file }],
    ["it is not there", answer("", { status: 404 }), { kind: "missing", file }],
    [
      "a host answers with its own page",
      answer("<h1>Hello</h1>", { type: "text/html; charset=utf-8" }),
      { kind: "missing", file },
    ],
    ["it is no JSON", answer("{"), { kind: "malformed", file, reason: "it is not JSON" }],
    ["it is HTML under another name", answer("<h1>Hello</h1>"), { kind: "malformed", file, reason: "it is not JSON" }],
  ] satisfies [string, Fetch, object][])("%s", async (_, fetch, problem) => {
    expect(await load(fetch)).toEqual({ state: "failed", problem });
  });

  test("its form is another: the place in the file and the reason are named", async () => {
    const found = await load(answer('{"places":[{"name":"Malta"},{"name":7}]}'));
    expect(found).toMatchObject({ state: "failed", problem: { kind: "malformed", file } });
    expect(found.state === "failed" && found.problem.kind === "malformed" && found.problem.reason).toMatch(
      /^places, 1, name: .*7/,
    );
  });
});

test("a file that fits is ready; without a schema it is taken as it is", async () => {
  const body = '{"places":[{"name":"Malta"}]}';
  expect(await load(answer(body))).toEqual({ state: "ready", value: { places: [{ name: "Malta" }] } });
  expect(await loadJson(answer("[1]"), "x", "x")).toEqual({ state: "ready", value: [1] });
});

test("a misfit of the whole file is told without a place", async () => {
  const found = await load(answer("7"));
  expect(found.state === "failed" && found.problem.kind === "malformed" && found.problem.reason).toMatch(
    /^Invalid type/,
  );
});

describe("files", () => {
  test("are loaded once, from below the root", async () => {
    const asked: string[] = [];
    const files = new Files((url) => {
      asked.push(url);
      return answer("[]")(url);
    }, "https://atlas.example/sub/path/");
    expect(await Promise.all([files.events("cannabis"), files.events("cannabis")])).toEqual([
      { state: "ready", value: [] },
      { state: "ready", value: [] },
    ]);
    await files.events("cannabis");
    expect(asked).toEqual(["https://atlas.example/sub/path/derived/events/cannabis.json"]);
  });

  test("that failed can be tried again", async () => {
    let tries = 0;
    const files = new Files((url) => answer("[]", { status: tries++ === 0 ? 503 : 200 })(url), "/");
    expect((await files.events("cannabis")).state).toBe("failed");
    expect((await files.events("cannabis")).state).toBe("ready");
  });

  test("with facts are accepted whole or not at all", async () => {
    const files = new Files(answer('{"form":"status","title":{"en":"Half"}}'), "/");
    expect(await files.dataset("cannabis/adult-use")).toMatchObject({
      state: "failed",
      problem: { kind: "malformed", file: "data/cannabis/adult-use.json" },
    });
  });
});
