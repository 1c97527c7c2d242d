import { applyPatch } from '../../../shared/book/apply';
import type { Book } from '../../../shared/book/model';
import { plan as planOf } from '../../../shared/plan/plan';
import { recordQueries } from '../../../shared/proposals/records';
import { COUNTS, GOODS } from '../../tools/record-sheets';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING, setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';
import { sheetOf } from '../../tools/workbook';

const {
  list: records,
  form: recordForm,
  propose: proposeRecord,
  proposeRemove: proposeRemoveRecord,
  proposeCreate: proposeCreateRecords,
  proposeOnto: proposeRecordsOnto,
} = recordQueries([GOODS, COUNTS]);

const LIST = sheetOf('产品资料', [
  ['', '产品一览'],
  ['序号', '款号 Style No.', '中文品名', '单价(USD)', '备注'],
  [1, 'A1', '马克杯', 'USD 2.50', '好卖'],
  [2, 'A2', '碗', 'USD 3', null],
]);
const base = setUp(orderBook(), aTeam);
const withList: Book = { ...base, sheets: [...base.sheets, LIST] };
const plan = (book: Book) => planOf(book, MID_MORNING);
const written = (book: Book, proposal: { patch: Parameters<typeof applyPatch>[1] }) => {
  const { book: after, report } = applyPatch(book, proposal.patch);
  expect(report.refused).toEqual([]);
  return after;
};

describe('a sheet that the team has already', () => {
  const mapped = written(withList, proposeRecordsOnto(plan(withList), '货品', '产品资料'));

  test('is read by its headers, nothing is created, and the settings remember it', () => {
    expect(mapped.sheets.map(({ name }) => name)).toEqual(withList.sheets.map(({ name }) => name));
    expect(records(plan(mapped), 'goods', 'zh')).toMatchObject({
      sheet: '产品资料',
      isMapped: true,
      total: 2,
      rows: [
        { name: 'A1', row: 3, texts: { item: 'A1', name: '马克杯', price: 'USD 2.50' } },
        { name: 'A2', row: 4, texts: { price: 'USD 3.00' } },
      ],
    });
    expect(plan(mapped).config.settings.records).toMatchObject([{ sheet: '产品资料', kind: '跟单_货品' }]);
    expect(plan(mapped).configFindings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is written in the columns that were agreed to, and only those', () => {
    const after = written(
      mapped,
      proposeRecord(plan(mapped), 'goods', undefined, { item: 'A3', name: '盘', isSold: '否' }),
    );
    const sheet = after.sheets.find(({ name }) => name === '产品资料')!;
    expect(sheet.rows.map((row) => row.slice(0, 5))).toEqual([...LIST.rows, [null, 'A3', '盘']]);
  });

  test('is found when its columns move, and a renamed header where it was', () => {
    const moved = LIST.rows.map(([no, style, name, price, note]) => [note, name, no, style, price] as const);
    const move = (rows: readonly (readonly unknown[])[]): Book => ({
      ...mapped,
      sheets: mapped.sheets.map((sheet) =>
        sheet.name === '产品资料' ? sheetOf('产品资料', rows as never) : sheet,
      ),
    });
    expect(records(plan(move(moved)), 'goods', 'zh').rows[0]).toMatchObject({
      name: 'A1',
      texts: { name: '马克杯' },
    });
    const renamed = LIST.rows.map((row) => row.map((cell) => (cell === '中文品名' ? '叫什么' : cell)));
    expect(records(plan(move(renamed)), 'goods', 'zh').rows[0]).toMatchObject({ texts: { name: '马克杯' } });
  });

  test('is refused where no header names a row, and where there is no such sheet', () => {
    expect(() => proposeRecordsOnto(plan(withList), 'counts', '产品资料')).toThrow('cannot stand for');
    expect(() => proposeRecordsOnto(plan(withList), 'goods', '没有')).toThrow('no sheet called');
  });
});

test('the sheet comes with its first row, in the language of the book, with what the form begins with', () => {
  const form = recordForm(plan(base), 'goods', 'zh');
  expect(form.fields.find(({ key }) => key === 'isSold')).toMatchObject({
    text: '是',
    choices: ['是', '否'],
  });
  const proposal = proposeRecord(plan(base), 'goods', undefined, { item: 'A1', isSold: '是' }, '王丽');
  expect(proposal).toMatchObject({ title: { zh: '货品：添加A1', en: 'Goods: Add A1' } });
  expect(proposal.notes.map(({ en }) => en)).toEqual(['The sheet Gendan Goods will be added.']);
  const after = written(base, proposal);
  expect(records(plan(after), 'goods', 'en').rows).toMatchObject([{ name: 'A1', texts: { isSold: 'Yes' } }]);
  expect(proposeCreateRecords(plan(after), 'goods').patch.sheets).toEqual([]);
  const empty = written(after, proposeRemoveRecord(plan(after), 'goods', { name: 'A1' }, '王丽'));
  expect(records(plan(empty), 'goods', 'en').total).toBe(0);
});

test('who may change a sheet is asked of the team list; a sheet that Gendan writes is nobody’s', () => {
  const propose = (by: string) => proposeRecord(plan(base), 'goods', undefined, { item: 'A1' }, by);
  expect(() => propose('吴芳')).toThrow('吴芳 has none of these roles');
  expect(propose('Lily').notes).toHaveLength(1);
  expect(propose('').notes.map(({ zh }) => zh)).toContain('这张表由外贸经理/总监、外贸业务员改。');
  expect(() => proposeRecord(plan(base), 'counts', undefined, {})).toThrow(
    'writes “Gendan Counts” by itself',
  );
});

test('a cell that names an order leads to its row', () => {
  const after = written(base, proposeRecord(plan(base), 'goods', undefined, { item: 'A1', buyer: 'a-03' }));
  expect(records(plan(after), 'goods', 'en').rows[0]!.links).toEqual({
    buyer: { sheet: '出货', row: 5, column: 1 },
  });
});

test('what cannot be read keeps its text in the form, with what is wrong', () => {
  const wrong: Book = {
    ...base,
    sheets: [
      ...base.sheets,
      sheetOf('跟单_货品', [
        ['货号', '起用日期'],
        ['A1', '不知道'],
      ]),
    ],
  };
  expect(
    recordForm(plan(wrong), 'goods', 'en', { name: 'A1' }).fields.find(({ key }) => key === 'since'),
  ).toMatchObject({
    text: '不知道',
    problem: { en: expect.stringContaining('cannot be read as a date') },
  });
  expect(() => proposeRecord(plan(wrong), 'goods', { name: 'A1' }, { since: '不知道' })).toThrow(
    'In use since: “不知道”',
  );
});
