import { mapBook, type BookMap, type SavedMapping } from '../mapping/mapping';
import type { Book } from '../book/model';
import type { Process, Variant } from '../process/process';
import { DEFAULT_VARIANT } from '../templates';
import { RESULT_TITLES } from '../templates/vocabulary';

/** The tables of orders of a book and what to ask about them, with what a person confirmed of them before. */
export function mapTables(
  book: Book,
  process: Process,
  saved: SavedMapping | undefined,
  headerRows?: Readonly<Record<string, number>>,
): BookMap {
  const stages = usualFirst(process.variants).flatMap((variant) => variant.stages);
  return mapBook(book, {
    saved,
    headerRows,
    results: Object.values(RESULT_TITLES).flatMap(({ zh, en }) => [zh, en]),
    stages: stages.map(({ key, name, evidence }) => ({ key, names: [name.zh, name.en], evidence })),
  });
}

/** A column is told by the stage that it means on an ordinary shipment: 寄单 by presentation, 样品确认 by the PP sample. */
function usualFirst(variants: readonly Variant[]): Variant[] {
  const rank = ({ key }: Variant): number => [DEFAULT_VARIANT, 'lc-sight'].indexOf(key);
  return [...variants].sort((a, b) => rank(b) - rank(a) || variants.indexOf(a) - variants.indexOf(b));
}
