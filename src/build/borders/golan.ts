import type { Positions } from "topojson-specification";
import { polygonsOf } from "#geo/simplify.ts";
import { plain, split } from "./arcs.ts";
import { byCode, type Country, type Degrees } from "./base.ts";

/**
 * The western edge of the Golan, from the border of Lebanon to that of Jordan, which Visionscarto's base leaves out: the
 * points of Natural Earth's own disputed areas at 1:50 million (`ne_50m_admin_0_breakaway_disputed_areas`, "Golan
 * Heights"; public domain). They are as coarse as the rest of the base, at the Jordan some 5 km off: an eighth of a unit
 * of the world map. At this scale the boundary of 1923 and the armistice demarcation line of 1949 are one.
 */
const westernEdge: readonly Positions[] = [
  [35.602871, 33.240607],
  [35.64075, 33.200196],
  [35.635272, 33.118341],
  [35.600597, 33.039586],
  [35.577291, 33.009613],
  [35.588557, 32.952769],
  [35.614498, 32.890861],
  [35.632895, 32.866573],
  [35.635686, 32.8073],
  [35.608142, 32.759784],
  [35.591657, 32.722654],
  [35.611243, 32.682062],
];

/** Degrees within which a point of Natural Earth is one of the base, which is quantised. */
const same = 0.001;

/**
 * Parts the Golan from Israel, in which the base has it, as an area of its own by the code GOL. Both ends of the line
 * are points of the base, so that neighbours go on sharing their arcs and no ground is lost or doubled.
 */
export function partGolan(world: Degrees): void {
  const [north, south] = [westernEdge.at(0), westernEdge.at(-1)].map((end) => nodeAt(world, end ?? []));
  if (!north || !south) throw new Error("expected two ends of the western edge of the Golan");
  const line = world.arcs.push([north, ...westernEdge.slice(1, -1), south] as Positions[]) - 1;

  const [[ring = [], ...holes] = [], ...others] = polygonsOf(israelOf(world));
  const starts = ring.map((index) => (index < 0 ? world.arcs[~index]?.at(-1) : world.arcs[index]?.[0]));
  const between = (from: Positions, to: Positions): number[] => {
    const [first, last] = [from, to].map((end) => starts.findIndex((start) => String(start) === String(end)));
    const turned = [...ring.slice(first), ...ring.slice(0, first)];
    return turned.slice(0, ((last ?? 0) - (first ?? 0) + ring.length) % ring.length);
  };
  const golan = [...between(north, south), ~line];
  const israel = [line, ...between(south, north)];

  const { countries } = world.objects;
  const polygons: Country = { ...israelOf(world), type: "MultiPolygon", arcs: [[israel, ...holes], ...others] };
  countries.geometries = [
    ...countries.geometries.map((country) => (isIsrael(country) ? polygons : country)),
    { type: "MultiPolygon", properties: { a3: "GOL" }, arcs: [[golan]] },
  ];
}

/** The point of Israel's border where an end of the line lies, with the arc parted there. */
function nodeAt(world: Degrees, [longitude = 0, latitude = 0]: Positions): Positions {
  for (const index of polygonsOf(israelOf(world)).flat(2).map(plain)) {
    const arc = world.arcs[index] ?? [];
    const at = arc.findIndex(([x = 0, y = 0]) => Math.abs(x - longitude) < same && Math.abs(y - latitude) < same);
    const node = arc[at];
    if (!node) continue;
    if (at > 0 && at < arc.length - 1) split(world, index, at);
    return node;
  }
  throw new Error(`expected Israel's border to pass ${longitude}, ${latitude}`);
}

const isIsrael = (country: Country): boolean => byCode(country) === "ISR";

function israelOf(world: Degrees): Country {
  const found = world.objects.countries.geometries.find(isIsrael);
  if (!found) throw new Error("expected Israel in the base, came none");
  return found;
}
