import fc from 'fast-check';
import { mapBook, savedFrom, type TableMap } from '../../../shared/mapping/mapping';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';

const HEADERS = ['订单号', '客户', '数量', '装柜', 'ETD', '电放', '收款日期', '备注'];
const ROW: TestCell[] = [
  'A1',
  'Kestrel',
  5,
  day('2026-05-01'),
  day('2026-05-03'),
  '√',
  day('2026-06-01'),
  'x',
];
const book = (headers: readonly string[], row: readonly TestCell[], name = 'S') =>
  bookOf(sheetOf(name, [headers, row, row.map((c, i) => (i === 0 ? 'A2' : c))]));
const meanings = (table: TableMap | undefined): Record<string, string> =>
  Object.fromEntries(
    (table?.columns ?? []).filter((c) => c.confidence === 1).map((c) => [c.header, `${c.field} ${c.kind}`]),
  );

const first = mapBook(book(HEADERS, ROW));
/** What a person confirmed differs from the automatic reading in one column: it must be the person's that holds. */
const saved = savedFrom(first, {});
const confirmed = {
  ...saved,
  columns: saved.columns.map((c) =>
    c.header === '收款日期' ? { ...c, field: 'forex_date', kind: 'actual' as const } : c,
  ),
};
const expected = meanings(mapBook(book(HEADERS, ROW), { saved: confirmed }).tables[0]);

describe('a confirmed mapping', () => {
  it('holds, without a question', () => {
    const map = mapBook(book(HEADERS, ROW), { saved: confirmed });
    expect(map.questions).toEqual([]);
    expect(expected).toMatchObject({ 收款日期: 'forex_date actual', 订单号: 'order_no value' });
    expect(Object.keys(expected)).toEqual(HEADERS);
  });

  it('keeps what a person answered', () => {
    const asked = mapBook(
      bookOf(
        sheetOf('S', [
          ['订单号', '客户', 'ETD', '船期'],
          ['A1', 'Kestrel', day('2026-05-01'), day('2026-05-02')],
        ]),
      ),
    );
    const id = 'column:S:船期';
    expect(asked.questions.map((q) => q.id)).toContain(id);
    expect(savedFrom(asked, { [id]: 'field:atd:actual' }).columns[3]).toMatchObject({
      header: '船期',
      field: 'atd',
      kind: 'actual',
    });
    expect(savedFrom(asked, { [id]: 'none' }).columns[3]).toMatchObject({ field: '', stage: '' });
  });

  it('survives a renamed column, a renamed sheet and a new month', () => {
    const renamed = HEADERS.map((h) => (h === '收款日期' ? '钱到了没' : h));
    expect(meanings(mapBook(book(renamed, ROW), { saved: confirmed }).tables[0])).toMatchObject({
      钱到了没: 'forex_date actual',
    });
    expect(meanings(mapBook(book(HEADERS, ROW, '6月'), { saved: confirmed }).tables[0])).toEqual(expected);
  });

  it('leaves out a sheet that a person left out', () => {
    const out = { ...confirmed, tables: confirmed.tables.map((t) => ({ ...t, use: false })) };
    expect(mapBook(book(HEADERS, ROW), { saved: out }).tables).toEqual([]);
  });

  it('does not take the columns that Gendan wrote for fields', () => {
    const map = mapBook(book([...HEADERS, '状态', '责任人'], [...ROW, '已逾期', '王敏']), {
      saved: confirmed,
      results: ['状态', '责任人'],
    });
    expect(map.tables[0]?.columns.slice(-2)).toMatchObject([
      { ours: true, field: null },
      { ours: true, field: null },
    ]);
  });

  it('survives any moved and inserted columns', () => {
    const order = fc.shuffledSubarray([...HEADERS.keys()], { minLength: HEADERS.length });
    fc.assert(
      fc.property(
        order,
        fc.array(fc.tuple(fc.nat(8), fc.constantFrom('颜色', '司机', 'Freight', '色卡', 'Pantone')), {
          maxLength: 3,
        }),
        (columns, added) => {
          const headers = columns.map((i) => HEADERS[i]!);
          const row = columns.map((i) => ROW[i]);
          for (const [at, header] of added) {
            if (headers.includes(header)) continue;
            headers.splice(at, 0, header);
            row.splice(at, 0, 'text');
          }
          expect(meanings(mapBook(book(headers, row), { saved: confirmed }).tables[0])).toMatchObject(
            expected,
          );
        },
      ),
    );
  });

  it('says the same when it is mapped twice', () => {
    const again = mapBook(book(HEADERS, ROW), { saved: confirmed });
    expect(mapBook(book(HEADERS, ROW), { saved: savedFrom(again) })).toEqual(again);
  });
});
