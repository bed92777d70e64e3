import { isPlaceId, type PlaceId, type Places } from "#model/place.ts";

/** A list of places that a reader has made: it stands in the link alone. Its places are sorted by id. */
export interface OwnGroup {
  readonly name: string;
  readonly places: readonly PlaceId[];
}

/** Longer lists of members are packed: a bit a member is shorter than four letters a name. */
const packedFrom = 41;
const longestName = 60;
const packMark = "*";
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The members of the United Nations by id: bit n of a packed list is the n-th of them. */
const membersOf = (places: Places): PlaceId[] =>
  (Object.keys(places) as PlaceId[]).filter((id) => places[id]?.un === "member").sort();

/** A group of these places, in the order of their ids, each once. */
export const ownGroup = (name: string, ids: readonly PlaceId[]): OwnGroup => ({
  name: [
    ...name
      .replace(/\p{Cs}/gu, "")
      .replace(/\s+/g, " ")
      .trim(),
  ]
    .slice(0, longestName)
    .join("")
    .trim(),
  places: [...new Set(ids)].sort(),
});

/**
 * A group as it stands in a link, `Name:SGP,MYS`. With more than forty members these are packed into base64url, six members a
 * letter in the order of their ids, with a star before: at most 34 signs for all 193. Places that are no members follow by id.
 */
export function writeGroup({ name, places: ids }: OwnGroup, places: Places): string {
  const members = membersOf(places);
  const inside = ids.filter((id) => places[id]?.un === "member");
  const outside = ids.filter((id) => places[id]?.un !== "member");
  const listed = inside.length < packedFrom ? ids : [`${packMark}${pack(members, new Set(inside))}`, ...outside];
  return `${encodeURIComponent(name)}:${listed.join(",")}`;
}

function pack(members: readonly PlaceId[], chosen: ReadonlySet<PlaceId>): string {
  let text = "";
  for (let at = 0; at < members.length; at += 6) {
    const six = members.slice(at, at + 6);
    text += letters[six.reduce((bits, id, bit) => bits | (chosen.has(id) ? 1 << bit : 0), 0)] ?? "";
  }
  return text.replace(/A+$/, "");
}

function unpack(text: string, members: readonly PlaceId[]): PlaceId[] | undefined {
  const found: PlaceId[] = [];
  for (const [at, letter] of [...text].entries()) {
    const bits = letters.indexOf(letter);
    if (bits < 0) return undefined;
    for (let bit = 0; bit < 6; bit++) {
      if ((bits & (1 << bit)) === 0) continue;
      const id = members[at * 6 + bit];
      if (id === undefined) return undefined;
      found.push(id);
    }
  }
  return found;
}

/** A group from the text of a link, already decoded; undefined where it is none or names a place that there is not. */
export function readGroup(text: string, places: Places): OwnGroup | undefined {
  const at = text.lastIndexOf(":");
  if (at < 0) return undefined;
  const ids: PlaceId[] = [];
  for (const part of text
    .slice(at + 1)
    .split(",")
    .filter(Boolean)) {
    if (part.startsWith(packMark)) {
      const found = unpack(part.slice(1), membersOf(places));
      if (!found) return undefined;
      ids.push(...found);
    } else if (isPlaceId(part) && places[part]) ids.push(part);
    else return undefined;
  }
  return ids.length === 0 ? undefined : ownGroup(text.slice(0, at), ids);
}
