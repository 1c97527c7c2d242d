import { resourceUsage } from 'node:process';
import { GendanError } from '../../shared/errors';
import { patchWorkbook } from '../../xlsx/patch';
import { readWorkbook } from '../../xlsx/read';
import { sized } from '../tools/runs';
import { bookOfManyFormats, HOSTILE_BOOKS } from './hostile-books';
import { change, patchOf, text } from './parts';

/** Ends what would take minutes; how fast it is, `npm run bench` says. */
const LIMIT_S = 30;
const LIMIT_MB = 1024;

test.each(Object.entries(HOSTILE_BOOKS))(
  '%s: read, written or refused with a sentence, in bounds',
  (_, make) => {
    const bytes = make(sized);
    expect(bytes.length).toBeLessThan(4 * 1024 * 1024);
    const before = process.cpuUsage();
    const held = process.memoryUsage().rss;
    for (const act of [
      () => readWorkbook(bytes),
      () =>
        patchWorkbook(
          bytes,
          patchOf(change('a', 1, 1, 'x', text('y')), change('a', 2, 1, null, { as: 'date', value: 46000 })),
        ),
    ]) {
      // prettier-ignore
      try {
      act();
    } catch (error) {
      if (!(error instanceof GendanError)) throw error;
    }
    }
    const { user, system } = process.cpuUsage(before);
    // Two passes, each within the bound.
    expect((user + system) / 1e6).toBeLessThan(2 * LIMIT_S);
    expect((process.memoryUsage().rss - held) / 1024 / 1024).toBeLessThan(LIMIT_MB);
    expect(resourceUsage().maxRSS).toBeGreaterThan(0);
  },
);

test('one cell in a book with sixty thousand formats', () => {
  const bytes = bookOfManyFormats();
  const set = (): unknown => patchWorkbook(bytes, patchOf(change('a', 1, 1, 'x', text('y')), change('a', 2, 1, null, { as: 'date', value: 46000 }))).report; // prettier-ignore
  expect(set()).toMatchObject({ written: 2 });
  const before = process.cpuUsage();
  set();
  const { user, system } = process.cpuUsage(before);
  // 1 s on an idle machine: far from what it took when each cell went through all formats.
  expect((user + system) / 1e6).toBeLessThan(LIMIT_S);
});
