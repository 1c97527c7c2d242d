import type { Database } from '../database/database';
import { placeKind } from '../places';
import type { PlaceNews, Watching } from '../places/place';
import type { Queues } from '../queues/queues';
import { allPlaces, type Place } from '../store/places';

interface WatchParts {
  readonly db: Database;
  readonly queues: Queues;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Books came, went or moved: the places are to be looked at again. */
  rescan(): void;
  wake(): void;
  trouble?(place: Place, error: unknown): void;
}

/** How long a book that changed may rest before it is updated (s): people save more than once. */
const REST_S = 5;

/** Watches the places, as far as their kinds can be watched, and has what changed updated. */
export class Watches {
  private readonly watching = new Map<string, Watching | undefined>();

  constructor(private readonly parts: WatchParts) {}

  /** Watches what is served now, and no more what is not. */
  async follow(): Promise<void> {
    const places = await allPlaces(this.parts.db);
    for (const place of places) if (!this.watching.has(place.id)) await this.watch(place);
    const ids = new Set(places.map(({ id }) => id));
    for (const [id, watching] of this.watching)
      if (!ids.has(id)) {
        this.watching.delete(id);
        await watching?.close();
      }
  }

  /** A share that was off is watched anew once it is there: what watched it before hears nothing any more. */
  async drop(place: string): Promise<void> {
    const watching = this.watching.get(place);
    this.watching.delete(place);
    await watching?.close().catch(() => undefined);
  }

  async close(): Promise<void> {
    const all = [...this.watching.values()];
    this.watching.clear();
    await Promise.all(all.map((each) => each?.close().catch(() => undefined)));
  }

  private async watch(place: Place): Promise<void> {
    const { env, trouble } = this.parts;
    this.watching.set(place.id, undefined);
    try {
      const watching = await placeKind(place.kind)?.watch?.(place.address, {
        env,
        onNews: (news) => void this.news(news).catch((error: unknown) => trouble?.(place, error)),
        onTrouble: (sentence) => trouble?.(place, sentence),
        isKnown: (address, fingerprint) => this.isKnown(address, fingerprint),
      });
      this.watching.set(place.id, watching);
    } catch (error) {
      // Tried again with the next look; until then the timetable reads its books.
      this.watching.delete(place.id);
      trouble?.(place, error);
    }
  }

  private async news(news: PlaceNews): Promise<void> {
    const { queues, db, rescan, wake } = this.parts;
    if (news.is !== 'changed') return rescan();
    const [book] = await db.query<{ id: string; is_paused: boolean }>('select id, paused_at is not null as is_paused from gendan.books where address = $1 and gone_at is null', [news.address]); // prettier-ignore
    if (!book) return rescan();
    // It is updated once a person goes on with it.
    if (book.is_paused) return;
    await queues.send([{ book: book.id, job: 'update', after: REST_S }]);
    wake();
  }

  private async isKnown(address: string, fingerprint: string): Promise<boolean> {
    const rows = await this.parts.db.query('select 1 as one from gendan.books where address = $1 and looked = $2', [address, fingerprint]); // prettier-ignore
    return rows.length > 0;
  }
}
