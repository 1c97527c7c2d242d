/**
 * The number of a breach: norm, its version, then what names the fact. It follows from the fact alone, so that two runs
 * give it the same one.
 */
export const breachNumber = (norm: string, version: number, fact: readonly string[]): string =>
  [norm, version, ...fact].map((part) => String(part).trim().replace(/\s+/g, ' ')).join('/');
