import type { Database } from '../../../../automation/serve/database/database';
import type { Book } from '../../../../automation/serve/store/book-row';
import { findBook, type FoundBook } from '../../../../automation/serve/store/find-book';
import { makeGroup, type Group } from '../../../../automation/serve/store/groups';
import { addPlace, type Place } from '../../../../automation/serve/store/places';
import { endRun, startRun, type RunEnd } from '../../../../automation/serve/store/runs';
import type { JudgedLate } from '../../../../automation/serve/store/late-orders';
import type { Job } from '../../../../shared/serving/jobs';

/** A group with a folder of books, for tests. */
export interface Team {
  readonly group: Group;
  readonly place: Place;
  /** Finds a file of it; nothing lies any more where `gone` says. */
  find(file: string, ownId?: string, gone?: readonly string[]): Promise<Book>;
}

export async function aTeam(db: Database, name: string): Promise<Team> {
  const group = await makeGroup(db, name);
  const place = await addPlace(db, { group: group.id, kind: 'folder', address: `/srv/${name}` });
  return {
    group,
    place,
    async find(file, ownId, gone = []) {
      const book = await findBook(db, found(group, place, file, ownId), async (_, at) => !gone.includes(at));
      if (!book) throw new Error(`${file} is another group's`);
      return book;
    },
  };
}

export const found = (group: Group, place: Place, file: string, ownId?: string): FoundBook => ({
  group: group.id,
  place: place.id,
  kind: 'file',
  address: file,
  title: file.replace(/^.*\/|\.xlsx$/g, ''),
  ...(ownId !== undefined && { ownId }),
});

/** Minutes after nine o'clock of a day. */
export const minute = (minutes: number): Date => new Date(Date.UTC(2026, 4, 18, 1, minutes));

let minutes = 0;

/** A run from beginning to end; its id. */
export async function aRun(
  db: Database,
  book: Book,
  job: Job,
  state: RunEnd['state'] | 'running',
  worker = 'w1',
) {
  const id = await startRun(db, { book: book.id, job, worker, attempt: 1, at: minute(minutes) });
  if (state !== 'running') await endRun(db, id, { state, at: minute(minutes + 1) });
  minutes += 2;
  return id;
}

export const late = (order: string, daysLate: number, team = ''): JudgedLate => ({
  order,
  customer: 'Ostwind GmbH',
  team,
  person: '李雷',
  stage: { zh: '打样', en: 'Samples' },
  due: '2026-05-12',
  daysLate,
  why: { zh: '样品未确认', en: 'The sample is not confirmed' },
  cell: 'Orders!A5',
});
