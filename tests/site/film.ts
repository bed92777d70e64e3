import type { Page } from "playwright-core";

/** A picture of a film, point by point. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What a browser shows of a film: how long and large it is, and its pictures at some moments; of a GIF at some numbers. */
export async function seenIn(page: Page, bytes: Buffer, name: string, moments: readonly number[]) {
  const ending = name.split(".").at(-1)!;
  const type = ending === "gif" ? "image/gif" : `video/${ending}`;
  const { seconds, size, pictures } = await page.evaluate(
    async ({ base64, type, moments }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const canvas = document.createElement("canvas");
      const shot = (from: CanvasImageSource, width: number, height: number): string => {
        Object.assign(canvas, { width, height });
        const pen = canvas.getContext("2d", { willReadFrequently: true })!;
        pen.drawImage(from, 0, 0);
        let text = "";
        for (const byte of pen.getImageData(0, 0, width, height).data) text += String.fromCharCode(byte);
        return btoa(text);
      };
      const pictures: string[] = [];
      if (type === "image/gif") {
        const decoder = new ImageDecoder({ data: bytes, type });
        await decoder.tracks.ready;
        let [seconds, size] = [0, [0, 0]];
        for (let i = 0; i < decoder.tracks.selectedTrack!.frameCount; i++) {
          const { image } = await decoder.decode({ frameIndex: i });
          seconds += (image.duration ?? 0) / 1e6;
          size = [image.displayWidth, image.displayHeight];
          pictures.push(shot(image, image.displayWidth, image.displayHeight));
          image.close();
        }
        return { seconds, size, pictures };
      }
      const video = document.createElement("video");
      video.src = URL.createObjectURL(new Blob([bytes], { type }));
      video.muted = true;
      const until = (event: string) => new Promise((done) => video.addEventListener(event, done, { once: true }));
      const loaded = until("loadeddata");
      video.load();
      await loaded;
      const size = [video.videoWidth, video.videoHeight];
      for (const moment of moments) {
        const there = until("seeked");
        video.currentTime = moment;
        await there;
        pictures.push(shot(video, video.videoWidth, video.videoHeight));
      }
      return { seconds: video.duration, size, pictures };
    },
    { base64: bytes.toString("base64"), type, moments },
  );
  const [width = 0, height = 0] = size;
  return {
    seconds,
    size,
    pictures: pictures.map((text): Picture => ({ width, height, data: Buffer.from(text, "base64") })),
  };
}

/** How much of the width of a picture its longest dark line takes: the line of time, as far as it has come. */
export function barIn({ width, height, data }: Picture): number {
  let longest = 0;
  for (let y = Math.floor(height * 0.7); y < height; y++)
    for (let x = 0, run = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      run = Math.max(data[at]!, data[at + 1]!, data[at + 2]!) < 60 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  return longest / width;
}
