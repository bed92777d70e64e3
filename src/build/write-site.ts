import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { createServer } from "vite";
import type { PlacesFile } from "#model/place.ts";
import { dayOfVersion } from "#model/version.ts";
import { Painter } from "./cards/painter.ts";
import { servedFiles } from "./data-files.ts";
import { listed, packageText, sumsOf } from "./datapackage.ts";
import { derivedFiles } from "./derived.ts";
import { embedTemplate, writeEmbedScript } from "./embed-script.ts";
import { changesIn, factsIn } from "./facts-on-disk.ts";
import { heldFiles } from "./held.ts";
import { discoveryOf, oembedFile, oembedOf } from "./oembed.ts";
import { htmlOf, rootPage, sitemapOf, type Early } from "./pages.ts";
import { keptOf, marked, shellOf, writeWorker } from "./write-offline.ts";
import { writePack } from "./write-pack.ts";
import { homepageOf } from "./homepage.ts";
import { minifyLoader } from "./loader.ts";
import type { Read, renderPages as RenderPages } from "./render.ts";
import { cardPath, previewOf } from "./search/preview.ts";
import { robotsOf, sitemapXml, type Mapped } from "./search/sitemap.ts";

/** Where a site is made from and to. */
export interface SitePlan {
  readonly root: string;
  readonly data: string;
  readonly out: string;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes the facts as they are, their tables, data package, schemas and hashes, and derived files. */
function writeData({ data, out, root }: SitePlan): Record<string, string> {
  const facts = factsIn(data);
  const homepage = homepageOf(root);
  const files = servedFiles(data, homepage);
  const { version } = changesIn(data).releases[0]!;
  const described = {
    path: "datapackage.json",
    text: packageText(files, { homepage, version, sources: facts.sources }),
  };
  const whole = [...files, described];
  for (const { path, text } of [...whole, { path: "SHA256SUMS", text: sumsOf(whole) }])
    write(join(out, "data", path), text);
  const held = heldFiles(data, Object.keys(facts.sources));
  const derived = { ...derivedFiles(facts), ...held, ...listed(whole, homepage) };
  for (const [path, text] of Object.entries(derived)) write(join(out, "derived", path), text);
  return derived;
}

/** What the pages of a built site ask for at once. */
function earlyIn(out: string): Early {
  const assets = readdirSync(join(out, "assets")).map((name) => `assets/${name}`);
  const pageScript = assets.find((path) => /\/start-page-[^/]*\.js$/.test(path));
  if (!pageScript) throw new Error("the script that starts a page is not a file of its own");
  return { fonts: assets.filter((path) => path.endsWith(".woff2")), pageScript };
}

/** Writes data, derived files and every prerendered page into a built site. */
export async function writeSite(plan: SitePlan): Promise<void> {
  const { root, data, out } = plan;
  const derived = writeData(plan);
  const read: Read = (path) => {
    const [folder = "", ...rest] = path.split("/");
    const below = rest.join("/");
    return folder === "derived" ? (derived[below] ?? "") : readFileSync(join(data, below), "utf8");
  };
  const homepage = homepageOf(root);
  const { checked } = JSON.parse(read("data/places.json")) as PlacesFile;
  const days = { checked, released: dayOfVersion(changesIn(data).releases[0]!.version) };
  await writePack(plan, days);
  const early = earlyIn(out);
  const plain = readFileSync(join(out, "index.html"), "utf8");
  const kept = keptOf(out, plain);
  const template = marked(plain, kept.version, days);
  write(join(out, kept.shell), shellOf(template, early));
  // What stands on the pages of others is not kept on a device: its script is written when it is known what is.
  const embeds = embedTemplate(await writeEmbedScript(root, out));
  const painter = await Painter.at(root);
  const server = await createServer({
    configFile: false,
    root,
    mode: "production",
    logLevel: "error",
    appType: "custom",
    plugins: [svelte({ configFile: false, compilerOptions: { dev: false } })],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { renderPages } = (await server.ssrLoadModule("/build/render.ts")) as { renderPages: typeof RenderPages };
    const pages: Mapped[] = [];
    for await (const page of renderPages(read)) {
      if ("text" in page) {
        write(join(out, page.path), page.text);
        continue;
      }
      const path = page.path.endsWith("/") ? `${page.path}index.html` : page.path;
      const framed = page.embed === "framed";
      const preview = page.embed === "frame" || path === "404.html" ? "" : previewOf(page, homepage);
      const shown = { ...page, head: page.head + preview + (framed ? discoveryOf(page.path, homepage) : "") };
      if (page.card) painter.paint(page.card.svg, join(out, cardPath(page.path)));
      write(join(out, path), htmlOf(page.embed === "frame" ? embeds : template, shown, early));
      if (framed) write(join(out, page.path, oembedFile), JSON.stringify(oembedOf(page, homepage)));
      if (page.path.endsWith("/") && page.embed !== "frame") pages.push({ path: page.path, changed: page.changed });
    }
    write(join(out, "index.html"), rootPage(homepage));
    cpSync(join(root, "../CITATION.cff"), join(out, "CITATION.cff"));
    await minifyLoader(out);
    await writeWorker(root, out, kept);
    await painter.done();
    write(join(out, "sitemap.txt"), sitemapOf(pages.map(({ path }) => path)));
    write(join(out, "sitemap.xml"), sitemapXml(pages, homepage));
    const robots = join(out, "robots.txt");
    write(robots, robotsOf(readFileSync(robots, "utf8"), homepage));
  } finally {
    await painter.close();
    await server.close();
  }
}
