/** Places whose names take “the” within a sentence, by id. */
const withThe = new Set(
  "ARE BES BHS CAF COG COK COM CYM DOM FLK FRO GBR GMB IMN MDV MHL MNP NLD PHL SLB SUN TCA USA US-DC VGB VIR".split(
    " ",
  ),
);

/** The name of a place within a sentence: "the Netherlands", "Singapore". */
export const nameInText = (id: string, name: string): string => (withThe.has(id) ? `the ${name}` : name);
