import type { Line, Shape, Shapes } from "#geo/shape.ts";
import type { Ground } from "#load/files.ts";
import type { PlaceId } from "#model/place.ts";

/** The shapes that the page carries, with the marks of its places: what was drawn once is not fetched again. */
export function shapesIn(page: Element, { marks }: Ground): Shapes | null {
  const paths = [...page.querySelectorAll<SVGPathElement>(".shapes path[data-place]")];
  if (paths.length === 0) return null;
  const found = new Map(paths.map((path) => [path.dataset.place as PlaceId, path.getAttribute("d") ?? ""]));
  const without = (Object.keys(marks) as PlaceId[]).filter((id) => !found.has(id));
  const shape = (id: PlaceId): Shape => {
    const [center, area, small] = marks[id] ?? [[0, 0], 0, 0];
    return { id, d: found.get(id) ?? "", center, area, small: small === 1 };
  };
  const lines = [...page.querySelectorAll<SVGPathElement>(".lines path")].map((path): Line => ({
    id: path.dataset.line ?? "",
    d: path.getAttribute("d") ?? "",
  }));
  return { shapes: [...found.keys(), ...without].map(shape), lines };
}
