import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { typeOf } from "./media-types.ts";

/** A folder that is being served; `address` ends with a slash. */
export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Options {
  /** The first port to try; none: any free one. */
  readonly port?: number;
  /** The path below which the folder stands, `/` or `/sub/path/`. */
  readonly base?: string;
}

const host = "127.0.0.1";
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The file that a path means: itself, or the index of a folder; null where there is none inside the folder. */
async function fileOf(folder: string, path: string): Promise<string | null> {
  const file = resolve(folder, `.${path}`);
  if (path.includes("\0") || (file !== folder && !file.startsWith(folder + sep))) return null;
  const found = path.endsWith("/") ? join(file, "index.html") : file;
  return (await isFile(found)) ? found : null;
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

/** The path below the base, decoded; null where the request is not below it or cannot be read. */
function pathOf(url: string, base: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, `http://${host}`).pathname);
    return path.startsWith(base) ? path.slice(base.length - 1) : null;
  } catch {
    return null;
  }
}

/** The bytes in the best encoding that the reader takes. */
async function encoded(bytes: Buffer, type: string, accepted: string): Promise<[Buffer, string?]> {
  if (bytes.length < 1000 || !/text|json|javascript|xml|svg|manifest/.test(type)) return [bytes];
  if (/\bbr\b/.test(accepted)) return [await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }), "br"];
  return /\bgzip\b/.test(accepted) ? [await zip(bytes), "gzip"] : [bytes];
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
  const url = request.url ?? "/";
  const path = pathOf(url, base);
  const file = path === null ? null : await fileOf(folder, path);
  if (path !== null && !file && !path.endsWith("/") && (await fileOf(folder, `${path}/`))) {
    const { pathname, search } = new URL(url, `http://${host}`);
    return void response.writeHead(301, { location: `${pathname}/${search}` }).end();
  }
  const shown = file ?? (await fileOf(folder, "/404.html"));
  const bytes = shown ? await readFile(shown) : Buffer.from("There is no such page.\n");
  const type = typeOf(shown ? extname(shown) : ".txt");
  // What a reader has is asked for again by its mark, and not sent again.
  const etag = `W/"${createHash("sha1").update(bytes).digest("base64url")}"`;
  const cached = {
    etag,
    vary: "accept-encoding",
    "cache-control": path?.startsWith("/assets/") && file ? "public, max-age=31536000, immutable" : "no-cache",
    "access-control-allow-origin": "*",
  };
  if (file && request.headers["if-none-match"] === etag) return void response.writeHead(304, cached).end();
  const [body, encoding] = await encoded(bytes, type, request.headers["accept-encoding"]?.toString() ?? "");
  response.writeHead(file ? 200 : 404, {
    "content-type": type,
    "content-length": body.length,
    ...(encoding && { "content-encoding": encoding }),
    ...cached,
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Listens on the first free port from the one given. */
async function listen(server: Server, port: number, tries = 20): Promise<number> {
  try {
    await new Promise<void>((done, fail) => server.once("error", fail).listen(port, host, done));
    return (server.address() as AddressInfo).port;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== "EADDRINUSE") throw problem;
    return listen(server, tries > 0 ? port + 1 : 0, tries - 1);
  }
}

/** Serves a folder on this machine as a plain host would: indexes, types, compression, a page for what is missing. */
export async function serve(folder: string, { port = 0, base = "/" }: Options = {}): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, base, request, response).catch(() => response.writeHead(500).end());
  });
  const open = await listen(server, port);
  return {
    address: `http://localhost:${open}${base}`,
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}

/** Serves the built site and prints its address. */
export async function main(folder = "dist"): Promise<void> {
  const { address } = await serve(folder, { port: Number(process.env.PORT ?? 4173) });
  console.log(`Drug Policy Atlas: ${address}en/`);
}
