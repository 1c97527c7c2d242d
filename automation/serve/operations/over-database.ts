import type { Wanted } from '../../../shared/serving/answers';
import type { Job } from '../../../shared/serving/jobs';
import { backup } from '../backup/backup';
import type { Database } from '../database/database';
import { DEFAULT_GROUP } from '../keeping/group-of';
import { serverName } from '../keeping/server-name';
import type { OperationsSource } from '../page/operations';
import { placeNamed } from '../places';
import type { Queues } from '../queues/queues';
import { booksIn, setPaused } from '../store/books';
import { allGroups, groupNamed, makeGroup, type Group } from '../store/groups';
import { addPlace, allPlaces, removePlace, type Place } from '../store/places';
import type { Secrets } from '../tenancy/secrets';
import { allTokens, endToken, makeToken } from '../tenancy/tokens';
import { scanPlace } from '../work/scan';
import { bookNamed } from './book-named';
import { BadZone, NotServed } from './errors';
import type { Operations, PlaceShown } from './operations';

interface Parts {
  readonly db: Database;
  readonly queues: Queues;
  readonly secrets: Secrets;
  readonly source: OperationsSource;
  /** Jobs were put into queues, or places changed. */
  changed?(): void;
  /** An address of the page, where one is served to this machine alone. */
  entry?(): string | undefined;
}

/** Does what is wanted of a book. */
export async function act(
  { db, queues, changed }: Pick<Parts, 'db' | 'queues' | 'changed'>,
  wanted: Wanted,
): Promise<void> {
  const { book } = wanted;
  switch (wanted.do) {
    case 'run':
    case 'retry':
      await queues.send([{ book, job: wanted.job, asked: true }]);
      break;
    case 'cancel':
      await queues.cancel(book);
      break;
    case 'pause':
    case 'start':
      await setPaused(db, book, (await allGroups(db)).map(({ id }) => id), wanted.do === 'pause'); // prettier-ignore
      // What was saved meanwhile was left alone.
      if (wanted.do === 'start') await queues.send([{ book, job: 'update' }]);
  }
  changed?.();
}

/** The operations of a person who may do everything: the owner of the database. */
export function operationsOver(parts: Parts): Operations {
  const { db, queues, secrets, source, changed } = parts;
  const shown = async (place: Place): Promise<PlaceShown> => {
    const group = (await allGroups(db)).find(({ id }) => id === place.group)!.name;
    const books = (await booksIn(db, place.id)).filter(({ isGone }) => !isGone).length;
    const { kind, address, zone } = place;
    return { group, kind, address, ...(zone !== undefined && { zone }), books };
  };
  const at = async (text: string): Promise<Place | undefined> => {
    const all = await allPlaces(db);
    const exact = all.find(({ address }) => address === text);
    if (exact) return exact;
    const named = await placeNamed(text).catch(() => undefined);
    return all.find(({ kind, address }) => kind === named?.kind && address === named.address);
  };
  return {
    async add(text, name = DEFAULT_GROUP, zone) {
      if (zone !== undefined && !isZone(zone)) throw new BadZone(zone);
      const named = await placeNamed(text);
      const known = await at(text);
      const group = await groupOrNew(db, name);
      const place = known ?? (await addPlace(db, { group: group.id, ...named, ...(zone !== undefined && { zone }) })); // prettier-ignore
      const found = await scanPlace({ db, queues }, place);
      changed?.();
      return { ...(await shown(place)), isKnown: known !== undefined, leftOut: found?.leftOut ?? [] };
    },
    list: async () => Promise.all((await allPlaces(db)).map(shown)),
    async remove(text) {
      const place = await at(text);
      if (!place) throw new NotServed(text, (await allPlaces(db)).map(({ address }) => address)); // prettier-ignore
      const was = await shown(place);
      const books = await booksIn(db, place.id);
      await removePlace(db, place.id, [place.group]);
      // Nobody could settle their letters any more.
      await queues.forget(books.map(({ id }) => id));
      changed?.();
      return was;
    },
    status: async () => ({ server: await serverName(db), ...(await source.overview('all')) }),
    async want(text, what, job) {
      const { id, title } = await bookNamed(db, text);
      const jobs: readonly Job[] = job ? [job] : what === 'retry' ? await failedJobs(db, id) : ['update'];
      if (what === 'run' || what === 'retry') for (const each of jobs) await act(parts, { do: what, book: id, job: each }); // prettier-ignore
      else await act(parts, { do: what, book: id });
      return title;
    },
    setSecret: async (name, value, group = DEFAULT_GROUP) => secrets.set((await groupOrNew(db, group)).id, name, value),
    removeSecret: async (name, group = DEFAULT_GROUP) => secrets.remove((await groupNamed(db, group)).id, name),
    async makeToken(role, name, ofGroup) {
      const group = ofGroup === undefined ? undefined : await groupNamed(db, ofGroup);
      return makeToken(db, { role, name, ...(group && { group }) });
    },
    tokens: async () =>
      (await allTokens(db)).map(({ id, name, role, group, endedAt }) => ({
        id,
        name,
        role,
        ...(group && { group: group.name }),
        isEnded: endedAt !== undefined,
      })),
    endToken: (id) => endToken(db, id),
    backup: (file) => backup(db, file),
    entry: () => Promise.resolve(parts.entry?.() ?? ''),
  };
} // prettier-ignore

/** The group of that name; it begins with its first place or secret. */
async function groupOrNew(db: Database, name: string): Promise<Group> {
  return (await allGroups(db)).find((each) => each.name === name.trim()) ?? makeGroup(db, name);
}

/** The jobs of a book whose last run failed or is dead; the update where none did. */
async function failedJobs(db: Database, book: string): Promise<readonly Job[]> {
  const rows = await db.query<{ job: Job; state: string }>(
    'select distinct on (job) job, state from gendan.runs where book_id = $1 order by job, id desc',
    [book],
  );
  const failed = rows.filter(({ state }) => state === 'dead' || state === 'failed').map(({ job }) => job);
  return failed.length > 0 ? failed : ['update'];
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
