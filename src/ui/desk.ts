/**
 * What parts of charts are taken to measure before they are measured, in pixels: as on a desk. Where a page is written in a browser,
 * and where what was written there begins to answer, it is what they measure there.
 */
export const desk = {
  map: 1032,
  pair: 1032,
  divided: 0,
  grip: 0,
  tiles: 1032,
  counts: 1032,
  trend: 1000,
  lanes: 852,
  /** The room of a chart in an embed, and by how much its words are higher than the chart reckons with. */
  room: 0,
  tall: 0,
  over: 0,
};
