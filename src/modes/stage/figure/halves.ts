import { pathOf } from "#catalogue/indicator.ts";
import { inLanguage, type Language } from "#model/words.ts";
import type { Known } from "#view/ask/ask.ts";
import { oneScale } from "#view/beside/beside.ts";
import { standing } from "#view/beside/words.ts";
import { variantOf, type Picture } from "#view/picture.ts";
import type { View } from "#view/view.ts";
import type { Head } from "./room.ts";

/** One of two indicators that stand beside one another, as its legend tells it. */
export interface Half extends Known {
  readonly picture: Picture;
  /** Whether its values are of several years, each the latest known. */
  readonly carried: boolean;
  readonly alone: string | null;
  readonly onalone: (key: string | null) => void;
}

const carries = ({ indicator }: Known, variant: View["variant"]): boolean =>
  (variantOf(indicator, { variant })?.carry ?? 0) > 0;

/** Both indicators of a slide; the first alone while the other is not to be had. One scale is chosen from on both sides at once. */
export function halvesOf(
  own: Known & { readonly picture: Picture },
  second: { readonly known: Known | undefined; readonly picture: Picture | null },
  view: Pick<View, "alone" | "aloneWith" | "with" | "variant">,
  onchange: (part: Partial<View>) => void,
): readonly Half[] {
  const onalone = (alone: string | null): void => onchange({ alone });
  const first = { ...own, carried: carries(own, view.variant), alone: view.alone, onalone };
  const { known, picture } = second;
  if (!known || !picture) return [first];
  const other = { ...known, picture, carried: carries(known, null) };
  if (oneScale(own, known)) return [first, { ...other, alone: view.alone, onalone }];
  const onother = (aloneWith: string | null): void =>
    onchange({ aloneWith, with: aloneWith === null ? view.with : pathOf(known.indicator) });
  return [first, { ...other, alone: view.aloneWith, onalone: onother }];
}

/** One indicator on two days, where each has its own legend: a picture, in which nothing can be chosen. */
export const halvesOfDays = (
  known: Known,
  days: readonly Picture[],
  { alone, variant }: Pick<View, "alone" | "variant">,
): readonly Half[] =>
  days.map((picture) => ({ ...known, picture, carried: carries(known, variant), alone, onalone: () => {} }));

/** What stands over the map of one of two indicators. */
export const headOf = ({ indicator, dataset, picture }: Half, language: Language): Head => [
  inLanguage(indicator.name, language),
  standing(indicator, dataset, picture, language),
];
