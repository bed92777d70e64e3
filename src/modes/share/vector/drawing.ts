import type { Keep } from "./box.ts";
import { plainColor, svgOf } from "./paint.ts";

/** What a shape is, beside how it looks. */
const shaped = "d x y width height cx cy r rx ry x1 y1 x2 y2 points dx dy offset id".split(" ");
/** How a shape looks, with what it need not say. */
const looks: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  opacity: "1",
  "paint-order": "normal",
};
const written: Readonly<Record<string, string>> = {
  "font-size": "",
  "font-weight": "400",
  "text-anchor": "start",
  "dominant-baseline": "auto",
};
const drawn = new Set("g path rect circle ellipse line polyline polygon text tspan svg".split(" "));

/** How a drawing is taken over. */
export interface Taking {
  /** The matrix of the page's pixels, from those of the screen. */
  readonly page: DOMMatrix;
  /** By how much the page magnifies the drawing. */
  readonly scale: number;
  readonly keep: Keep;
  /** Gives a name that no other part has. */
  readonly name: (wanted: string) => string;
}

const scaleOf = ({ a, b, c, d }: DOMMatrix): number => Math.sqrt(Math.abs(a * d - b * c)) || 1;
const matrixOf = (element: SVGGraphicsElement): DOMMatrix =>
  DOMMatrix.fromMatrix(element.getScreenCTM() ?? new DOMMatrix());
const said = ({ a, b, c, d, e, f }: DOMMatrix): string =>
  `matrix(${[a, b, c, d, e, f].map((n) => +n.toFixed(4)).join(" ")})`;

/** A definition that a value of CSS refers to, with colours as they are here, kept under a name of its own. */
function referred(value: string, { keep }: Taking): string {
  const id = /url\("?#([^")]+)"?\)/.exec(value)?.[1];
  const found = id === undefined ? null : document.getElementById(id);
  if (!(found instanceof SVGElement)) return value;
  const copy = found.cloneNode(true) as SVGElement;
  const [from, to] = [[...found.querySelectorAll<SVGElement>("*")], [...copy.querySelectorAll<SVGElement>("*")]];
  for (const [i, part] of to.entries()) {
    const style = getComputedStyle(from[i] ?? found);
    for (const name of ["class", "style", "id"]) part.removeAttribute(name);
    if (part.tagName === "stop") {
      part.setAttribute("stop-color", style.stopColor);
      part.setAttribute("stop-opacity", style.stopOpacity);
    } else if (style.fill !== "none") part.setAttribute("fill", style.fill);
  }
  for (const name of ["class", "style"]) copy.removeAttribute(name);
  return `url(#${keep(copy)})`;
}

/** A name for a part of a drawing: its place, or what it holds. */
function nameOf(element: SVGElement): string | undefined {
  const { place } = element.dataset;
  if (place) return `${element.tagName === "circle" ? "dot" : "place"}-${place}`;
  return element.tagName === "g"
    ? element
        .getAttribute("class")
        ?.split(" ")
        .find((name) => !name.startsWith("svelte-"))
    : undefined;
}

/** The words of a part of a text; a space between two parts stays, and none is before the first. */
const wordsOf = ({ data, parentNode, previousSibling }: Text): string => {
  const words = data.replaceAll(/\s+/g, " ");
  return previousSibling || parentNode?.nodeName === "tspan" ? words : words.trimStart();
};

function copyOf(element: SVGGraphicsElement, parent: DOMMatrix, taking: Taking): SVGElement | null {
  const style = getComputedStyle(element);
  if (!drawn.has(element.tagName) || style.display === "none" || style.visibility === "hidden" || style.opacity === "0")
    return null;
  const own = matrixOf(element);
  const isFrame = element instanceof SVGSVGElement;
  const made = svgOf(isFrame ? "g" : element.tagName, {});
  if (!isFrame)
    for (const name of shaped) {
      // Of a text these say where it stands, which no style does.
      const computed = /^t/.test(element.tagName) ? "" : style.getPropertyValue(name);
      const value = /^-?[\d.]+px$/.test(computed) ? String(parseFloat(computed)) : element.getAttribute(name);
      if (value !== null && name !== "id") made.setAttribute(name, value);
    }
  const local = parent.inverse().multiply(own);
  if (!local.isIdentity && element.tagName !== "tspan") made.setAttribute("transform", said(local));
  // Some programs drop the space with which a part of a text begins.
  if (element.tagName === "text" && element.childElementCount > 0)
    made.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  const wanted = nameOf(element);
  if (wanted) made.setAttribute("id", taking.name(wanted));
  if (element.tagName !== "g" && !isFrame) dress(made, element, style, own, taking);
  else if (style.opacity !== "1") made.setAttribute("opacity", style.opacity);
  for (const child of element.childNodes) {
    if (child instanceof SVGGraphicsElement) made.append(copyOf(child, own, taking) ?? "");
    else if (child instanceof Text && /^(text|tspan)$/.test(element.tagName)) made.append(wordsOf(child));
  }
  const clip = style.clipPath === "none" ? null : referred(style.clipPath, taking);
  if (clip?.startsWith("url(")) made.setAttribute("clip-path", clip);
  return made;
}

function dress(
  made: SVGElement,
  element: SVGElement,
  style: CSSStyleDeclaration,
  own: DOMMatrix,
  taking: Taking,
): void {
  const isText = /^(text|tspan)$/.test(element.tagName);
  for (const [name, plain] of Object.entries(isText ? { ...looks, ...written } : looks)) {
    const value = style.getPropertyValue(name);
    if (value === plain || value === "") continue;
    made.setAttribute(
      name,
      value.startsWith("url(") ? referred(value, taking) : plainColor(value).replaceAll("px", ""),
    );
  }
  if (style.stroke === "none") return;
  // A line that keeps its width on the screen is written as wide as it is there.
  const kept = style.vectorEffect === "non-scaling-stroke" ? taking.scale / scaleOf(own) : 1;
  made.setAttribute("stroke-width", String(+(parseFloat(style.strokeWidth) * kept).toFixed(4)));
  if (kept !== 1 && style.strokeDasharray !== "none")
    made.setAttribute(
      "stroke-dasharray",
      style.strokeDasharray
        .split(",")
        .map((part) => +(parseFloat(part) * kept).toFixed(4))
        .join(" "),
    );
}

/** A drawing of the page, with its looks as they are now. What lies outside of its frame is cut. */
export function drawingOf(svg: SVGSVGElement, taking: Taking): SVGElement | null {
  const made = copyOf(svg, taking.page.inverse(), taking);
  if (!made || getComputedStyle(svg).overflow === "visible") return made;
  const box = svg.getBoundingClientRect();
  const from = new DOMPoint(box.x, box.y).matrixTransform(taking.page);
  const clip = svgOf("clipPath", {});
  clip.append(svgOf("rect", { x: from.x, y: from.y, width: box.width, height: box.height }));
  const cut = svgOf("g", { "clip-path": `url(#${taking.keep(clip)})` });
  cut.append(made);
  return cut;
}
