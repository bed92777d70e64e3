import { releaseWords } from "#text/en/release.ts";
import { creditOf } from "#view/embed/source.ts";
import { heldState } from "#view/held/held.ts";
import { openWith, type Ground, type Opened } from "../embed/figure.ts";
import { Missing, need } from "../need.ts";
import { filesOf, isToday, unreachable } from "./files.ts";

/** Opens the figure of an embed with the facts of a release; its source line says so. */
export async function openHeld(ground: Ground, version: string): Promise<Opened> {
  const held = await filesOf(ground.files, version);
  const said = (state: Parameters<typeof releaseWords.state>[1]): string => releaseWords.state(version, state);
  const today = async (files = held): Promise<Opened> => {
    const { site, page } = await openWith(ground, ground.files);
    return {
      site,
      page,
      credit: `${ground.credit} ${said(heldState(files.releases, version, [page.indicator.data]))}`,
    };
  };
  if (isToday(held)) return today();
  try {
    const { site, page } = await openWith(ground, held);
    const { sources } = need(await held.sources(page.indicator.topic));
    const state = heldState(held.releases, version, [page.indicator.data]);
    return { site, page, credit: `${said(state)} ${creditOf(page.dataset, sources)}` };
  } catch (failure) {
    if (!(failure instanceof Missing)) throw failure;
    return today(unreachable(held));
  }
}
