import type { Change, ChangesFile } from "#model/change.ts";

const title = "Changes of the facts";

/** `CHANGELOG.md`: the releases in words, the newest first. It is written from `changes.json` and never edited. */
export const changelogOf = ({ releases }: ChangesFile): string =>
  [
    `# ${title}`,
    "",
    "What was published when, and what is different since. Made from `changes.json` by `npm run data:format`.",
    ...releases.flatMap(({ version, text, changes }) => ["", `## ${version}`, "", text.en, ...list(changes)]),
    "",
  ].join("\n");

const list = (changes: readonly Change[]): string[] => (changes.length === 0 ? [] : ["", ...changes.map(line)]);

function line({ of, facts, kind, text }: Change): string {
  const which = facts.length === 0 ? "" : ` Facts ${kind}: ${facts.map((id) => `\`${id}\``).join(", ")}.`;
  return `- \`${of}\`: ${text.en}${which}`;
}
