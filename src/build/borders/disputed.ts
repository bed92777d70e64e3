import { meshArcs } from "topojson-client";
import type { MultiLineString, Positions } from "topojson-specification";
import { plain, split } from "./arcs.ts";
import { byCode, type Degrees } from "./base.ts";

interface Disputed {
  readonly id: string;
  /** The two sides, in the base's codes, or that of `partGolan`. */
  readonly sides: readonly [string, string];
  /** Which of the shared points belong to it, where it is only a part of the border. */
  readonly where?: (longitude: number, latitude: number) => boolean;
}

/**
 * Lines between two fills that are disputed or undetermined, as far as the base has an arc for them, and both edges of
 * the Golan, the eastern one being that of 1974. The Line of Control begins near 32.8° N; the Line of Actual Control is
 * that of Aksai Chin and of the eastern sector. The outer limits of Jammu and Kashmir towards China, the north-west of
 * the Korean line and lines at sea are not among them.
 */
const lines: readonly Disputed[] = [
  { id: "kosovo-serbia", sides: ["XKX", "SRB"] },
  { id: "western-sahara-morocco", sides: ["ESH", "MAR"] },
  { id: "israel-palestine", sides: ["ISR", "PSE"] },
  { id: "golan-west", sides: ["GOL", "ISR"] },
  { id: "golan-east", sides: ["GOL", "SYR"] },
  { id: "somaliland-somalia", sides: ["SOL", "SOM"] },
  { id: "northern-cyprus-cyprus", sides: ["CYN", "CYP"] },
  { id: "siachen-china", sides: ["KAS", "CHN"] },
  { id: "siachen-india", sides: ["KAS", "IND"] },
  { id: "siachen-pakistan", sides: ["KAS", "PAK"] },
  { id: "line-of-control", sides: ["IND", "PAK"], where: (_, latitude) => latitude >= 32.8 },
  { id: "aksai-chin", sides: ["IND", "CHN"], where: (longitude, latitude) => longitude < 80 && latitude >= 32.5 },
  { id: "india-china-east", sides: ["IND", "CHN"], where: (longitude) => longitude > 91 },
];

/** Cuts the arcs of which only a part is disputed, so that a line can end inside a border. */
export function splitDisputed(world: Degrees): void {
  for (const { sides, where } of lines) {
    if (!where) continue;
    for (const index of new Set(shared(world, sides).flat().map(plain))) {
      const arc = world.arcs[index] as Positions[];
      const first = belongs(arc[0], where);
      const cut = arc.findIndex((point) => belongs(point, where) !== first);
      // The last point that is like the first one ends its part.
      if (cut > 1) split(world, index, first ? cut - 1 : cut);
    }
  }
}

/** The disputed lines of the base, each joined as far as its arcs touch. */
export function disputedLines(world: Degrees): (MultiLineString & { id: string })[] {
  return lines.map(({ id, sides, where }) => {
    const arcs = shared(world, sides)
      .map((line) => line.filter((index) => !where || disputed(world, index, where)))
      .filter((line) => line.length > 0);
    if (arcs.length === 0) throw new Error(`${id}: expected a line between ${sides.join(" and ")}, came none`);
    return { id, type: "MultiLineString", arcs };
  });
}

type Where = NonNullable<Disputed["where"]>;
const belongs = (point: Positions | undefined, where: Where): boolean => where(point?.[0] ?? 0, point?.[1] ?? 0);
const disputed = (world: Degrees, index: number, where: Where): boolean => {
  const arc = world.arcs[plain(index)] as Positions[];
  return belongs(arc[arc.length >> 1], where);
};

function shared(world: Degrees, sides: readonly string[]): number[][] {
  const geometries = world.objects.countries.geometries.filter((country) => sides.includes(byCode(country)));
  return meshArcs(world, { type: "GeometryCollection", geometries }, (a, b) => a !== b).arcs;
}
