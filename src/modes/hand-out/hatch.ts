const svg = "http://www.w3.org/2000/svg";

function made(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** The pattern with which a shape is filled; null where it is filled with a colour. */
function patternOf(shape: SVGGraphicsElement): SVGPatternElement | null {
  const id = /url\("?#([^")]+)"?\)/.exec(getComputedStyle(shape).fill)?.[1];
  const found = id === undefined ? null : document.getElementById(id);
  return found instanceof SVGPatternElement ? found : null;
}

/** Lines, dashed to dots where the pattern has dots, that cover a box as the pattern would. */
function linesOf(pattern: SVGPatternElement, box: DOMRect): SVGElement {
  const turn = pattern.patternTransform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
  const back = DOMMatrix.fromMatrix(turn).inverse();
  const corners = [box.left, box.right].flatMap((x) =>
    [box.top, box.bottom].map((y) => new DOMPoint(x, y).matrixTransform(back)),
  );
  const size = pattern.width.baseVal.value;
  const down = (least: number): number => Math.floor(least / size) * size;
  const [left, top] = [down(Math.min(...corners.map(({ x }) => x))), down(Math.min(...corners.map(({ y }) => y)))];
  const [right, bottom] = [Math.max(...corners.map(({ x }) => x)), Math.max(...corners.map(({ y }) => y))];
  const [ground, mark] = [...pattern.children] as [SVGElement, SVGElement];
  const radius = Number(mark.getAttribute("r"));
  const bar = Number(mark.getAttribute("width"));
  const columns = Array.from({ length: Math.ceil((right - left) / size) }, (_, i) => left + i * size);
  const d = radius
    ? columns.map((x) => `M${x + size / 2} ${top + size / 2}V${bottom}`).join("")
    : columns.map((x) => `M${x + bar / 2} ${top}V${bottom}`).join("");
  const { a, b, c, d: e, e: f, f: g } = turn;
  const lines = made("g", { transform: `matrix(${[a, b, c, e, f, g].join(" ")})` });
  const [width, height] = [right - left, bottom - top].map(String) as [string, string];
  lines.append(
    made("rect", { x: String(left), y: String(top), width, height, fill: ground.getAttribute("fill") ?? "none" }),
    made("path", {
      d,
      fill: "none",
      style: `stroke:${mark.getAttribute("fill")};stroke-width:${radius ? 2 * radius : bar};${radius ? `stroke-linecap:round;stroke-dasharray:0 ${size}` : "stroke-dasharray:none"}`,
    }),
  );
  return lines;
}

/** Shapes that stand together and have the same pattern become one cut-out of its lines, which lies under them. */
function cutOut(
  parent: Element,
  pattern: SVGPatternElement,
  shapes: readonly SVGGraphicsElement[],
  id: string,
): SVGElement {
  const boxes = shapes.map((shape) => shape.getBBox()).filter(({ width }) => width > 0);
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const clip = made("clipPath", { id });
  for (const shape of shapes) {
    const copy = shape.cloneNode() as SVGElement;
    for (const name of ["id", "class", "style", "fill"]) copy.removeAttribute(name);
    clip.append(copy);
  }
  const cut = made("g", { "clip-path": `url(#${id})`, style: "stroke:none" });
  cut.append(linesOf(pattern, new DOMRect(left, top, right - left, bottom - top)));
  const transform = parent instanceof SVGSVGElement ? null : parent.getAttribute("transform");
  const whole = made("g", transform ? { transform } : {});
  whole.append(clip, cut);
  if (parent instanceof SVGSVGElement) parent.prepend(whole);
  else parent.before(whole);
  return whole;
}

/**
 * Draws the patterns of all drawings in a part of the page as lines, and gives what takes them back. Into a PDF browsers write a
 * pattern as a picture of the whole page, once for each shape: a map would weigh three megabytes.
 */
export function hatch(part: HTMLElement): () => void {
  const found = new Map<Element, Map<SVGPatternElement, SVGGraphicsElement[]>>();
  for (const shape of part.querySelectorAll<SVGGraphicsElement>('svg [fill^="url("], svg [style*="url("]')) {
    const pattern = patternOf(shape);
    const parent = shape.parentElement ?? shape.parentNode;
    if (!pattern || !(parent instanceof SVGElement) || shape.getBBox().width === 0) continue;
    const by = found.get(parent) ?? new Map<SVGPatternElement, SVGGraphicsElement[]>();
    found.set(parent, by);
    by.set(pattern, [...(by.get(pattern) ?? []), shape]);
  }
  const undo: (() => void)[] = [];
  let count = 0;
  for (const [parent, by] of found)
    for (const [pattern, shapes] of by) {
      const cut = cutOut(parent, pattern, shapes, `hatch-${count++}`);
      undo.push(() => cut.remove());
      for (const shape of shapes) {
        const { fill } = shape.style;
        shape.style.fill = "none";
        undo.push(() => (shape.style.fill = fill));
      }
    }
  return () => undo.reverse().forEach((one) => one());
}
