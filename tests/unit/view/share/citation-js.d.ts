declare module "@citation-js/core" {
  export class Cite {
    constructor(input: string | object);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(kind: "bibliography", options: { template: string; format: "text" }): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
