/** All sheets together may take this many places; beyond it a small file could exhaust memory. */
const MOST_PLACES = 30_000_000;
/** A sheet's cells shrink to some bytes each, hardly ever to less than one: what a small file may claim. */
const LEAST_PLACES = 10_000_000;
const PLACES_PER_BYTE = 4;

/** Counts what the sheets of a book take in memory; shared by all of them. */
export interface Budget {
  /** Places that are left: one for a cell, two for a row, empty ones too. */
  places: number;
}

export function budgetFor(fileSize: number): Budget {
  return { places: Math.min(MOST_PLACES, Math.max(LEAST_PLACES, fileSize * PLACES_PER_BYTE)) };
}
