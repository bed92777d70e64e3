import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { test as plain } from "vitest";
import { findChromium, launchArguments } from "#build/chromium.ts";
import { serve, type Served } from "#build/serve.ts";

/** Where the built site stands: at the root of a domain, or below a path. */
export type Base = "/" | "/sub/path/";
export const bases: readonly Base[] = ["/", "/sub/path/"];

/** A page of the built site, and everything that went wrong on it. */
export interface Opened {
  readonly page: Page;
  /** The address of the base, with a slash at its end. */
  readonly address: string;
  /** Errors thrown or logged, answers that failed, and requests to any other origin. */
  readonly problems: string[];
}

interface Atlas {
  readonly browser: Browser;
  /** Addresses of the built site, served while a file of tests runs. */
  readonly served: Readonly<Record<Base, string>>;
  /** Opens a path such as `en/` and waits until it has loaded. */
  readonly open: (path: string, options?: BrowserContextOptions & { base?: Base }) => Promise<Opened>;
}

/** Bytes as they are: compressing them for every page would be half of the time of the tests. */
const plainly = { "accept-encoding": "identity" };

/** Notes what goes wrong on a page from now on. */
function problemsOn(page: Page, address: string, scripted: boolean): string[] {
  const problems: string[] = [];
  const { origin } = new URL(address);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (said) => said.type() === "error" && problems.push(said.text()));
  // Where script is off, the browser drops the scripts that a page asks for beforehand. A page that is left or reloaded asks no
  // more for what it had asked for: that alone is said as “aborted”.
  page.on("requestfailed", (request) => {
    const left = request.failure()?.errorText === "net::ERR_ABORTED";
    if (!left && (scripted || !request.url().endsWith(".js"))) problems.push(`${request.url()} failed`);
  });
  page.on("response", (answer) => answer.status() >= 400 && problems.push(`${answer.url()}: ${answer.status()}`));
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) problems.push(`${request.url()} is another origin`);
  });
  return problems;
}

/** A test on the built site in `dist`, in Chromium: `test("…", async ({ open }) => { const { page } = await open("en/"); })`. */
export const test = plain.extend<Atlas>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments() });
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  served: [
    async ({}, use) => {
      const sites: Served[] = await Promise.all(bases.map((base) => serve("dist", { base })));
      await use({ "/": sites[0]!.address, "/sub/path/": sites[1]!.address });
      await Promise.all(sites.map((site) => site.close()));
    },
    { scope: "file" },
  ],
  open: async ({ browser, served }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (path, { base = "/", ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        extraHTTPHeaders: plainly,
        // A page that keeps itself would answer for the next; a test of that says so.
        serviceWorkers: "block",
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      const address = served[base];
      const problems = problemsOn(page, address, options.javaScriptEnabled !== false);
      await page.goto(address + path);
      return { page, address, problems };
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
