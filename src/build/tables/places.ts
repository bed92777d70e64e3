import { world } from "#model/fact-id.ts";
import { continents, unGroups, type Places } from "#model/place.ts";
import { en } from "#text/en.ts";
import { day, key, note, text } from "./columns.ts";
import { listField } from "./fields.ts";
import type { Field, Table } from "./table.ts";

const named = (ids: readonly string[]): Field["categories"] =>
  ids.map((value) => ({ value, label: en.regions[value] ?? value }));

/** Every place that a fact may name, and the world, of which totals are published. */
export const placesTable = (places: Places): Table => ({
  fields: [
    key("id", "Id of the place, as in the column “place” of every other table."),
    text("name", "Short English name."),
    text("formal", "Formal English name.", "Not recorded"),
    {
      ...text("un", "Standing with the United Nations.", "Not a place: totals for the world"),
      categories: [
        { value: "member", label: "Member state" },
        { value: "observer", label: "Observer state" },
        { value: "former-member", label: "Former member state" },
        { value: "none", label: "Neither member nor observer" },
      ],
    },
    day("un_from", "First day of that standing.", "None, or not recorded"),
    day("un_to", "First day on which it no longer was a member.", "It still is, or never was"),
    day("exists_from", "First day of the place as its code means it.", "Throughout since 1945"),
    day("exists_to", "First day on which it no longer existed.", "It exists"),
    { ...text("continent", "Part of the world.", "None"), categories: named(continents) },
    {
      ...text("un_group", "Group in which the United Nations elects.", "In no group"),
      categories: named(unGroups),
    },
    listField("regions", "Closer views of the map that show it.", "None"),
    text("part_of", "Place that it belongs to.", "Part of no other place"),
    note,
  ],
  rows: [
    [world, "World"],
    ...Object.entries(places).map(([id, place]) => [
      id,
      place.name.en.short,
      place.name.en.formal,
      place.un,
      place.unFrom,
      place.unTo,
      place.existsFrom,
      place.existsTo,
      place.continent,
      place.group,
      place.regions,
      place.partOf,
      place.note?.en,
    ]),
  ].map((row) => Array.from({ length: 13 }, (_, i) => row[i])),
  primaryKey: ["id"],
  foreignKeys: [{ fields: ["part_of"], reference: { fields: ["id"] } }],
});
