import type { BookChange } from '../../shared/host';

/** A change as the cache keeps it: short, and who made it. */
interface Note {
  /** Grows; the time in milliseconds, or one more than the note before. */
  readonly n: number;
  readonly sheet: string;
  readonly rows?: readonly [number, number];
  /** The sidebar whose commit it was, or who typed it. */
  readonly by: string;
  /** Whether the results that follow are written already. */
  readonly isAnswered: boolean;
}

const KEY = 'gendan.changes';
const WHOLE = 'gendan.update';
const SECONDS = 6 * 3600;
const MOST = 100;

/** Notes a change for open sidebars. They may miss one (the cache is not a promise) and then see it on their next reading. */
export function noteChanges(
  changes: readonly { readonly sheet: string; readonly rows?: readonly [number, number] }[],
  by: string,
  isAnswered: boolean,
): void {
  if (changes.length === 0) return;
  const cache = CacheService.getDocumentCache()!;
  const { known } = read(cache);
  let n = Math.max(Date.now(), (known[known.length - 1]?.n ?? 0) + 1);
  const added = changes.map(({ sheet, rows }): Note => ({ n: n++, sheet, rows, by, isAnswered }));
  cache.put(KEY, JSON.stringify([...known, ...added].slice(-MOST)), SECONDS);
}

/** Notes that anything may be different: what a run over the whole book says, in one call. */
export function noteUpdate(): void {
  CacheService.getDocumentCache()!.put(WHOLE, String(Date.now()), SECONDS);
}

/** The number of the last change; 0 when none is known. */
export function lastChange(): number {
  const { known, whole } = read(CacheService.getDocumentCache()!);
  return Math.max(whole, known[known.length - 1]?.n ?? 0);
}

/** The changes after a cursor that were not made by `source` itself; everything when some have been forgotten. */
export function changesSince(
  cursor: number,
  source: string,
  me: string,
): { cursor: number; changes: BookChange[] } {
  const { known, whole } = read(CacheService.getDocumentCache()!);
  const last = Math.max(cursor, whole, known[known.length - 1]?.n ?? 0);
  const fresh = known.filter(({ n, by }) => n > cursor && by !== source);
  const changes = fresh.map(({ sheet, rows, by, isAnswered }): BookChange => ({
    sheet,
    rows,
    remote: isAnswered || by !== me,
  }));
  const isForgotten = known.length === MOST && known[0]!.n > cursor;
  if (isForgotten || whole > cursor) return { cursor: last, changes: [{ sheet: '', remote: true }] };
  return { cursor: last, changes };
}

function read(cache: GoogleAppsScript.Cache.Cache): { known: readonly Note[]; whole: number } {
  const kept = cache.getAll([KEY, WHOLE]) as Record<string, string | undefined>;
  return { known: notesIn(kept[KEY]), whole: Number(kept[WHOLE] ?? 0) };
}

function notesIn(text: string | undefined): readonly Note[] {
  try {
    return text === undefined ? [] : (JSON.parse(text) as Note[]);
  } catch {
    return [];
  }
}
