const isLong = process.env.GENDAN_LONG !== undefined;

/**
 * How many examples fast-check tries a property on: few in `npm test`, so that what is plainly broken is noticed, many
 * in `npm run test:long`, which runs every file that calls this again.
 */
export function runs(quick: number, long: number): { readonly numRuns: number } {
  return { numRuns: isLong ? long : quick };
}

/** Of many cases that are much alike, `quick` of them from the first to the last; all of them in `npm run test:long`. */
export function sampled<T>(all: readonly T[], quick: number): readonly T[] {
  if (isLong || all.length <= quick) return all;
  return Array.from({ length: quick }, (_, i) => all[Math.round((i * (all.length - 1)) / (quick - 1))]!);
}

/** How large a thing is made: small where `npm test` looks whether it works at all, as large as it may come in `npm run test:long`. */
export const sized = (quick: number, long: number): number => (isLong ? long : quick);

/** 1 to `last`. */
export const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1);
