/** An ampersand that some system has written out, once too often. */
const writtenOut = /&(?:amp|#0*38|#x0*26);/gi;
/** A view behind a "#" that some system has encoded. That of a colour has no name behind it. */
const encodedHash = /%23([a-z]+=.*)/s;

/**
 * The view in the fragment of an address, without "#"; empty: the address carries none. Addresses go through many hands:
 * WordPress writes `#?secret=…` behind them, others add their marks as a query, escape the ampersands twice, or encode the whole.
 * No link of the atlas has a bare "#" or "?" in it, so what begins with one is of somebody else.
 */
export function viewIn({ hash, search = "" }: { readonly hash: string; readonly search?: string }): string {
  const plain = (text: string): string =>
    text
      .replace(/^#+/, "")
      .replace(writtenOut, "&")
      .replace(/[?#].*/s, "");
  const view = plain(hash || (encodedHash.exec(search)?.[1] ?? ""));
  const link = view.includes("=") ? view : plain(decoded(view));
  return link.includes("=") ? link : "";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** The query of an embed's address with its ampersands as they were, and without the view that an encoded "#" has brought into it. */
export const queryIn = (search: string): string => search.replace(encodedHash, "").replace(writtenOut, "&");

/** What WordPress calls a frame that it does not know, so that it knows what the frame says; null: it is not in WordPress. */
export const secretIn = (hash: string): string | null => /[#?&]\?secret=([a-zA-Z0-9]{1,40})$/.exec(hash)?.[1] ?? null;
