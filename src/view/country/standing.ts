import type { Place, PlaceId } from "#model/place.ts";
import { nameInText } from "#text/articles.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { dateText } from "#text/format.ts";
import { nameOf } from "../labels.ts";
import type { CountryAtlas } from "./country-atlas.ts";

/** A piece of the line on standing; `place` is a place that it leads to. */
export interface StandingPart {
  readonly text: string;
  readonly place?: PlaceId;
}

function unPart(place: Place, id: PlaceId, atlas: CountryAtlas): string | undefined {
  const texts = countryTextsOf(atlas.language);
  const { un, unFrom, unTo } = place;
  if (id.startsWith("US-")) return id === "US-DC" ? texts.districtOf : texts.stateOf;
  if (un === "member" && unFrom) return texts.memberSince(dateText(unFrom));
  if (un === "observer" && unFrom) return texts.observerSince(dateText(unFrom));
  if (un === "former-member" && unFrom && unTo) return texts.formerMember(dateText(unFrom), dateText(unTo));
  return texts.noMember;
}

/** What a place is to the United Nations, in which group, who speaks for it there, and of when the facts are. */
export function standingOf(atlas: CountryAtlas, id: PlaceId): StandingPart[] {
  const texts = countryTextsOf(atlas.language);
  const place = atlas.places[id];
  if (!place) return [];
  const parent = place.partOf;
  const state = id.startsWith("US-");
  const parts: (StandingPart | undefined)[] = [
    { text: unPart(place, id, atlas) ?? "", place: state ? parent : undefined },
    place.group && { text: texts.groups[place.group] ?? "" },
    parent &&
      !state && {
        text: texts.representedBy(nameInText(parent, nameOf(atlas.places[parent], atlas.language))),
        place: parent,
      },
    { text: texts.asOf(dateText(atlas.day)) },
  ].map((part) => part || undefined);
  return parts.filter((part) => part !== undefined && part.text !== "") as StandingPart[];
}
