/** The media type of a file of facts. */
export const typeOf = (path: string): string =>
  path.endsWith(".csv") ? "text/csv;charset=utf-8" : "application/json;charset=utf-8";
