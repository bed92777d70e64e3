import { stageAt, type Stage } from "./stage.ts";

/** What the link of a talk's page says when it presents. */
export interface StageLink {
  readonly stage: Stage;
  /** The window of the speaker, not of the audience. */
  readonly presenter: boolean;
  /** A stand without a speaker: the talk runs by itself. */
  readonly loop: boolean;
  /** When the talk began, in seconds since 1970; kept in the speaker's window so that its timer outlives a reload. */
  readonly began: number | null;
}

/** Total: what a fragment says of the stage of a talk of so many slides; null: the page itself is shown. */
export function readStageLink(fragment: string, slides: number): StageLink | null {
  const link = new URLSearchParams(fragment.replace(/^#/, ""));
  const [presenter, loop] = [link.has("presenter"), link.has("loop")];
  const slide = link.get("slide");
  if (slide === null && !presenter && !loop) return null;
  const number = /^\d+$/.test(slide ?? "") ? Number(slide) : 1;
  const at = Math.min(Math.max(number, 1), Math.max(slides, 1)) - 1;
  const cover = link.get("cover");
  const began = /^\d{1,12}$/.test(link.get("began") ?? "") ? Number(link.get("began")) : null;
  return {
    stage: {
      ...stageAt(at),
      fragment: link.get("view"),
      cover: cover === "black" || cover === "white" ? cover : null,
    },
    presenter,
    loop,
    began,
  };
}

/** The fragment, without its "#"; layers are not kept, so that a reload shows the slide. */
export function writeStageLink({ stage, presenter, loop, began }: StageLink): string {
  const parts = [
    ...(presenter ? ["presenter"] : []),
    `slide=${stage.at + 1}`,
    ...(stage.fragment === null ? [] : [`view=${encodeURIComponent(stage.fragment)}`]),
    ...(stage.cover === null ? [] : [`cover=${stage.cover}`]),
    ...(loop ? ["loop"] : []),
    ...(began === null ? [] : [`began=${began}`]),
  ];
  return parts.join("&");
}
