import type { FilterNote } from '../book/sheet-filter';
import type { Host } from '../host';

/** What a kept text may weigh: Google keeps nine thousand bytes under a name. */
const MOST = 2_500;

/**
 * Notes of what we did to the filters of sheets: as long as the host lives, and with the person's choices beyond that
 * (then without former criteria too long to be kept).
 */
export class FilterNotes {
  private readonly notes = new Map<string, FilterNote | undefined>();

  constructor(private readonly store: Pick<Host, 'recall' | 'remember'>) {}

  async of(sheet: string): Promise<FilterNote | undefined> {
    if (this.notes.has(sheet)) return this.notes.get(sheet);
    try {
      const kept = await this.store.recall(keyOf(sheet));
      return kept ? (JSON.parse(kept) as FilterNote) : undefined;
    } catch {
      return undefined;
    }
  }

  async keep(sheet: string, note: FilterNote | undefined): Promise<void> {
    this.notes.set(sheet, note);
    try {
      await this.store.remember(keyOf(sheet), note ? keptText(note) : '');
    } catch {
      // The filter is set all the same; only a later visit knows nothing of it.
    }
  }
}

const keyOf = (sheet: string): string => `filter:${sheet}`;

function keptText(note: FilterNote): string {
  const whole = JSON.stringify(note);
  if (whole.length <= MOST) return whole;
  return JSON.stringify({
    made: note.made,
    ours: note.ours.map(({ column }) => ({ column, criterion: null })),
  });
}
