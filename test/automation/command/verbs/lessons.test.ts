import { writeFileSync } from 'node:fs';
import type { Book } from '../../../../shared/book/model';
import { aFolder } from '../../../tools/folder';
import { shownBook } from '../../../tools/knowledge-book';
import { planWith } from '../../../tools/record-book';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;
const NOW = ['--now', '2026-05-18T10:00'];

const written = (book: Book): void => writeFileSync(folder.book, Buffer.from(buildWorkbook(book)));

test('what stands beside an order is printed with why, in either language', async () => {
  written(shownBook('zh'));
  const { code, out } = await gendan('lessons', folder.book, 'a-1', '--lang', 'zh', ...NOW);
  expect(code).toBe(0);
  expect(out).toContain('K-3  挪威客户的订舱要走他们指定的货代');
  expect(out).toContain('同客户、同节点、同国家 · 有用 5 次');
  expect(out).not.toContain('K-6');
  const english = await gendan('lessons', folder.book, 'A-1', '--lang', 'en', ...NOW);
  expect(english.out).toContain('same customer, same stage, same country · useful 5 times');
});

test('a question finds its card; drafts and cards that are off answer nothing', async () => {
  written(shownBook('zh'));
  const { out } = await gendan('lessons', folder.book, 'space to Los Angeles in summer', '--json', ...NOW);
  const answer = JSON.parse(out) as { question: string; cards: { number: string; state: string }[] };
  expect(answer.question).toBe('space to Los Angeles in summer');
  expect(answer.cards[0]!.number).toBe('K-5');
  expect(answer.cards.filter(({ state }) => state !== 'on')).toEqual([]);
  const draft = await gendan(
    'lessons',
    folder.book,
    'consignee wrong on the bill of lading',
    '--json',
    ...NOW,
  );
  expect(draft.out).not.toContain('K-6');
});

test('everything: cards, those to review, and orders that may have taught something', async () => {
  written(shownBook('zh'));
  const { out } = await gendan('lessons', folder.book, '--json', '--lang', 'en', ...NOW);
  expect(JSON.parse(out)).toMatchObject({
    cards: { length: 7 },
    toReview: 1,
    asked: [
      { order: 'C-1' },
      { order: 'A-3', customer: 'Kestrel', said: expect.stringContaining('closed late') },
    ],
  });
  const printed = await gendan('lessons', folder.book, '--lang', 'en', ...NOW);
  expect(printed.out).toContain('Anything to learn from:');
  expect(printed.err).toContain('1 to review');
});

test('a book without the sheet is told how to begin', async () => {
  written(planWith([{}]).book);
  const { code, err } = await gendan('lessons', folder.book, '--lang', 'en', ...NOW);
  expect([code, err]).toEqual([0, expect.stringContaining('gendan record knowledge')]);
  const { out } = await gendan('lessons', folder.book, 'A-1', '--json', ...NOW);
  expect(JSON.parse(out)).toEqual({ order: 'A-1', cards: [] });
});
