import { axisOf } from "#view/picture.ts";
import { figure, indicators } from "../view/real.ts";

/** The paths of all indicators of the real data that have a timeline by place. */
export const timed = indicators
  .map(({ topic, id }) => `${topic}/${id}`)
  .filter((path) => {
    const { indicator, dataset } = figure(path);
    return (dataset.form === "status" || dataset.form === "membership") && axisOf(indicator, dataset) !== null;
  });
