import { copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SendingElsewhere } from '../../../automation/keeping/errors';
import type { Keeping } from '../../../automation/keeping/keeping';
import { EMPTY_STATE } from '../../../automation/inbox/state';
import {
  EMPTY_LEDGER,
  withMail,
  type LedgerMail,
  type SentLedger,
} from '../../../shared/features/digest/ledger';
import { EMPTY_OUTBOX } from '../../../shared/messages/delivery/outbox';
import { plan, type Plan } from '../../../shared/plan/plan';
import { bookWithChannels } from '../../tools/channels-book';
import { overKeepings, type KeepingWorld } from '../../tools/keeping-worlds';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING, setUp } from '../../tools/set-up';

const orders = plan(setUp(orderBook()), MID_MORNING);
const planOf = (id: string): Plan => ({ ...orders, config: { ...orders.config, settings: { ...orders.config.settings, book: id } } }); // prettier-ignore
const OTHERS = { ...planOf(''), tables: [] };
const mail = (person: string, more: Partial<LedgerMail> = {}): LedgerMail => ({ key: person, day: 46_160, person, to: `${person}@example.com`, state: 'sent', tries: 1, told: [], ...more }); // prettier-ignore
const told = (...people: string[]): SentLedger => people.map((each) => mail(each)).reduce(withMail, EMPTY_LEDGER); // prettier-ignore

async function keeps(keeping: Keeping, path: string, of: Plan, value: SentLedger): Promise<void> {
  const records = await keeping.of(path, of);
  await records.alone('sent', async (own) => {
    await records.remember(of);
    await own.store(value);
  });
}
const known = async (keeping: Keeping, path: string, of: Plan): Promise<string[]> =>
  (await (await keeping.of(path, of)).record('sent').read()).mails.map(({ person }) => person);

overKeepings((open) => {
  let world: KeepingWorld;
  let one: Keeping;
  let other: Keeping;
  let book: string;
  beforeEach(async () => {
    world = await open();
    one = world.machine('SHANGHAI-PC');
    other = world.machine('NINGBO-PC');
    book = join(world.folder, '出货跟踪表.xlsx');
    writeFileSync(book, bookWithChannels([], 'book-1'));
  });
  afterEach(() => world.close());

  test('of a new book nothing is kept', async () => {
    const records = await one.of(book, planOf('book-1'));
    expect(await records.record('sent').read()).toEqual(EMPTY_LEDGER);
    expect(await records.record('channels').read()).toEqual(EMPTY_OUTBOX);
    expect(await records.record('inbox').read()).toEqual(EMPTY_STATE);
    for (const name of ['sent', 'channels', 'inbox'] as const)
      expect(await records.isThere(name)).toBe(false);
  });

  test('what one machine has sent the other one knows', async () => {
    await keeps(one, book, planOf('book-1'), told('wang'));
    expect(await known(other, book, planOf('book-1'))).toEqual(['wang']);
    expect(await (await other.of(book, planOf('book-1'))).isThere('sent')).toBe(true);
    expect(await (await other.of(book, planOf('book-1'))).isThere('channels')).toBe(false);
  });

  test('both go by one name', async () => {
    const name = await one.senderName();
    expect(name).toMatch(/^.+-[0-9a-f]{4}$/);
    expect(await other.senderName()).toBe(name);
    expect(await one.senderName()).toBe(name);
  });

  test('while one sends, the other does not begin; another record of the book is free', async () => {
    const records = await one.of(book, planOf('book-1'));
    const others = await other.of(book, planOf('book-1'));
    await records.alone('sent', async () => {
      await expect(others.alone('sent', () => Promise.reject(new Error('began')))).rejects.toBeInstanceOf(SendingElsewhere); // prettier-ignore
      await expect(others.alone('channels', () => Promise.resolve('told'))).resolves.toBe('told');
    });
    await expect(others.alone('sent', () => Promise.resolve('sent'))).resolves.toBe('sent');
  });

  test('whoever fails lets go', async () => {
    const records = await one.of(book, planOf('book-1'));
    await expect(records.alone('sent', () => Promise.reject(new Error('no mail server')))).rejects.toThrow('no mail server'); // prettier-ignore
    await expect(records.alone('sent', () => Promise.resolve(1))).resolves.toBe(1);
  });

  test('two at the same time: whoever begins reads what the other has told, and each person hears once', async () => {
    const heard: string[] = [];
    const tell = async (keeping: Keeping): Promise<void> => {
      const records = await keeping.of(book, planOf('book-1'));
      await records.alone('sent', async (own) => {
        for (const person of ['wang', 'li', 'zhao']) {
          const before = await own.read();
          if (before.mails.some(({ key }) => key === person)) continue;
          await own.store(withMail(before, mail(person, { state: 'sending' })));
          heard.push(person);
          await own.store(withMail(before, mail(person)));
        }
      });
    };
    for (let turn = 0; turn < 3; turn++)
      await Promise.allSettled([tell(one), tell(other), tell(one), tell(other)]);
    expect(heard).toEqual(['wang', 'li', 'zhao']);
  });

  test('a book with an id is the same wherever it lies and whatever it is called', async () => {
    await keeps(one, book, planOf('book-1'), told('wang'));
    const moved = join(world.folder, 'renamed.xlsx');
    renameSync(book, moved);
    expect(await known(other, moved, planOf('book-1'))).toEqual(['wang']);
  });

  test('a book without an id that was moved is known by its orders; one with other orders is another book', async () => {
    await keeps(one, book, planOf(''), told('wang'));
    const moved = join(world.folder, 'moved.xlsx');
    renameSync(book, moved);
    expect(await known(other, moved, OTHERS)).toEqual([]);
    expect(await known(other, moved, planOf(''))).toEqual(['wang']);
    await keeps(other, moved, planOf(''), told('wang', 'li'));
    expect(await known(one, moved, planOf(''))).toEqual(['wang', 'li']);
  });

  test('a book that lies where it was is not the one that is moved', async () => {
    await keeps(one, book, planOf(''), told('wang'));
    const copy = join(world.folder, 'copy.xlsx');
    copyFileSync(book, copy);
    expect(await known(one, copy, planOf(''))).toEqual([]);
  });

  test('what was kept by the place goes along when the book gets an id', async () => {
    await keeps(one, book, planOf(''), told('wang'));
    expect(await known(one, book, planOf('book-1'))).toEqual(['wang']);
    await keeps(one, book, planOf('book-1'), told('wang', 'li'));
    expect(await known(one, book, planOf('book-1'))).toEqual(['wang', 'li']);
  });

  test('a copy beside its original is a copy, with records of its own; the original is none', async () => {
    await keeps(one, book, planOf('book-1'), told('wang'));
    const copy = join(world.folder, 'copy.xlsx');
    copyFileSync(book, copy);
    expect(await other.isCopy(copy, 'book-1')).toBe(true);
    expect(await other.isCopy(book, 'book-1')).toBe(false);
    await keeps(other, copy, planOf('book-1'), told('li'));
    expect(await known(one, book, planOf('book-1'))).toEqual(['wang']);
    expect(await known(one, copy, planOf('book-1'))).toEqual(['li']);
  });

  test('a spreadsheet at Google is known by its address', async () => {
    await keeps(one, 'sheets:1AbCdEfGhIjKlMn', planOf('book-1'), told('wang'));
    expect(await known(other, 'sheets:1AbCdEfGhIjKlMn', planOf('book-2'))).toEqual(['wang']);
    expect(await known(other, 'sheets:1XyZdEfGhIjKlMn', planOf('book-1'))).toEqual([]);
    expect(await one.isCopy('sheets:1XyZdEfGhIjKlMn', 'book-1')).toBe(false);
  });

  test('whatever stands in it comes back as it was', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\0', '\ud83d', '\\u0000', '"', '锦鲤🎏'));
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(text, text, async (problem, person) => {
        const value = withMail(EMPTY_LEDGER, mail(person, { problem }));
        const id = `book-${(turn += 1)}`;
        await keeps(one, book, planOf(id), value);
        expect(await (await other.of(book, planOf(id))).record('sent').read()).toEqual(value);
      }),
      { numRuns: 15 },
    );
  }); // prettier-ignore
});
