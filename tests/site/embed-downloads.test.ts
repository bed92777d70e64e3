import { expect } from "vitest";
import { kilobyte } from "#build/budgets.ts";
import { snippetsOf } from "#view/embed/snippet.ts";
import { counted, test, wake, type Sent } from "./embed-host.ts";

const snippet = (root: string, path: string, fragment = ""): string =>
  snippetsOf({ root, path, fragment, title: "A view" }).plain.replace(' loading="lazy"', "");
const weight = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0);
const list = (sent: readonly Sent[]): string =>
  sent.map(({ path, status, bytes }) => `${path} ${status}: ${(bytes / kilobyte).toFixed(1)} KB`).join("\n");
/** What was sent in full more than once. */
const twice = (sent: readonly Sent[]): string[] => {
  const paths = sent.filter(({ status }) => status === 200).map(({ path }) => path);
  return [...new Set(paths.filter((path, i) => paths.indexOf(path) !== i))];
};

test("ten linked views of an indicator on one page are sent each file once, and weigh no more than 1 MB together", async ({
  served,
  host,
}) => {
  const { address, sent, close } = await counted(served["/"]);
  const { frames, problems } = await host(
    (site) =>
      Array.from({ length: 10 }, (_, i) => snippet(site, "en/cannabis/adult-use/", `t=${2010 + i}-01-01`)).join(""),
    { at: address },
  );
  const all = await frames(10);
  for (const frame of all) await frame.waitForFunction(() => performance.getEntriesByName("map-complete").length > 0);
  expect(sent.filter(({ path, status }) => path === "/data/cannabis/adult-use.json" && status === 200)).toHaveLength(1);
  expect(twice(sent)).toEqual([]);
  expect(weight(sent), list(sent)).toBeLessThanOrEqual(1024 * kilobyte);
  expect(problems).toEqual([]);
  await close();
});

test("ten embeds of ten pages share script, style, type and index, and weigh no more than 1 MB together when all are live", async ({
  served,
  host,
}) => {
  const { address, sent, close } = await counted(served["/"]);
  const paths = [
    "en/cannabis/adult-use/",
    "en/cannabis/medical/",
    "en/death-penalty/drug-offences/",
    "en/death-penalty/executions/",
    "en/harm-reduction/needle-syringe-programmes/",
    "en/coalitions/votes/unga79-179/",
    "en/countries/URY/",
    "en/countries/SGP/",
    "en/compare/",
    "en/ask/",
  ];
  const { frames, problems } = await host((site) => paths.map((path) => snippet(site, path)).join(""), { at: address });
  const all = await frames(10);
  for (const frame of all.filter((frame) => /cannabis|death|harm|coalitions|ask/.test(frame.url()))) await wake(frame);
  expect(twice(sent)).toEqual([]);
  expect(weight(sent), list(sent)).toBeLessThanOrEqual(1024 * kilobyte);
  expect(problems).toEqual([]);
  await close();
});
