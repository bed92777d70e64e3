import { insideOf } from "./inside.ts";

/**
 * Keeps the links of a page in the file, those that are drawn later as well: what leads to the atlas becomes a fragment, what leads
 * to a publisher opens beside the talk. `here` is the public address of the page shown.
 */
export function keepLinksInside(target: HTMLElement, root: URL, here: () => string): void {
  function keep(link: HTMLAnchorElement): void {
    const href = link.getAttribute("href");
    if (href === null || href.startsWith("#/")) return;
    const url = new URL(href, here());
    const inside = insideOf(url, root);
    if (inside !== null) link.setAttribute("href", inside);
    else if (url.protocol.startsWith("http")) {
      link.target = "_blank";
      link.rel = "noreferrer";
    }
  }
  const keepAll = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (node instanceof HTMLAnchorElement) keep(node);
    node.querySelectorAll("a").forEach(keep);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      if (target instanceof HTMLAnchorElement) keep(target);
      addedNodes.forEach(keepAll);
    }
  });
  observer.observe(target, { subtree: true, childList: true, attributes: true, attributeFilter: ["href"] });
  keepAll(target);
}
