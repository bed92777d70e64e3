import { typeOf } from "../pack/media-type.ts";
import { unpack, type Contents } from "../pack/contents.ts";
import { answerFor, isOfVersion, properPath, shellAt, type Kept } from "./plan.ts";

/** As much of a service worker's world as is used here: the types of pages do not know it. */
interface Worker extends EventTarget {
  readonly registration: { readonly scope: string };
  readonly clients: { claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
}
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Lasting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

declare const KEPT: Kept;
const kept = KEPT;
const worker = globalThis as unknown as Worker;
const root = worker.registration.scope;
const prefix = "atlas-";
const mine = prefix + kept.version;
/** Milliseconds that a page of the network may take before the one that is kept is shown. */
const patience = 2000;

const on = <E extends Event>(name: string, hear: (event: E) => void): void =>
  worker.addEventListener(name, (event) => hear(event as E));

on<Lasting>("install", (event) => {
  const fresh = kept.files.map((path) => new Request(root + path, { cache: "no-cache" }));
  event.waitUntil(caches.open(mine).then((cache) => cache.addAll(fresh)));
});

on<Lasting>("activate", (event) => event.waitUntil(takeOver()));

/** The version before this one stays: a window that still shows it may ask for a part that it has not loaded. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== mine);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

on<MessageEvent>("message", ({ data }) => {
  if (data === "take-over") void worker.skipWaiting();
});

on<Asked>("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(root)) return;
  const path = decodeURI(url.origin + url.pathname).slice(root.length);
  const answer = answerFor(path, kept);
  if (answer === "kept") event.respondWith(keptOr(request));
  else if (answer === "facts") event.respondWith(factsOr(path, request));
  else if (answer === "page" && request.destination === "document") event.respondWith(page(path, request));
  else if (answer === "network" && request.destination !== "document") event.respondWith(networkOrOlder(request));
});

const own = async (path: string): Promise<Response | undefined> => (await caches.open(mine)).match(root + path);

async function keptOr(request: Request): Promise<Response> {
  const url = new URL(request.url);
  return (await own((url.origin + url.pathname).slice(root.length))) ?? fetch(request);
}

/** A part of the version before may still be asked for by a window that shows it. */
const networkOrOlder = (request: Request): Promise<Response> =>
  fetch(request).catch(async (problem: unknown) => {
    const older = await caches.match(request);
    if (older) return older;
    throw problem;
  });

let unpacked: Promise<Contents> | undefined;

async function factsOr(path: string, request: Request): Promise<Response> {
  try {
    unpacked ??= own(kept.facts).then(async (file) => unpack(new Uint8Array(await file!.arrayBuffer())));
    const text = (await unpacked)[path];
    if (text !== undefined) return new Response(text, { headers: { "content-type": typeOf(path) } });
  } catch {
    unpacked = undefined;
  }
  return fetch(request);
}

/**
 * The page of the network where it comes soon and is of this version, so that page, script and facts always fit; else the page that
 * draws any address from what is kept.
 */
async function page(path: string, request: Request): Promise<Response> {
  const proper = properPath(path);
  try {
    const found = await fetch(request, { signal: AbortSignal.timeout(patience) });
    if (found.type === "opaqueredirect") return found;
    if (isOfVersion(await found.clone().text(), kept.version)) return found;
  } catch {
    // Without a network, or with one that does not answer, the page is drawn here.
  }
  if (proper !== null) return Response.redirect(root + proper);
  const shell = await own(kept.shell);
  if (!shell) return fetch(request);
  return new Response(shellAt(await shell.text(), root), { headers: { "content-type": "text/html;charset=utf-8" } });
}
