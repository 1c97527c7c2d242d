import { readFileSync, writeFileSync } from 'node:fs';
import { readConfig } from '../../../../shared/config';
import { readWorkbook } from '../../../../xlsx/read';
import { docsBook, ORDERS, PEOPLE, person } from '../../../tools/docs-team';
import { aFolder } from '../../../tools/folder';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;
const NOW = ['--now', '2026-05-20T10:00'];
const put = (...book: Parameters<typeof docsBook>): void =>
  writeFileSync(folder.book, Buffer.from(buildWorkbook(docsBook(...book))));
const config = () => readConfig(readWorkbook(readFileSync(folder.book))).config;
const SPLIT = ['--split', 'docs', '--from', '2026-06-01', '--to', '李娜:EU,赵磊'];

test('a split is shown with what moves and what stays, and written on consent only', async () => {
  put();
  const { code, out } = await gendan('assign', folder.book, ...SPLIT, ...NOW);
  expect(code).toBe(0);
  expect(out).toContain('2026-06-01: 2 stages still open change hands (2 orders)');
  expect(out).toMatch(/S-2 .*李娜 +赵磊/);
  expect(out).toContain('1 stage that a row or the log gives to 李娜 by name stays; to hand over');
  expect(config().people).toHaveLength(3);
  const asked = await gendan('assign', folder.book, ...SPLIT, ...NOW, '--write');
  expect(asked.code).toBe(1);
  expect(asked.err).toContain('--yes');
  expect(
    (await gendan('assign', folder.book, ...SPLIT, ...NOW, '--write', '--yes', '--as', '王丽')).code,
  ).toBe(0);
  expect(config().people).toHaveLength(5);
  expect(config().log.filter(({ event, by }) => event === 'note' && by === '王丽')).toHaveLength(1);
  expect((await gendan('revert', folder.book)).code).toBe(0);
  expect(config().people).toHaveLength(3);
});

test('as JSON', async () => {
  put();
  const { out } = await gendan('assign', folder.book, ...SPLIT, ...NOW, '--json');
  expect(JSON.parse(out)).toMatchObject({
    day: '2026-06-01', count: 2, orders: 2, to: [{ name: '赵磊', count: 2 }], stays: [{ name: '李娜', count: 1 }],
    stages: [{ order: 'S-2', stage: 'docs_prep', from: '李娜', to: '赵磊' }, { order: 'S-4', from: '李娜', to: '赵磊' }],
  }); // prettier-ignore
});

test('somebody’s work is handed over to whoever holds the role, one row of the log each', async () => {
  put([...PEOPLE, person('何静', '单证员')]);
  const { out } = await gendan('assign', folder.book, '--of', 'Lina', ...NOW, '--json');
  const { count, stages } = JSON.parse(out) as { count: number; stages: { to: string; why: string }[] };
  expect(count).toBeGreaterThan(0);
  expect(new Set(stages.map(({ to }) => to))).toEqual(new Set(['何静']));
  expect((await gendan('assign', folder.book, '--of', 'Lina', ...NOW, '--write', '--yes')).code).toBe(0);
  expect(config().log.filter(({ event, owner }) => event === 'owner' && owner === '何静')).toHaveLength(
    count,
  );
});

test('what nobody may do is listed with the reason, and nothing is written', async () => {
  put([person('王丽', '业务员')], ORDERS.slice(0, 2));
  const { code, out } = await gendan('assign', folder.book, '--preview', ...NOW);
  expect(code).toBe(0);
  expect(out).toContain('2 stages to change hands or without anybody, 2 of them without anybody suited');
  expect(out).toContain('nobody on the team list is documents clerk');
  const before = readFileSync(folder.book);
  expect((await gendan('assign', folder.book, '--write', '--yes', ...NOW)).code).toBe(0);
  expect(readFileSync(folder.book).equals(before)).toBe(true);
});

test.each<[string, string[], RegExp]>([
  ['a split without a day', ['--split', 'docs', '--to', '赵磊'], /needs all three/],
  [
    'a role that there is not',
    ['--split', 'pilot', '--from', '2026-06-01', '--to', '赵磊'],
    /no role “pilot”.*docs/,
  ],
  ['a day that is none', ['--split', 'docs', '--from', 'June', '--to', '赵磊'], /"June" is no date/],
  ['somebody unknown', ['--of', '李雷'], /李雷 is not on the team list/],
  ['a sheet that there is not', ['--sheet', 'X'], /no sheet "X"/],
])('%s is refused in a sentence', async (_, flags, sentence) => {
  put();
  const { code, err } = await gendan('assign', folder.book, ...flags, ...NOW);
  expect(code).not.toBe(0);
  expect(err).toMatch(sentence);
});

test('asked to write where nobody is suited it says that nothing was written', async () => {
  put([person('王丽', '业务员')]);
  const before = readFileSync(folder.book);
  const { code, err } = await gendan('assign', folder.book, ...NOW, '--write', '--yes');
  expect([code, err]).toEqual([0, expect.stringContaining('so nothing was written')]);
  expect(readFileSync(folder.book).equals(before)).toBe(true);
});
