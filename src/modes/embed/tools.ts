import { indicatorsOf } from "#catalogue/catalogue.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import { byPath, neededBy, readAsk } from "#view/ask/link.ts";
import { readCompare, sectionIds, sectionsOf } from "#view/compare/compare.ts";
import type { EmbedTool } from "./tool.svelte.ts";

/** The indicators whose facts a comparison needs: law and practice, and of the long lists of positions those unfolded. */
export function compared({ link, index, catalogue, language }: EmbedTool): Indicator[] {
  const { view } = readCompare(link, { places: index.places, sections: sectionIds(catalogue, language) });
  return catalogue.flatMap((topic) => {
    // Whether an indicator is of law or practice is known with its facts; the lists of positions are parted without.
    const parts = sectionsOf(topic, () => undefined, language);
    if (parts.length === 0) return topic.indicators;
    return parts.filter(({ id, open }) => open !== view.turned.includes(id)).flatMap(({ indicators }) => indicators);
  });
}

/** The indicators whose facts a question or a cross-table needs. */
export function asked({ link, index, catalogue }: EmbedTool): Indicator[] {
  const indicators = byPath(indicatorsOf(catalogue));
  return neededBy(readAsk(link, { indicators, places: index.places }).view, indicators);
}
