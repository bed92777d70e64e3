import { expect } from "vitest";
import { test } from "./embed-host.ts";
import { hiddenIn, sizedIn, teller, unsized } from "./embed-told.ts";

const frame = (site: string, path = "en/cannabis/adult-use/"): string =>
  `<iframe src="${site}${path}embed/" title="A view" style="width:100%;aspect-ratio:10/7;min-height:460px;border:0" data-drug-policy-atlas></iframe>`;
const element = `<drug-policy-view page="en/countries/URY/" label="A view"></drug-policy-view>`;
const grow = (mode: "open" | "closed", html: string): string =>
  `<script>document.querySelector("#cms").attachShadow({mode:"${mode}"}).innerHTML=${JSON.stringify(html).replaceAll("</", "<\\/")}</script>`;

test("frames and elements in open shadow trees, however deep, are as tall as they ask", async ({ host }) => {
  const { page, problems, frames } = await host(
    (site) =>
      `${teller}<div id="cms"></div><script src="${site}embed.js"></script>${grow("open", `${frame(site)}<article>${element}</article><section></section>`)}
      <script>document.querySelector("#cms").shadowRoot.querySelector("section").attachShadow({mode:"open"}).innerHTML=${JSON.stringify(frame(site, "en/death-penalty/status/"))}</script>`,
  );
  await frames(3);
  expect((await sizedIn(page)).length).toBe(3);
  await expect.poll(() => unsized(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("the element is as tall as it asks in a closed shadow tree too; a frame there keeps its proportions", async ({
  host,
}) => {
  const { problems, frames, said } = await host(
    (site) =>
      `<div id="cms" style="width:700px"></div><script src="${site}embed.js"></script>${grow("closed", `${element}<br>${frame(site)}`)}`,
  );
  const all = await frames(2);
  const tall = async (what: string): Promise<number> => {
    const found = all.find((one) => one.url().includes(what))!;
    return (await (await found.frameElement()).boundingBox())!.height;
  };
  await expect
    .poll(async () => (await said("height")).map(({ height }) => height).includes(await tall("URY")))
    .toBe(true);
  expect(await tall("cannabis")).toBe(490);
  for (const one of all) expect(await hiddenIn(one)).toEqual([]);
  expect(problems).toEqual([]);
});
