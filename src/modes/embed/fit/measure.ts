import { desk } from "#ui/desk.ts";

/** Takes over what the parts of a page measure that say so; whether anything is other than it was taken to be. */
export function measure(target: Element): boolean {
  let other = false;
  const take = (name: string | undefined, pixels: number): void => {
    if (!isMeasured(name) || Math.abs(desk[name] - pixels) < 1) return;
    desk[name] = pixels;
    other = true;
  };
  for (const { dataset, clientWidth, clientHeight } of target.querySelectorAll<HTMLElement>(measured)) {
    // What is not shown has no size.
    if (clientWidth > 0) take(dataset.wide, clientWidth);
    if (clientHeight > 0) take(dataset.tall, clientHeight);
  }
  // By how much a chart is too high is of that room alone.
  take("over", other ? 0 : Number(target.querySelector<HTMLElement>(".room")?.dataset.over ?? 0));
  return other;
}

/** The parts that are measured. */
export const measured = "[data-wide], [data-tall]";

const isMeasured = (name: string | undefined): name is keyof typeof desk => name !== undefined && name in desk;
