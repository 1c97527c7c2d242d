import type { Area } from '../../shared/book/model';
import { cellsIn, contains } from './area';

/** How long Excel may take to tell of a write of ours. */
const MEMORY_MS = 10_000;

interface Expected {
  readonly sheet: string;
  readonly area: Area;
  left: number;
  readonly until: number;
}

/**
 * What this host wrote a moment ago: Excel tells of it as of anybody's change, and older ones do not say whose it
 * was. A write is expected to be told once; the same cells told again were changed by somebody.
 */
export class OwnWrites {
  private cells: Expected[] = [];
  private readonly sheets = new Map<string, number>();

  constructor(private readonly now: () => number) {}

  expect(sheet: string, area: Area): void {
    const now = this.now();
    this.cells = this.cells.filter(({ until }) => until > now);
    this.cells.push({ sheet, area, left: cellsIn(area), until: now + MEMORY_MS });
  }

  /** A sheet that is being added or deleted. */
  expectSheet(name: string): void {
    this.sheets.set(name, this.now() + MEMORY_MS);
  }

  /** Whether a change of these cells is one of ours that had not been told yet. */
  isOwn(sheet: string, areas: readonly Area[]): boolean {
    return areas.length > 0 && areas.every((area) => this.take(sheet, area));
  }

  isOwnSheet(name: string): boolean {
    const until = this.sheets.get(name) ?? 0;
    this.sheets.delete(name);
    return until > this.now();
  }

  private take(sheet: string, area: Area): boolean {
    const now = this.now();
    const found = this.cells.find(
      (one) => one.until > now && one.left > 0 && one.sheet === sheet && contains(one.area, area),
    );
    if (!found) return false;
    found.left -= cellsIn(area);
    return true;
  }
}
