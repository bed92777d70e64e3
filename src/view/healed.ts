import { viewIn } from "./embed/address.ts";

/** What campaigns write among the words of a link. */
const mark = /^(utm_\w+|fbclid|gclid|mc_[ce]id)=/;

/**
 * The path and fragment that an address had before it went through mailers, systems and campaigns; null: it is as it was. A query
 * says nothing on a page of the atlas: what is in it is of somebody else, or a fragment whose "#" was encoded.
 */
export function healed({ pathname, search, hash }: Pick<Location, "pathname" | "search" | "hash">): string | null {
  const found = viewIn({ hash, search }) || hash.replace(/^#+/, "").replace(/[?#].*/s, "");
  const parts = found.split("&");
  const fragment = parts.some((part) => mark.test(part)) ? parts.filter((part) => !mark.test(part)).join("&") : found;
  const clean = pathname + (fragment && `#${fragment}`);
  return clean === pathname + search + hash ? null : clean;
}
