import { bookAt } from '../book-file';
import type { FoundBook, PlaceNews } from '../place';
import { settled, QUIET_MS, type FileState, type Looking } from './settle';

export interface Following extends Looking {
  fingerprint(path: string): Promise<string | undefined>;
  /** Whether a new file is a book of the place. */
  isWanted(path: string): Promise<boolean>;
  /** Whether that is what a job of ours read or wrote last. */
  isKnown(path: string, fingerprint: string): Promise<boolean>;
  tell(news: PlaceNews): void;
}

interface Known {
  readonly id: string;
  readonly state: string;
  fingerprint?: string;
}

/**
 * Makes news of what happens to files: a book that came, changed, went, or was moved. A file is told of when it stands
 * still; what a job of ours wrote is no news; a file that goes and comes again under another name, by its number on the
 * disk or by what is in it, is the same book.
 */
export class Changes {
  private readonly known = new Map<string, Known>();
  private readonly busy = new Map<string, Promise<void>>();

  constructor(private readonly io: Following) {}

  /** Begins with the books as they are; nothing is told of them. */
  async start(books: readonly FoundBook[]): Promise<void> {
    for (const { address } of books) {
      const there = await this.io.look(address);
      if (there) this.known.set(address, there);
    }
  }

  /** Something happened to a file; what, is found out. While it is being looked at, further events add nothing. */
  touched(path: string): void {
    if (this.busy.has(path) || this.io.isOver()) return;
    const work = this.follow(path).finally(() => this.busy.delete(path));
    this.busy.set(path, work);
  }

  /** When everything that was touched is told. */
  async done(): Promise<void> {
    while (this.busy.size > 0) await Promise.all(this.busy.values());
  }

  private async follow(path: string): Promise<void> {
    const now = await settled(path, this.io);
    if (this.io.isOver()) return;
    if (now) await this.stands(path, now);
    else await this.went(path);
    // What happened while it was told would otherwise wait for the next event.
    const later = await this.io.look(path);
    if (later?.state !== now?.state && !this.io.isOver()) await this.follow(path);
  }

  private async stands(path: string, now: FileState): Promise<void> {
    const before = this.known.get(path);
    if (before?.id === now.id && before.state === now.state) return;
    const fingerprint = await this.io.fingerprint(path);
    if (fingerprint === undefined) return;
    if (before) {
      this.known.set(path, { ...now, fingerprint });
      const isNews = before.fingerprint !== fingerprint && !(await this.io.isKnown(path, fingerprint));
      if (isNews) this.io.tell({ is: 'changed', address: path, fingerprint });
      return;
    }
    const from = await this.movedFrom(path, now, fingerprint);
    if (from === undefined && !(await this.io.isWanted(path))) return;
    this.known.set(path, { ...now, fingerprint });
    if (from === undefined) return this.io.tell({ is: 'found', book: bookAt(path) });
    this.known.delete(from);
    this.io.tell({ is: 'moved', from, to: bookAt(path), fingerprint });
  }

  /** A known book that is not there any more and is this very file, or held the very same bytes. */
  private async movedFrom(path: string, { id }: FileState, fingerprint: string): Promise<string | undefined> {
    for (const [from, known] of this.known) {
      if (from === path || (known.id !== id && known.fingerprint !== fingerprint)) continue;
      if (!(await this.io.look(from))) return from;
    }
    return undefined;
  }

  private async went(path: string): Promise<void> {
    if (!this.known.has(path)) return;
    // Where it went to may be told a little later than that it went.
    await this.io.wait(GRACE_MS);
    if (this.io.isOver() || !this.known.has(path) || (await this.io.look(path))) return;
    this.known.delete(path);
    this.io.tell({ is: 'gone', address: path });
  }
}

/** Longer than a file has to stand still. */
const GRACE_MS = 3 * QUIET_MS;
