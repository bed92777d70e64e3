import { readData } from "../read-data.ts";
import { claimsOfTalks } from "./claims-of-talks.ts";
import type { Check } from "./check.ts";
import { problemsOf, type Problem } from "./index.ts";
import { linksOfTalks } from "./links-of-talks.ts";

/** The rules for talks that need the readings and the catalogue: they are run by Vite, whose imports the catalogue uses. */
export const talkChecks: readonly Check[] = [linksOfTalks, claimsOfTalks];

/** What is wrong with the talks of a folder; a file that is no JSON is reported by the checks of all files. */
export const checkTalks = (folder: string): Problem[] => problemsOf(readData(folder).files, talkChecks);
