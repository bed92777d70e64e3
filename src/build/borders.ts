import { geoArea } from "d3-geo";
import { mergeArcs, quantize } from "topojson-client";
import { sphericalTriangleArea, type Ring } from "topojson-simplify";
import type { Positions } from "topojson-specification";
import { polygonsOf, simplified, stitched, type Area, type World } from "#geo/simplify.ts";
import { absolute, byCode, type Base, type Country } from "./borders/base.ts";
import { partGolan } from "./borders/golan.ts";
import { parted, pointed } from "./borders/parts.ts";
import { disputedLines, splitDisputed } from "./borders/disputed.ts";

/**
 * Areas that are filled with the place they are drawn as part of. Somaliland, Northern Cyprus and the Golan keep their
 * lines, see `disputedLines`. The others are islands without a code among the atlas' places: Åland, and Australia's
 * external territories of Ashmore and Cartier, Christmas and Cocos, Heard and McDonald.
 */
const filledWith: Readonly<Record<string, string>> = {
  SOL: "SOM",
  CYN: "CYP",
  GOL: "SYR",
  ALA: "FIN",
  ATC: "AUS",
  IOA: "AUS",
  HMD: "AUS",
};

const notDrawn = "ATA";

/** Steradians (20 km²): two square pixels where a map a thousand pixels wide shows a tenth of the world's width. */
const tolerance = 5e-7;
const kilometers = (square: number): number => square / 6371 ** 2;

/** Spherical area of a ring, whichever way it runs: the simplifier's own gives 0 for some rings. */
const ringArea = (ring: Ring): number => {
  const area = geoArea({ type: "Polygon", coordinates: [ring] });
  return Math.min(area, 4 * Math.PI - area);
};

/**
 * The borders of the atlas from the world at 1:50 million by Visionscarto, after Natural Earth and the views of the
 * United Nations: Crimea in Ukraine; Palestine with Gaza, Western Sahara, Kosovo and Taiwan as areas of their own. The
 * Golan, which the base has within Israel, is filled with Syria, see `partGolan`.
 *
 * What the base does not offer, and the atlas therefore does not show: Gibraltar (a dot by its anchor), Abyei, the
 * Hala'ib triangle and Bir Tawil apart from the parallel of 22°, the Ilemi triangle, Kunashir and the smaller southern
 * Kurils, and islands too small for the scale (Senkaku, Paracel, Spratly).
 */
export function borders(base: Base): World {
  const world = absolute(base);
  partGolan(world);
  splitDisputed(world);
  const disputed = disputedLines(world);
  const drawn = world.objects.countries.geometries.filter((country) => byCode(country) !== notDrawn);
  const places = [...groups(drawn)].map(([id, parts]): Area => ({
    id,
    ...(parts.length === 1 ? only(parts) : mergeArcs(world, parts)),
  }));
  const whole: World = {
    type: "Topology",
    arcs: world.arcs,
    objects: {
      places: {
        type: "GeometryCollection",
        geometries: places
          .flatMap((place) => parted(place, world.arcs))
          .map((place) => pointed(place, world.arcs))
          .sort(byId),
      },
      disputed: { type: "GeometryCollection", geometries: disputed },
    },
  };
  const rules = { triangle: sphericalTriangleArea, ringArea, tolerance };
  const fewer = simplified(whole, { ...rules, islet: kilometers(12), small: kilometers(100_000) });
  return quantize(sound(fewer), 5e4);
}

const only = ([country]: Country[]): Area => {
  if (!country) throw new Error("expected one country, came none");
  return { type: "MultiPolygon", arcs: polygonsOf(country) };
};

function groups(countries: readonly Country[]): Map<string, Country[]> {
  const found = new Map<string, Country[]>();
  for (const country of countries) {
    const id = filledWith[byCode(country)] ?? byCode(country);
    found.set(id, [...(found.get(id) ?? []), country]);
  }
  return found;
}

/** Leaves out slivers that fewer points have turned inside out: they would flood the whole sphere. */
function sound(world: World): World {
  const arcs = world.arcs as Positions[][];
  const encloses = (rings: number[][]): boolean =>
    geoArea({ type: "Polygon", coordinates: [stitched(rings[0] ?? [], arcs)] }) < 2 * Math.PI;
  const geometries = world.objects.places.geometries.map((place): Area =>
    place.type === "Point" ? place : { ...place, type: "MultiPolygon", arcs: polygonsOf(place).filter(encloses) },
  );
  return { ...world, objects: { ...world.objects, places: { ...world.objects.places, geometries } } };
}

const byId = (a: Area, b: Area): number => (String(a.id) < String(b.id) ? -1 : 1);
