/** What takes the pictures of a film, one after the other, and makes a file of them. */
export interface Reel {
  /** The ending of the file. */
  readonly ending: "mp4" | "webm" | "gif";
  /** The pixels of its pictures. */
  readonly pixels: readonly [number, number];
  readonly add: (picture: HTMLCanvasElement, seconds: number) => Promise<void>;
  readonly finish: () => Promise<Blob>;
  /** Lets go of all that it took. */
  readonly cancel: () => Promise<void>;
}

/** What a film says of itself. */
export interface Label {
  readonly title: string;
  readonly description: string;
}
