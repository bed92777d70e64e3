import type { PlaceId } from "#model/place.ts";
import { mainBox } from "./main-box.ts";
import { writeRings } from "./path.ts";
import { ringsOf } from "./rings.ts";
import type { Box, Point, Shape } from "./shape.ts";

/** A small map of where a place lies: the land around it as one path, the place as another, a dot where it is small. */
export interface Locator {
  readonly box: Box;
  readonly around: string;
  readonly place: string;
  readonly dot?: Point;
}

/** Width of the frame for its height, units around the smallest place, and how much wider the frame is than the place. */
const [ratio, narrowest, wider] = [1.5, 84, 1.9];
/** A place with less than this share of the frame's width is a dot. */
const tiny = 0.025;

/** The frame around a place. */
function frameOf(shape: Shape): Box {
  const [x, y, w, h] = mainBox(shape);
  const width = Math.max(narrowest, w * wider, h * wider * ratio * 0.8);
  const height = width / ratio;
  return [x + w / 2 - width / 2, y + h / 2 - height / 2, width, height].map(Math.round) as unknown as Box;
}

/** The rings of shapes that reach into a frame and can be seen in it, as one path. */
function within([left, top, width, height]: Box, shapes: readonly Shape[]): string {
  const seen = shapes
    .flatMap(({ d }) => ringsOf(d))
    .filter((ring) => {
      const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
      const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const large = Math.max(east - west, south - north) > width / 120;
      return large && east > left && west < left + width && south > top && north < top + height;
    });
  return writeRings(seen, width > 300 ? 1 : 2);
}

/** The small map of a place; undefined where it has no place on the map. */
export function locatorOf(shapes: readonly Shape[], id: PlaceId): Locator | undefined {
  const shape = shapes.find((one) => one.id === id);
  if (!shape) return undefined;
  const box = frameOf(shape);
  const [, , w, h] = mainBox(shape);
  return {
    box,
    around: within(
      box,
      shapes.filter((one) => one !== shape),
    ),
    place: shape.d,
    dot: shape.d === "" || Math.max(w, h) < box[2] * tiny ? shape.center : undefined,
  };
}
