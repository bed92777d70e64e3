/** Wrong on purpose: a gate expects the check of types to find it. */
export const year: number = "2016";
