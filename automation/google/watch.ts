import { applyPatch } from '../../shared/book/apply';
import { diffBooks } from '../../shared/book/diff';
import type { Book } from '../../shared/book/model';
import type { Patch } from '../../shared/book/patch';
import type { BookChange } from '../../shared/host';

/** Looks again and again: the API has no way to be told of a change. */
export interface Poll {
  /** Milliseconds between two looks; each costs two reads or more of the sixty a minute. */
  readonly every: number;
  readonly wait: (ms: number) => Promise<void>;
}

/** Compares looks and tells what changed between them. What went wrong with one look is left to the next. */
export class Watcher {
  private readonly listeners = new Set<(change: BookChange) => void>();
  private known: Book | undefined;
  private isRunning = false;

  constructor(
    private readonly read: () => Promise<Book>,
    private readonly poll: Poll | undefined,
  ) {}

  watch(listener: (change: BookChange) => void): () => void {
    if (!this.poll) return () => undefined;
    this.listeners.add(listener);
    if (!this.isRunning) void this.run(this.poll);
    return () => this.listeners.delete(listener);
  }

  /** Our own write is no news. */
  wrote(patch: Patch): void {
    if (this.known) this.known = applyPatch(this.known, patch).book;
  }

  private async run({ every, wait }: Poll): Promise<void> {
    this.isRunning = true;
    this.known = await this.read().catch(() => undefined);
    while (this.listeners.size > 0) {
      await wait(every);
      if (this.listeners.size === 0) break;
      const book = await this.read().catch(() => undefined);
      if (book) this.look(book);
    }
    this.isRunning = false;
  }

  private look(book: Book): void {
    const known = this.known;
    this.known = book;
    if (!known) return;
    const { ranges, addedSheets, removedSheets } = diffBooks(known, book);
    const changes: BookChange[] = ranges.map(({ sheet, rows }) =>
      addedSheets.includes(sheet) ? { sheet, remote: true } : { sheet, rows, remote: true },
    );
    for (const { name } of removedSheets) changes.push({ sheet: name, remote: true });
    for (const change of changes) for (const listener of [...this.listeners]) listener(change);
  }
}
