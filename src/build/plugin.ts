import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport, type Plugin } from "vite";
import { checkData, words, type Problem } from "./checks/index.ts";
import type { checkTalks as CheckTalks } from "./checks/talks.ts";
import { derivedFiles } from "./derived.ts";
import { factsIn } from "./facts-on-disk.ts";
import { heldFiles } from "./held.ts";
import { typeOf } from "./media-types.ts";
import { writeSite, type SitePlan } from "./write-site.ts";

/** Stops where a fact breaks a rule: file, place and reason, one a line. */
export async function stopOnProblems({ data, root }: Pick<SitePlan, "data" | "root">): Promise<void> {
  const problems = checkData(data);
  if (problems.length === 0) problems.push(...(await problemsOfTalks(data, root)));
  if (problems.length > 0) throw new Error(`The facts break a rule:\n${problems.map(words).join("\n")}`);
}

/** What is wrong with the talks, whose links and numbers are read by the code of the pages: only Vite can import that. */
async function problemsOfTalks(data: string, root: string): Promise<Problem[]> {
  const file = join(root, "build/checks/talks.ts");
  const { module } = await runnerImport<{ checkTalks: typeof CheckTalks }>(file, {
    configFile: false,
    root,
    logLevel: "error",
  });
  return module.checkTalks(data);
}

function allDerived(data: string): Record<string, string> {
  const facts = factsIn(data);
  return { ...derivedFiles(facts), ...heldFiles(data, Object.keys(facts.sources)) };
}

/**
 * The atlas as a plugin: a build checks the facts, then writes data, derived files and prerendered pages; the development
 * server gives the same files from the source.
 */
export function atlas(plan: SitePlan): Plugin {
  return {
    name: "atlas",
    async buildStart() {
      await stopOnProblems(plan);
    },
    // Not closeBundle: that would hide the true error.
    async writeBundle() {
      await writeSite(plan);
    },
    configureServer(server) {
      let derived: Record<string, string> | undefined;
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
        const file = /^\/(data|derived)\/(.+)$/.exec(path);
        if (!file) return next();
        derived ??= allDerived(plan.data);
        const [, folder, below = ""] = file;
        try {
          const text = folder === "derived" ? derived[below] : readFileSync(join(plan.data, below), "utf8");
          if (text === undefined) return next();
          response.setHeader("content-type", typeOf(below));
          response.end(text);
        } catch {
          next();
        }
      });
    },
  };
}
