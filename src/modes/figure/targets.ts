import { loadJson } from "#load/json.ts";
import { TargetsFile, type Target } from "#model/target.ts";

/** The targets of a topic, loaded once; none where the file cannot be had: a trend says less then, and nothing wrong. */
const known = new Map<string, Promise<readonly Target[]>>();

/** The targets that stand in a topic's file; `root` is the way to the site's root. */
export function loadTargets(topic: string, root: string): Promise<readonly Target[]> {
  const file = `data/${topic}/targets.json`;
  const loading =
    known.get(topic) ??
    loadJson(fetch, root + file, file, TargetsFile).then((found) =>
      found.state === "ready" ? found.value.targets : [],
    );
  known.set(topic, loading);
  return loading;
}
