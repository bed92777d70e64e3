import type { MembershipDataset, VoteDataset } from "#model/dataset.ts";
import type { Ballot } from "#model/fact.ts";
import { spanOf, type PartialDate } from "#model/date.ts";
import { wasMemberOn, type PlaceId } from "#model/place.ts";
import type { Check } from "./check.ts";
import { inFile } from "./facts.ts";
import { byPlace, type Accepted, type Files } from "./files.ts";
import { ordinal, type Problem } from "./problem.ts";

/** Only those who had a seat could vote, and only those who were there could join. */
export const membersOnTheDay: Check = {
  name: "members-on-the-day",
  sentence: "A place votes only where it had a seat on the day, and joins only after it existed.",
  check: (files) =>
    files.datasets.flatMap((file) => {
      if (file.content.form === "vote") return ofVote(files, file as Accepted<VoteDataset>);
      return file.content.form === "membership" ? ofMembers(files, file as Accepted<MembershipDataset>) : [];
    }),
};

function mayVote(files: Files, { eligible, day }: Pick<VoteDataset, "eligible" | "day">, id: PlaceId): boolean {
  if (eligible !== "members") return eligible.includes(id);
  const place = files.places[id];
  return place === undefined || wasMemberOn(place, spanOf(day).last);
}

function ofVote(files: Files, file: Accepted<VoteDataset>): Problem[] {
  const { content } = file;
  return byPlace<Ballot>(content.values)
    .filter(([id, { absent }]) => absent !== "not-eligible" && !mayVote(files, content, id))
    .map(([id]) => inFile(file)(`has a ballot of ${content.day} but had no seat on that day`, id));
}

function ofMembers(files: Files, file: Accepted<MembershipDataset>): Problem[] {
  const { content } = file;
  const { eligible } = content;
  const say = inFile(file);
  return byPlace(content.values).flatMap(([id, periods]) =>
    periods.flatMap(({ from, status }, i) => {
      if (status === undefined || from === null) return [];
      const the = `the ${ordinal(i)} period`;
      const began = files.places[id]?.existsFrom;
      if (began !== undefined && spanOf(from).last < began)
        return [say(`${the} begins on ${from}, before the place existed (${began})`, id)];
      const seat = eligible === undefined || mayVote(files, { eligible, day: later(from, content.day) }, id);
      return seat ? [] : [say(`${the} names it although it could not take part on ${from}`, id)];
    }),
  );
}

const later = (a: PartialDate, b: PartialDate): PartialDate => (spanOf(a).last > spanOf(b).last ? a : b);
