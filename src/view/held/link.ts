import { isVersion } from "#model/version.ts";

/**
 * A link with its facts held to a release, or free. The release stands last in the fragment of every page that shows facts, as
 * `data=2026-11-22`: `v` names the variant of an indicator.
 */
export function heldLink(link: string, version: string | null): string {
  const [page = "", fragment = ""] = link.split("#", 2);
  const parts = fragment.split("&").filter((part) => part !== "" && !part.startsWith("data="));
  const held = [...parts, ...(version === null ? [] : [`data=${version}`])].join("&");
  return held ? `${page}#${held}` : page;
}

/** The release that a link or a fragment asks for; null: it asks for none, or for something that cannot be one. */
export function releaseIn(link: string): string | null {
  const asked = new URLSearchParams(link.slice(link.indexOf("#") + 1)).get("data");
  return asked !== null && isVersion(asked) ? asked : null;
}
