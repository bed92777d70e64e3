import { boxOf, insetOf } from "./box.ts";
import { drawingOf, type Taking } from "./drawing.ts";
import { svgOf, type Area } from "./paint.ts";
import { textsOf } from "./text.ts";

/** Parts of a poster that are groups with a name. */
const groups: readonly (readonly [selector: string, name: string])[] = [
  ["header, .poster-title", "title"],
  [".side", "legend"],
  [".chart, .body", "figure"],
  ["footer", "sources"],
  [".poster-foot", "imprint"],
];

/** The typeface of the page, then those that a designer's machine has: all are narrower, so that nothing runs over. */
const typefaces = "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

interface About {
  readonly title: string;
  readonly description: string;
}

/** A part of the page as a drawing in which text is text. It is read off the screen, element by element. */
export function vectorOf(part: HTMLElement, [width, height]: readonly [number, number], about: About): string {
  const page = part.getBoundingClientRect();
  const root = svgOf("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    "font-family": typefaces,
    lang: document.documentElement.lang,
  });
  for (const [name, text] of [
    ["title", about.title],
    ["desc", about.description],
  ] as const) {
    const said = svgOf(name, {});
    said.textContent = text;
    root.append(said);
  }
  const defs = svgOf("defs", {});
  root.append(defs);
  const kept = new Map<string, string>();
  const keep = (definition: SVGElement): string => {
    definition.removeAttribute("id");
    const text = definition.outerHTML;
    const id = kept.get(text) ?? `def-${kept.size + 1}`;
    if (!kept.has(text)) {
      definition.id = id;
      defs.append(definition);
      kept.set(text, id);
    }
    return id;
  };
  const names = new Map<string, number>();
  const name = (wanted: string): string => {
    const count = (names.get(wanted) ?? 0) + 1;
    names.set(wanted, count);
    return count === 1 ? wanted : `${wanted}-${count}`;
  };
  const taking: Omit<Taking, "scale"> = { page: new DOMMatrix().translate(-page.x, -page.y), keep, name };
  walk(part, root, { x: page.x, y: page.y, width, height }, 1, page, taking);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

function clipOf(area: Area): SVGElement {
  const clip = svgOf("clipPath", {});
  clip.append(svgOf("rect", { ...area }));
  return clip;
}

/** The part of a box that is seen where another cuts it. */
function cut(a: Area, b: Area): Area {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [right, bottom] = [Math.min(a.x + a.width, b.x + b.width), Math.min(a.y + a.height, b.y + b.height)];
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** What lies in an element, in the order in which it is painted: what is raised lies over the rest. */
function inOrder(element: HTMLElement): ChildNode[] {
  const raised = (child: ChildNode): number =>
    child instanceof HTMLElement ? Number.parseInt(getComputedStyle(child).zIndex, 10) || 0 : 0;
  return [...element.childNodes].sort((a, b) => raised(a) - raised(b));
}

function walk(
  element: HTMLElement,
  into: SVGElement,
  clip: Area,
  scale: number,
  page: Area,
  taking: Omit<Taking, "scale">,
): void {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.opacity === "0" || element.classList.contains("hidden")) return;
  const box = element.getBoundingClientRect();
  const own = style.transform === "none" ? scale : scale * new DOMMatrix(style.transform).a;
  const area = { x: box.x - page.x, y: box.y - page.y, width: box.width, height: box.height };
  const named = groups.find(([selector]) => element.matches(selector))?.[1];
  const inset = insetOf(style.clipPath, area, own);
  const apart = named !== undefined || inset !== null || style.opacity !== "1";
  const group = apart ? svgOf("g", named ? { id: taking.name(named) } : {}) : into;
  if (apart) into.append(group);
  if (inset) group.setAttribute("clip-path", `url(#${taking.keep(clipOf(inset))})`);
  if (style.opacity !== "1") group.setAttribute("opacity", style.opacity);
  const seen = style.visibility !== "hidden";
  if (seen && style.display !== "contents") group.append(...boxOf(style, area, own, taking.keep));
  const seenOf = inset ? cut(clip, { ...inset, x: inset.x + page.x, y: inset.y + page.y }) : clip;
  const inner = style.overflowX === "visible" ? seenOf : cut(seenOf, box);
  for (const child of inOrder(element)) {
    if (child instanceof SVGSVGElement) group.append(drawingOf(child, { ...taking, scale: own }) ?? "");
    else if (child instanceof HTMLElement) walk(child, group, inner, own, page, taking);
    else if (child instanceof Text && seen) group.append(...textsOf(child, style, page, inner, own));
  }
}
