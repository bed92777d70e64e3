import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { test as atlas } from "./atlas.ts";

/** A page of somebody else, on another origin, in which embeds stand. */
export interface Hosted {
  readonly page: Page;
  /** Errors thrown or logged in any frame, answers that failed, and requests to any but the host and the atlas. */
  readonly problems: string[];
  /** The address of the atlas, with its slash. */
  readonly site: string;
  /** The frames of the atlas, once each has said that it is there. */
  readonly frames: (count: number) => Promise<Frame[]>;
  /** What frames have said to the host so far, of one type. */
  readonly said: (type: string) => Promise<Record<string, unknown>[]>;
}

interface Options extends BrowserContextOptions {
  /** Where the atlas is found, if not where it is served. */
  readonly at?: string;
  /** Headers of the host's page; they may name the atlas as {site}. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface Hosting {
  /** Opens a page with a body of HTML, made from the address of the atlas. */
  readonly host: (body: (site: string) => string, options?: Options) => Promise<Hosted>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((done) => server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port)));

const page = (body: string, attributes: string): string =>
  `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width, initial-scale=1"></head><body>${body}</body></html>`;

/** A test on embeds in a page of another origin. */
export const test = atlas.extend<Hosting>({
  host: async ({ browser, served }, use) => {
    const ends: (() => Promise<unknown>)[] = [];
    await use(async (body, { headers = {}, at, ...options } = {}) => {
      const site = at ?? served["/"];
      const html = body(site);
      const rtl = html.includes("<!--rtl-->") ? 'dir="rtl"' : "";
      const server = createServer((_, response) => {
        const own: Record<string, string> = { "content-type": "text/html; charset=utf-8" };
        for (const [name, text] of Object.entries(headers)) own[name] = text.replaceAll("{site}", new URL(site).origin);
        response.writeHead(200, own);
        response.end(page(html, rtl));
      });
      const address = `http://127.0.0.1:${await listen(server)}/`;
      const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, ...options });
      ends.push(
        () => context.close(),
        () => new Promise((done) => server.close(() => done(null)).closeAllConnections()),
      );
      await context.addInitScript(() => {
        const heard: unknown[] = [];
        Object.assign(self, { heard });
        if (self === top) addEventListener("message", ({ data }) => heard.push(data));
      });
      const opened = await context.newPage();
      const problems: string[] = [];
      opened.on("pageerror", (error) => problems.push(error.message));
      opened.on("console", (said) => said.type() === "error" && problems.push(said.text()));
      opened.on("response", (answer) => answer.status() >= 400 && problems.push(`${answer.url()}: ${answer.status()}`));
      opened.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && ![new URL(site).origin, new URL(address).origin].includes(origin))
          problems.push(`${request.url()} is of another origin`);
      });
      await opened.goto(address);
      const said = (type: string): Promise<Record<string, unknown>[]> =>
        opened.evaluate(
          (type) =>
            (self as unknown as { heard: Record<string, unknown>[] }).heard.filter(
              (one) => one["drug-policy-atlas"] === 1 && one.type === type,
            ),
          type,
        );
      const frames = async (count: number): Promise<Frame[]> => {
        await opened.waitForFunction(
          (count) =>
            (self as unknown as { heard: Record<string, unknown>[] }).heard.filter(({ type }) => type === "ready")
              .length >= count,
          count,
        );
        return opened.frames().filter((frame) => frame.url().startsWith(site));
      };
      return { page: opened, problems, site, frames, said };
    });
    for (const end of ends) await end();
  },
});

/** Waits until the figure in a frame is live: it becomes so when someone comes near. */
export async function wake(frame: Frame): Promise<void> {
  await frame.locator(".embed .figure").hover();
  await frame.waitForFunction(
    () => "live" in document.documentElement.dataset && performance.getEntriesByName("map-complete").length > 0,
  );
}

/** An answer as it went over the wire. */
export interface Sent {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
}

/** Stands before a site and notes what is sent: what a browser has kept is not asked for here, and is not counted. */
export async function counted(site: string): Promise<{ address: string; sent: Sent[]; close: () => Promise<void> }> {
  const sent: Sent[] = [];
  const server = createServer((asked, answer) => {
    const path = asked.url ?? "/";
    const { hostname, port } = new URL(site);
    request({ hostname, port, path, method: asked.method, headers: asked.headers }, (found) => {
      const parts: Buffer[] = [];
      found.on("data", (part: Buffer) => parts.push(part));
      found.on("end", () => {
        const body = Buffer.concat(parts);
        const head = found.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0);
        sent.push({ path, status: found.statusCode ?? 0, bytes: body.length + head });
        answer.writeHead(found.statusCode ?? 500, found.headers).end(body);
      });
    }).end();
  });
  const address = `http://localhost:${await listen(server)}/`;
  return { address, sent, close: () => new Promise((done) => server.close(() => done()).closeAllConnections()) };
}
