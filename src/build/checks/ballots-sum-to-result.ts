import { type VoteDataset } from "#model/dataset.ts";
import { ballots } from "#model/fact.ts";
import type { Check } from "./check.ts";
import { inFile } from "./facts.ts";
import { byPlace, type Accepted } from "./files.ts";
import type { Problem } from "./problem.ts";

/** The ballots that can be named give the result that was published. */
export const ballotsSumToResult: Check = {
  name: "ballots-sum-to-result",
  sentence: "The ballots of a complete vote add up to its result; those of an incomplete one are never more.",
  check: (files) =>
    files.datasets.flatMap((file) => (file.content.form === "vote" ? ofVote(file as Accepted<VoteDataset>) : [])),
};

function ofVote(file: Accepted<VoteDataset>): Problem[] {
  const { result, complete, values } = file.content;
  if (!result) return [];
  const cast = byPlace(values).map(([, { vote }]) => vote);
  return ballots.flatMap((ballot) => {
    const published = result[ballot];
    const named = cast.filter((vote) => vote === ballot).length;
    if (published === undefined || named === published || (!complete && named < published)) return [];
    return [inFile(file)(`names ${named} ballots “${ballot}” where the result says ${published}`)];
  });
}
