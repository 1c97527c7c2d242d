import fc from 'fast-check';
import { mapBook, savedFrom, type TableMap } from '../../../shared/mapping/mapping';
import { matchSaved, type SavedColumn } from '../../../shared/mapping/saved';
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

  it('of the other columns does not answer for one that was left open', () => {
    const twice = bookOf(
      sheetOf('S', [
        ['订单号', '客户', 'ETD', '船期'],
        ['A1', 'Kestrel', day('2026-05-01'), day('2026-05-02')],
      ]),
    );
    const asked = mapBook(twice);
    const columns = savedFrom(asked).columns.filter(({ header }) => header !== '船期');
    const again = mapBook(twice, { saved: { columns, tables: [{ sheet: 'S', use: true }] } });
    expect(again.questions).toEqual(asked.questions);
    expect(again.tables[0]!.columns[3]).toEqual(asked.tables[0]!.columns[3]);
    const told = savedFrom(asked).columns.map((each) => (each.header === '船期' ? { ...each, isOpen: true as const } : each)); // prettier-ignore
    expect(mapBook(twice, { saved: { columns: told, tables: [] } }).questions).toEqual(asked.questions);
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

describe('which confirmed column is which', () => {
  const saved = (header: string, before = '', after = '', sheet = 'S', field = header): SavedColumn => {
    return { sheet, header, before, after, field, stage: '', kind: 'value' };
  };
  /** `header=field` for each column that is found again. */
  const found = (headers: readonly string[], columns: readonly SavedColumn[], sheet = 'S'): string => {
    const standing = headers.map((header, i) => ({ column: i + 1, header }));
    const matched = matchSaved(sheet, standing, columns);
    return standing.flatMap(({ column, header }) => (matched.has(column) ? [`${header}=${matched.get(column)!.field}`] : [])).join(' '); // prettier-ignore
  };
  const row = (headers: readonly string[], sheet = 'S', fields = headers): SavedColumn[] =>
    headers.map((header, i) => saved(header, headers[i - 1], headers[i + 1], sheet, fields[i]));

  test.each<[string, string[], SavedColumn[], string]>([
    ['in the same order', ['甲', '乙', '丙'], row(['甲', '乙', '丙']), '甲=甲 乙=乙 丙=丙'],
    ['in another order', ['丙', '甲', '乙'], row(['甲', '乙', '丙']), '丙=丙 甲=甲 乙=乙'],
    ['two of one name by what stands before them', ['定金', '日期', '尾款', '日期'], row(['定金', '日期', '尾款', '日期'], 'S', ['a', 'b', 'c', 'd']), '定金=a 日期=b 尾款=c 日期=d'],
    ['also when the pairs change places', ['尾款', '日期', '定金', '日期'], row(['定金', '日期', '尾款', '日期'], 'S', ['a', 'b', 'c', 'd']), '尾款=c 日期=d 定金=a 日期=b'],
    ['one renamed between its neighbours', ['甲', '新', '丙'], row(['甲', '乙', '丙']), '甲=甲 新=乙 丙=丙'],
    ['one reworded beside one neighbour', ['甲', '交货日期', '新'], row(['甲', '交货日', '丙']), '甲=甲 交货日期=交货日'],
    ['not one that is another beside one neighbour', ['甲', '颜色', '新'], row(['甲', '交货日', '丙']), '甲=甲'],
    ['not one reworded that stands elsewhere', ['甲', '新', '颜色', '交货日期', '红'], row(['甲', '交货日', '丙']), '甲=甲'],
    ['a letter wrong beside one neighbour', ['甲', 'shiping', '新'], row(['甲', 'shipping', '丙']), '甲=甲 shiping=shipping'],
    ['written another way', [' 甲：', 'ＡＢＣ', '丙'], row(['甲', 'abc', '丙']), ' 甲：=甲 ＡＢＣ=abc 丙=丙'],
  ])('%s', (_, headers, columns, expected) => expect(found(headers, columns)).toBe(expected)); // prettier-ignore

  test.each<[string, string[], SavedColumn[], string]>([
    ['of a sheet with the same columns', ['甲', '乙', '丙'], row(['甲', '乙', '丙'], '5月'), '甲=甲 乙=乙 丙=丙'],
    ['of one with six in ten', ['甲', '乙', '丙', '丁', '戊'], row(['甲', '乙', '丙', '己', '庚'], '5月'), '甲=甲 乙=乙 丙=丙'],
    ['not of one with fewer', ['甲', '乙', '丙', '丁', '戊'], row(['甲', '乙', '己', '庚', '辛'], '5月'), ''],
    ['its own before those of another', ['甲', '乙'], [...row(['甲', '乙'], '5月', ['x', 'y']), ...row(['甲', '乙'])], '甲=甲 乙=乙'],
    ['its own from four in ten on', ['甲', '乙', '丁', '戊', '己'], [...row(['甲', '乙', '庚', '辛', '壬']), ...row(['甲', '乙', '丁'], '5月', ['x', 'y', 'z'])], '甲=甲 乙=乙'],
    ['those of another where its own are too few', ['甲', '乙', '丁', '戊', '己'], [...row(['甲', '庚', '辛', '壬', '癸']), ...row(['甲', '乙', '丁'], '5月', ['x', 'y', 'z'])], '甲=x 乙=y 丁=z'],
    ['the likest of others', ['甲', '乙', '丙'], [...row(['甲', '乙', '己'], '4月', ['p', 'q', 'r']), ...row(['甲', '乙', '丙'], '5月', ['x', 'y', 'z'])], '甲=x 乙=y 丙=z'],
    ['the first of others alike', ['甲', '乙'], [...row(['甲', '乙'], '4月', ['p', 'q']), ...row(['甲', '乙'], '5月', ['x', 'y'])], '甲=p 乙=q'],
  ])('in a sheet: %s', (_, headers, columns, expected) => expect(found(headers, columns)).toBe(expected)); // prettier-ignore
});

describe('what a person answered', () => {
  const asked = mapBook(bookOf(sheetOf('S', [['订单号', '客户', 'ETD', '船期'], ['A1', 'Kestrel', day('2026-05-01'), day('2026-05-02')]]))); // prettier-ignore
  const answered = (answer: string) => {
    const { field, stage, kind } = savedFrom(asked, { 'column:S:船期': answer }).columns[3]!;
    return `${field}/${stage}/${kind}`;
  };

  test.each([
    ['field:etd:plan', 'etd//plan'],
    ['field:atd:actual', 'atd//actual'],
    ['field:customer:value', 'customer//value'],
    ['field:customer:other', 'customer//value'],
    ['stage:board:plan', '/board/plan'],
    ['stage:board:actual', '/board/actual'],
    ['field:', '//value'],
    ['stage:', '//value'],
    ['none', '//value'],
  ])('%s is kept as %s', (answer, expected) => expect(answered(answer)).toBe(expected));

  test('neighbours are kept to find a column again', () => {
    const columns = savedFrom(asked).columns.map(
      ({ before, header, after }) => `${before}<${header}>${after}`,
    );
    expect(columns).toEqual(['<订单号>客户', '订单号<客户>ETD', '客户<ETD>船期', 'ETD<船期>']);
  });

  test('what a row stands for, and whether the sheet is planned', () => {
    expect(savedFrom(asked).tables).toEqual([{ sheet: 'S', grain: 'order', use: true }]);
    const answers = { 'grain:S:1': 'order×sku', 'table:S:1': 'leave out' };
    expect(savedFrom(asked, answers).tables).toEqual([{ sheet: 'S', grain: 'order×sku', use: false }]);
  });
});
