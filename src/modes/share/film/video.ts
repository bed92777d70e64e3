import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
  type VideoCodec,
} from "mediabunny";
import type { Label, Reel } from "./reel.ts";

/** Bits a second: half a minute stays under ten megabytes. */
const bitrate = 2_400_000;
/** A picture that stands is said again after so many seconds: players that seek find it soon. */
const again = 0.5;

/** MP4 is shown by every program; where a browser cannot write its pictures it mostly can those of WebM. */
const formats: readonly (readonly ["mp4" | "webm", VideoCodec[]])[] = [
  ["mp4", ["avc"]],
  ["webm", ["vp9", "vp8", "av1"]],
];

/** A film as a video, as this browser can write one; null where it can write none. */
export async function videoOf(pixels: readonly [number, number], { title, description }: Label): Promise<Reel | null> {
  const [width, height] = pixels;
  for (const [ending, codecs] of formats) {
    const codec = await getFirstEncodableVideoCodec(codecs, { width, height, bitrate });
    if (!codec) continue;
    const target = new BufferTarget();
    const format = ending === "mp4" ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat();
    const output = new Output({ format, target });
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext("2d");
    const source = new CanvasSource(canvas, { codec, bitrate, keyFrameInterval: 2 });
    output.addVideoTrack(source);
    output.setMetadataTags({ title, description });
    await output.start();
    let at = 0;
    return {
      ending,
      pixels,
      add: async (picture, seconds) => {
        pen?.drawImage(picture, 0, 0, width, height);
        const times = Math.ceil(seconds / again);
        for (let i = 0; i < times; i++) await source.add(at + (i * seconds) / times, seconds / times);
        at += seconds;
      },
      finish: async () => {
        await output.finalize();
        if (!target.buffer) throw new Error("the browser gives no video");
        return new Blob([target.buffer], { type: `video/${ending}` });
      },
      cancel: () => output.cancel(),
    };
  }
  return null;
}
