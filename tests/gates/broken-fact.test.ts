import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { format } from "#build/format.ts";
import { stopOnProblems } from "#build/plugin.ts";

let data = "";

beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), "facts-")), "data");
  cpSync("data", data, { recursive: true });
});
afterEach(() => rmSync(join(data, ".."), { recursive: true }));

type Line = Record<string, unknown>;

/** Changes the periods of one place as a hand would, and puts the file in order again. */
function edit(path: string, place: string, change: (periods: Line[]) => void): void {
  const file = join(data, path);
  const json = JSON.parse(readFileSync(file, "utf8")) as { values: Record<string, Line[]> };
  change(json.values[place] ?? []);
  writeFileSync(file, format(path, JSON.stringify(json)));
}

/** What the build says of the facts; nothing where it goes on. */
async function told(): Promise<string | undefined> {
  try {
    await stopOnProblems({ data, root: fileURLToPath(new URL("../../src", import.meta.url)) });
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}

test("a build goes on with the facts as they are", async () => {
  expect(await told()).toBeUndefined();
});

test("a build stops where a period starts before the one before it, and says file, place and reason", async () => {
  edit("cannabis/adult-use.json", "URY", ([, second]) => Object.assign(second!, { from: "1970-01-01" }));
  const reason = "the second period starts earlier than the first starts";
  expect(await told()).toBe(`The facts break a rule:\ncannabis/adult-use.json, Uruguay: ${reason}`);
});

test("a build stops where a period starts before the one before it ends", async () => {
  edit("cannabis/adult-use.json", "URY", ([first]) => Object.assign(first!, { to: "2014-01-01" }));
  const reason = "the second period starts before the first ends";
  expect(await told()).toBe(`The facts break a rule:\ncannabis/adult-use.json, Uruguay: ${reason}`);
});

test("a build stops where a fact moves away from a talk that tells of it, and says talk, step and reason", async () => {
  edit("death-penalty/drug-offences.json", "PAK", (periods) => Object.assign(periods.at(-1)!, { from: "2024-07" }));
  const step = "talks/death-penalty-for-drugs.json, the tenth step";
  const said = "says “July 2023” in “Pakistan removed the penalty in July 2023”, and the facts give 2024-07";
  expect(await told()).toContain(`${step}: ${said}`);
});

test("a build stops on every broken rule at once, one a line", async () => {
  edit("cannabis/adult-use.json", "URY", ([first]) => Object.assign(first!, { status: "fine", source: ["hearsay"] }));
  writeFileSync(join(data, "places.json"), "{ no json");
  const lines = (await told())?.split("\n") ?? [];
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^places\.json, line 1: /),
      'cannabis/adult-use.json, URY, the first period: the status "fine" is not defined',
      'cannabis/adult-use.json, URY, the first period: the source "hearsay" is not in cannabis/sources.json',
    ]),
  );
});
