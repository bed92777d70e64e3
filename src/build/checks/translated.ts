import { languages, type Language } from "#model/languages.ts";
import type { DataFile } from "../read-data.ts";
import type { Json } from "../read-json.ts";
import type { Check } from "./check.ts";
import { problem, type Problem } from "./problem.ts";

/** English everywhere; another language in all texts of a file or in none, so that no page mixes two. */
export const translated: Check = {
  name: "translated",
  sentence: "Every text has English, and a language that one text of a file has, all its texts have.",
  check: (files) => files.all.flatMap(ofFile),
};

interface Text {
  readonly at: string;
  readonly has: readonly string[];
}

const isLanguage = (key: string): key is Language => languages.some((language) => language === key);

/** Texts of a JSON value: objects whose keys are all languages and whose values are all strings. */
function textsOf(json: Json, path: readonly string[] = []): Text[] {
  if (json === null || typeof json !== "object") return [];
  const inside = Object.entries(json);
  const isText = inside.length > 0 && inside.every(([key, value]) => isLanguage(key) && typeof value === "string");
  if (isText) return [{ at: path.join(", "), has: inside.map(([key]) => key) }];
  return inside.flatMap(([key, value]) => textsOf(value, [...path, key]));
}

function ofFile({ path, json }: DataFile): Problem[] {
  const texts = textsOf(json);
  const wanted = [
    "en",
    ...languages.filter((language) => language !== "en" && texts.some(({ has }) => has.includes(language))),
  ];
  return wanted.flatMap((language) => {
    const without = texts.filter(({ has }) => !has.includes(language));
    const [first] = without;
    if (!first) return [];
    const others = without.length > 1 ? `, and ${without.length - 1} more` : "";
    return [problem(path, `no text in "${language}"${others}`, { at: first.at })];
  });
}
