import { followUp } from '../../shared/proposals/follow-up';
import { applyPatch } from '../../shared/book/apply';
import type { Book } from '../../shared/book/model';
import { configSheets } from '../../shared/config';
import type { Person } from '../../shared/people/person';
import { initialConfig } from '../../shared/plan/initial-config';
import { plan } from '../../shared/plan/plan';
import type { Moment } from '../../shared/time/moment';
import { moment } from './order-facts';

/** When the books of the tests are looked at, unless a test says otherwise. */
export const MID_MORNING: Moment = moment('2026-05-18 10:00');

const NOBODY: readonly Person[] = [];

/** A book as it is after a person has set it up: the mapping confirmed, the sheets added, the results written. */
export function setUp(book: Book, people: readonly Person[] = NOBODY, now = MID_MORNING): Book {
  let made = known.get(book);
  if (!made) known.set(book, (made = []));
  let one = made.find((each) => each.people === people && each.now === now);
  if (!one) made.push((one = { people, now, result: make(book, people, now) }));
  return one.result;
}

/** Books do not change: the same book is set up once in a test file. */
const known = new WeakMap<Book, { people: readonly Person[]; now: Moment; result: Book }[]>();

function make(book: Book, people: readonly Person[], now: Moment): Book {
  const before = plan(book, now);
  const config = initialConfig(before, { variants: [], calendars: [] });
  const sheets = configSheets(
    { ...config, people: people.length > 0 ? people : config.people },
    before.language,
  );
  const { patch } = followUp(before, { sheets, columns: [], cells: [] });
  return applyPatch(book, patch).book;
}
