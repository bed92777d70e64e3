import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { fontFiles, writeWhole } from "./fonts.ts";

interface Job {
  readonly svg: string;
  readonly file: string;
  /** Where the picture is kept for the next build. */
  readonly kept: string;
}

/** Takes away the pictures of a folder that are not among those used: a drawing that has changed is never asked for again. */
export function prune(folder: string, used: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name.endsWith(".png") && !used.has(join(folder, name))) rmSync(join(folder, name), { force: true });
}

/** At most so many threads: pages are written meanwhile. */
const most = Math.min(4, availableParallelism());

/**
 * Draws cards in threads of their own while the pages are written. What was drawn before is taken from a cache, by the hash of the
 * drawing and of what draws it.
 */
export class Painter {
  readonly #cache: string;
  readonly #drawer: string;
  readonly #fonts: readonly string[];
  readonly #salt: Buffer;
  readonly #idle: Worker[] = [];
  readonly #threads: Worker[] = [];
  readonly #waiting: Job[] = [];
  readonly #used = new Set<string>();
  #busy = 0;
  #end: { readonly done: () => void; readonly fail: (problem: Error) => void } | undefined;
  #problem: Error | undefined;

  private constructor(cache: string, drawer: string, fonts: readonly string[]) {
    this.#cache = cache;
    this.#drawer = drawer;
    this.#fonts = fonts;
    this.#salt = readFileSync(drawer);
  }

  /** A painter for a site whose source is in `root`. */
  static async at(root: string): Promise<Painter> {
    const cache = join(root, "../node_modules/.cache/atlas-cards");
    return new Painter(cache, join(root, "build/draw-card.mjs"), await fontFiles(root, cache));
  }

  /** Draws an SVG into a file, by the time that all is done. */
  paint(svg: string, file: string): void {
    mkdirSync(dirname(file), { recursive: true });
    const kept = join(this.#cache, `${createHash("sha256").update(this.#salt).update(svg).digest("hex")}.png`);
    this.#used.add(kept);
    if (existsSync(kept)) return copyFileSync(kept, file);
    this.#waiting.push({ svg, file, kept });
    this.#go();
  }

  /** Waits for all that was asked for, and forgets what was not; throws where one could not be drawn. */
  async done(): Promise<void> {
    if (this.#problem) throw this.#problem;
    if (this.#busy > 0) await new Promise<void>((done, fail) => (this.#end = { done, fail }));
    prune(this.#cache, this.#used);
  }

  /** Ends the threads, whatever they do: a build that fails would wait for them. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #go(): void {
    if (this.#waiting.length === 0) return this.#busy === 0 ? this.#end?.done() : undefined;
    const thread = this.#idle.pop() ?? (this.#threads.length < most ? this.#started() : undefined);
    const job = thread && this.#waiting.shift();
    if (!thread || !job) return;
    this.#busy += 1;
    thread.once("message", (png: Uint8Array) => {
      writeWhole(job.kept, png);
      copyFileSync(job.kept, job.file);
      this.#busy -= 1;
      this.#idle.push(thread);
      this.#go();
    });
    thread.postMessage(job.svg);
  }

  #started(): Worker {
    const thread = new Worker(this.#drawer, { workerData: { fontFiles: this.#fonts } });
    thread.once("error", (problem: Error) => {
      this.#problem = problem;
      this.#end?.fail(problem);
    });
    this.#threads.push(thread);
    return thread;
  }
}
