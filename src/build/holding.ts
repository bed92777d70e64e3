import { releaseWords as words } from "#text/en/release.ts";

/** Kinds of pages that carry facts when they are opened, and whose link can hold them to a release. */
const kinds: readonly string[] = ["figure", "place", "events", "drawn"];

/**
 * What stands before a page whose link may hold its facts to a release. It is read before anything of the page is painted, keeps
 * the facts of today back, and says which are on their way; the page's own script shows the page when they are there.
 */
export const holdingOf = (kind: string): string =>
  kinds.includes(kind)
    ? `<div id="holding" role="status"><p>${words.fetching("<b></b>")}</p><p>${words.late} <button type="button">${words.showToday}</button></p></div><script>
{
  const html = document.documentElement;
  const [release, today] = document.querySelectorAll("#holding :is(b, button)");
  const read = () => {
    const held = /[#&;]data=(\\d{4}-\\d\\d-\\d\\d[^&?#]*)/.exec(location.hash);
    if (!held) return html.removeAttribute("data-holding");
    release.textContent = held[1];
    return true;
  };
  today.onclick = () => (location.hash = location.hash.slice(1).replace(/&?data=[^&]*/, ""));
  if (read()) html.dataset.holding = "";
  addEventListener("hashchange", read);
}
</script>`
    : "";
