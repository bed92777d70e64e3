import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import jsonld, { type JsonLdDocument } from "jsonld";
import ts from "typescript";
import { expect, test } from "vitest";
import { homepage, htmlOf, linkedDataOf, paths } from "./written.ts";

interface Thing extends Readonly<Record<string, unknown>> {
  readonly "@id": string;
  readonly "@type": string;
}
interface Graph {
  readonly "@context": string;
  readonly "@graph": readonly Thing[];
}

const graphs = new Map(paths.flatMap((path) => linkedDataOf(htmlOf(path)).map((graph) => [path, graph as Graph])));
const things = [...graphs].flatMap(([path, graph]) => graph["@graph"].map((thing) => ({ path, thing })));
const ofType = (type: string) => things.filter(({ thing }) => thing["@type"] === type);
const datasets = ofType("Dataset").map(({ thing }) => thing);

/** Every name of a thing with a type, and with what it says of it: `Dataset license string`. */
function saidIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(saidIn);
  if (value === null || typeof value !== "object") return [];
  const { "@type": type = "reference" } = value as { "@type"?: string };
  return Object.entries(value).flatMap(([name, part]) => [
    `${type} ${name} ${Array.isArray(part) ? `list of ${typeof part[0]}` : typeof part}`,
    ...saidIn(part),
  ]);
}

/** What TypeScript says of texts, each a graph, where the vocabulary of schema.org is given as types. */
function problemsIn(texts: readonly string[]): string[] {
  const name = `${process.cwd()}/tests/site/linked-data-as-types.ts`;
  const text = `import type { Graph } from "schema-dts";\nexport const all: readonly Graph[] = [\n${texts.join(",\n")}\n];`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const given: ts.CompilerHost = {
    ...host,
    fileExists: (file) => file === name || host.fileExists(file),
    getSourceFile: (file, form, ...rest) =>
      file === name ? ts.createSourceFile(file, text, form) : host.getSourceFile(file, form, ...rest),
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, given))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("every figure refers to its data set, every data set is described once, and the catalogue names them all", () => {
  const ids = datasets.map((dataset) => dataset["@id"]);
  expect(new Set(ids).size).toBe(ids.length);
  const listed = readFileSync("dist/data/datasets.csv", "utf8").trim().split("\r\n").slice(1);
  // The last is all of them as one.
  expect(ids.length).toBe(listed.length + 1);
  const catalogs = ofType("DataCatalog");
  expect(catalogs.map(({ path }) => path)).toEqual(["en/data/"]);
  const named = (catalogs[0]!.thing["dataset"] as Thing[]).map((one) => one["@id"]);
  expect(named.toSorted()).toEqual(ids.toSorted());
  const shown = ofType("WebPage").map(({ thing }) => (thing["mainEntity"] as Thing)["@id"]);
  expect(shown.filter((id) => !ids.includes(id))).toEqual([]);
  const figures = paths.filter((path) => htmlOf(path).includes('data-page="figure"'));
  expect(ofType("WebPage").map(({ path }) => path)).toEqual(figures);
  const lead = things.filter(({ path, thing }) => thing["url"] !== homepage + path);
  expect(lead.map(({ path }) => path)).toEqual([]);
});

test("each file that a data set names is served, with the size and hash that are said", () => {
  const files = datasets.flatMap((dataset) => dataset["distribution"] as Readonly<Record<string, string>>[]);
  expect(files.length).toBe(2 * datasets.length);
  const wrong = files.filter(({ contentUrl, contentSize, sha256 }) => {
    const bytes = readFileSync(contentUrl!.replace(homepage, "dist/"));
    return contentSize !== `${bytes.length} B` || sha256 !== createHash("sha256").update(bytes).digest("hex");
  });
  expect(wrong).toEqual([]);
});

test("a data set says licence, version, time, place, what is measured and sources, as its facts have them", () => {
  const adult = datasets.find(({ identifier }) => identifier === "cannabis/adult-use")!;
  const { releases } = JSON.parse(readFileSync("data/changes.json", "utf8")) as { releases: { version: string }[] };
  expect(adult).toMatchObject({
    name: "Adult use of cannabis",
    license: "https://creativecommons.org/licenses/by/4.0/",
    version: releases[0]!.version,
    temporalCoverage: "1840/2026",
    spatialCoverage: { "@type": "Place", name: "World" },
    variableMeasured: { description: "Legal market; Legal, personal; Tolerated; Decriminalised; Illegal" },
  });
  const inside = datasets.find(({ identifier }) => identifier === "cannabis/us-states-medical")!;
  expect(inside["spatialCoverage"]).toEqual({ "@type": "Place", name: "United States", identifier: "USA" });
  const vote = datasets.find(({ identifier }) => identifier === "coalitions/votes/unga71-187")!;
  expect(vote["temporalCoverage"]).toBe("2016-12-19");
  const lacking = datasets.filter(
    ({ description, isBasedOn, identifier }) =>
      (description as string).length < 50 || (identifier && (isBasedOn as unknown[]).length === 0),
  );
  expect(lacking).toEqual([]);
  const html = htmlOf("en/facts/cannabis/adult-use/");
  expect((adult["isBasedOn"] as Thing[]).filter(({ name }) => !html.includes(name as string))).toEqual([]);
});

test("expanded as linked data, all that is said is of the vocabulary of schema.org, and nothing is lost", async () => {
  const documentLoader = (url: string) =>
    url === "https://schema.org"
      ? // As the published context of schema.org 29.3 says of names that it does not type.
        Promise.resolve({ documentUrl: url, document: { "@context": { "@vocab": "http://schema.org/" } } })
      : Promise.reject(new Error(`${url} was asked for`));
  for (const graph of graphs.values()) {
    const expanded = await jsonld.expand(graph as unknown as JsonLdDocument, { documentLoader });
    expect(expanded.length).toBe(graph["@graph"].length);
    const names = expanded.flatMap((thing) => [...Object.keys(thing), ...(thing["@type"] as string[])]);
    expect(names.filter((name) => !/^(@(id|type)|http:\/\/schema\.org\/\w+)$/.test(name))).toEqual([]);
  }
});

test("read as the types of the vocabulary, what is said is said of things of which it can be; a false name is found", () => {
  // Graphs in which all is said that is said anywhere: to read each of them takes half a minute.
  const seen = new Set<string>();
  const samples = [...graphs.values()].filter((graph) => {
    const said = saidIn(graph).filter((one) => !seen.has(one));
    for (const one of said) seen.add(one);
    return said.length > 0;
  });
  expect(samples.length).toBeGreaterThan(3);
  const texts = samples.map((graph) => JSON.stringify(graph));
  expect(problemsIn(texts)).toEqual([]);
  const wrong = problemsIn([texts[0]!.replace('"mainEntity"', '"mainEntityy"')]);
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toContain("mainEntityy");
});
