/** What is used of a library that brings no types of its own. */
declare module "gifenc" {
  export type Palette = [number, number, number][];
  interface FrameOptions {
    readonly palette?: Palette;
    /** Milliseconds. */
    readonly delay?: number;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    readonly dispose?: number;
    /** How often the whole is shown: 0 for ever, -1 once. */
    readonly repeat?: number;
  }
  interface Encoder {
    writeFrame(pixels: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }
  export function GIFEncoder(): Encoder;
  export function applyPalette(pixels: Uint8ClampedArray, palette: Palette): Uint8Array<ArrayBuffer>;
}
