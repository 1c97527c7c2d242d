import { readFileSync, writeFileSync } from 'node:fs';
import { readWorkbook } from '../../../../xlsx/read';
import { bookOf, sheetOf } from '../../../tools/book';
import { aFolder } from '../../../tools/folder';
import { shipments, type Shipment } from '../../../tools/shipments';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;
const NOW = ['--now', '2026-05-18T10:00'];

const order = (no: string, who: string, promised: string, sailed: string): Shipment => ({
  no,
  who,
  promised,
  sailed,
});

/** Five sailed in May, one of them late, one in April. */
function written(): void {
  const book = bookOf(
    shipments(
      order('F-1', '王丽', '2026-05-04', '2026-05-04'),
      order('F-2', '王丽', '2026-05-05', '2026-05-05'),
      order('F-3', '赵强', '2026-05-06', '2026-05-06'),
      order('F-4', '赵强', '2026-05-07', '2026-05-07'),
      order('F-5', '赵强', '2026-05-08', '2026-05-11'),
      order('F-6', '赵强', '2026-04-08', '2026-04-08'),
    ),
    sheetOf('跟单_目标', [['编号', '指标', '范围', '目标值', '期间'], ['G-1', '按承诺日出运', null, '95%', '月']]), // prettier-ignore
  );
  writeFileSync(folder.book, Buffer.from(buildWorkbook(book)));
}

const json = async (...more: string[]) => {
  const { out } = await gendan('figures', folder.book, '--json', ...NOW, ...more);
  return JSON.parse(out) as { figures: Record<string, unknown>[]; goals: object[]; rows?: Record<string, unknown>[] }; // prettier-ignore
};

test('figures of the running month with n, target and definition; the goals beside them', async () => {
  written();
  const { figures, goals } = await json();
  expect(figures).toHaveLength(10);
  expect(figures.find(({ figure }) => figure === 'shippedAsPromised')).toMatchObject({
    period: '2026-05', from: '2026-05-01', to: '2026-05-31', person: '', value: 0.8, n: 5, met: 4, target: 0.95, reached: false, change: null,
  }); // prettier-ignore
  expect(figures.find(({ figure }) => figure === 'claims24h')).toMatchObject({ value: null, n: 0, missing: expect.stringContaining('Claim') }); // prettier-ignore
  expect(goals).toMatchObject([{ number: 'G-1', n: 5, met: 4, value: 0.8, target: 0.95, reached: false, children: [] }]); // prettier-ignore
});

test('several periods, by person, and exactly the rows of one figure', async () => {
  written();
  const { figures, rows } = await json('--rows', '按承诺日出运', '--period', '2026-04', '2026-Q2', '--by', 'person'); // prettier-ignore
  expect(figures.map(({ period, person, n, value }) => [period, person, n, value])).toEqual([
    ['2026-04', '', 1, null],
    ['2026-04', '赵强', 1, null],
    ['2026-Q2', '', 6, 5 / 6],
    ['2026-Q2', '王丽', 2, null],
    ['2026-Q2', '赵强', 4, null],
  ]);
  const quarter = rows!.filter(({ period }) => period === '2026-Q2').slice(0, 6);
  expect(quarter.map(({ order: no, met }) => [no, met])).toEqual([['F-5', 0], ['F-4', 1], ['F-3', 1], ['F-2', 1], ['F-1', 1], ['F-6', 1]]); // prettier-ignore
});

test('as text in both languages; what is no period or figure is said with what there is', async () => {
  written();
  const { out } = await gendan('figures', folder.book, ...NOW);
  expect(out).toMatch(/Shipped as promised +team +4\/5 = 80% +95%/);
  const chinese = await gendan('figures', folder.book, '--lang', 'zh', '--rows', 'shippedAsPromised', ...NOW);
  expect(chinese.out).toMatch(/按承诺日出运 {2}4\/5 = 80%[\s\S]*F-5 .*没做到/);
  const wrong = await gendan('figures', folder.book, '--rows', 'profit', ...NOW);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('stagesInTime (Stages on time)')]);
  const when = await gendan('figures', folder.book, '--period', 'yesterday', ...NOW);
  expect([when.code, when.err]).toEqual([1, expect.stringContaining('2026-W21')]);
});

test('the sheets are written on consent only, and are up to date then', async () => {
  written();
  const before = readFileSync(folder.book);
  await gendan('figures', folder.book, '--write', ...NOW);
  expect(readFileSync(folder.book)).toEqual(before);
  expect((await gendan('figures', folder.book, '--write', '--yes', ...NOW)).code).toBe(0);
  const names = readWorkbook(readFileSync(folder.book)).sheets.map(({ name }) => name);
  expect(names).toEqual(['出货', '跟单_目标', '跟单_指标明细', '跟单_指标']);
  const after = readFileSync(folder.book);
  expect((await gendan('figures', folder.book, '--write', '--yes', ...NOW)).err).toContain('up to date');
  expect(readFileSync(folder.book)).toEqual(after);
});

test('who has no figures, another split and goals that cannot be used are said with what to do', async () => {
  written();
  const nobody = await gendan('figures', folder.book, '--person', 'Nobody', ...NOW);
  expect(nobody.err).toContain(
    'There is nothing to count for "Nobody" in this time. These have: 王丽, 赵强.',
  );
  const split = await gendan('figures', folder.book, '--by', 'stage', ...NOW);
  expect([split.code, split.err]).toEqual([1, expect.stringContaining('--by person')]);
  await gendan('record', 'goals', folder.book, '编号=G-2', '指标=按承诺日出运', '目标值=95%', '期间=月', '范围=没有这人', '--yes'); // prettier-ignore
  const { out, err } = await gendan('figures', folder.book, ...NOW);
  expect(out).toMatch(/Figure +Who +Period +Value +Target +Result\n +G-1/);
  expect(err).toContain('1 row of Gendan Goals cannot be used');
});
