import type { Book } from '../../../shared/book/model';
import { furtherQuestions } from '../../../shared/mapping/further';
import * as mapping from '../../../shared/mapping/mapping';
import { acts, columnOf, savedFrom, type BookMap, type SavedMapping } from '../../../shared/mapping/mapping';
import { whyNone } from '../../../shared/mapping/why-none';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';

/** The map with everything that is asked. */
function mapBook(book: Book, options: mapping.MapOptions = {}): BookMap {
  const { tables, questions } = mapping.mapBook(book, options);
  const saved: SavedMapping | undefined = options.saved;
  return { tables, questions: [...questions, ...furtherQuestions(book, tables, saved)] };
}

const MAY = day('2026-05-01');
const mapped = (rows: readonly (readonly TestCell[])[]): BookMap => mapBook(bookOf(sheetOf('S', rows)));

describe('the header of a sheet of orders', () => {
  const known = ['PO', 'Supplier', 'Status', 'Ship date', 'Customer'];
  const flags = Array.from({ length: 40 }, (_, i) => `flag_${i}`);

  test('is told by five known columns, a number and a date among them, whatever else stands there', () => {
    const row = ['P1', 'Mill', 'open', MAY, 'Alfa', ...flags.map(() => 'x')];
    expect(mapped([[...known, ...flags], row, row]).tables[0]?.headerRow).toBe(1);
    const four = known.filter((header) => header !== 'Status');
    const few = row.filter((_, at) => at !== 2);
    expect(mapped([[...four, ...flags], few, few]).tables).toEqual([]);
  });

  test('may hold the sizes of a matrix, in letters or numbers', () => {
    const sizes = ['S', 'M', 'L', 'XL', 28, 30, 32, 34, 36];
    const head = ['PO', 'Style', 'Colour', ...sizes, 'Ex-Fty'];
    const row = ['P1', 'ST-1', 'Red', ...sizes.map(() => 10), MAY];
    expect(mapped([head, row, row]).tables[0]?.headerRow).toBe(1);
  });
});

describe('what names an order', () => {
  const keyOf = (head: string[], ...rows: TestCell[][]): string | undefined => {
    const table = mapped([head, ...rows]).tables[0];
    return table?.columns.find(({ column }) => column === table.keys[0])?.header;
  };

  test('a number goes before a serial ID', () => {
    const rows = [7, 8, 9].map((id) => [id, `SO-${id}`, 'Alfa', MAY]);
    expect(keyOf(['Order ID', 'Order No', 'Customer', 'ETD'], ...rows)).toBe('Order No');
  });

  test('the number of a row does not', () => {
    const rows = [1, 2, 3, 4].map((id) => [id, `M${id}`, 'Alfa', MAY, MAY]);
    expect(keyOf(['order_id', 'B/L No', 'Customer', 'ETD', 'ATD'], ...rows)).toBe('B/L No');
  });

  test('nor does the number of a party', () => {
    const rows = ['E1', 'E1', 'E2'].map((id, i) => [id, id, `S-${i}`, 10, MAY]);
    expect(keyOf(['exporter_id', 'supplier_id', 'shipment_id', 'qty', 'etd'], ...rows)).toBe('shipment_id');
  });
});

describe('a guess that is asked about', () => {
  const head = ['订单号', '客户', 'ETD', '船期'];
  const row = ['A1', 'Kestrel', MAY, day('2026-05-02')];

  test('does nothing until it is answered', () => {
    const map = mapped([head, row]);
    const column = map.tables[0]!.columns[3]!;
    expect([column.field, acts(column)]).toEqual(['etd', false]);
    const saved = savedFrom(map, { [column.question!.id]: 'field:cust_due:value' });
    const answered = mapBook(bookOf(sheetOf('S', [head, row])), { saved }).tables[0]!;
    expect(columnOf(answered, 'cust_due')?.header).toBe('船期');
  });

  test('is asked once for all sheets, with cells of it, and one answer settles all', () => {
    const book = bookOf(
      ...['5月', '6月', '7月'].map((name) => sheetOf(name, [head, [`${name}-1`, ...row.slice(1)]])),
    );
    const map = mapBook(book);
    const [question, ...others] = map.questions.filter(({ about }) => about === 'column');
    expect(others).toEqual([]);
    expect(question!.text.zh).toMatch(/^“船期”这一列（例如 2026-05-02）.+（共 3 张表）$/);
    expect(question!.also?.map(({ sheet }) => sheet)).toEqual(['6月', '7月']);
    const saved = savedFrom(map, { [question!.id]: 'none' });
    expect(mapBook(book, { saved }).questions.filter(({ about }) => about === 'column')).toEqual([]);
  });
});

describe('words of the team in its status column', () => {
  const rows = (...words: string[]): TestCell[][] => [
    ['订单号', '客户', 'ETD', '状态'],
    ...words.map((word, i) => [`A${i}`, 'Kestrel', MAY, word]),
  ];
  const asked = (map: BookMap): string[] | undefined =>
    map.questions.find(({ about }) => about === 'status word')?.words?.map(({ word }) => word);

  test('are asked about in one question where nobody knows them', () => {
    const map = mapped(rows('已出货', 'In transit', '客户自提', '转内销', '客户自提'));
    expect(asked(map)).toEqual(['客户自提', '转内销']);
    const saved = savedFrom(map, { 'status word:客户自提': 'closed' });
    expect(saved.words).toEqual([{ word: '客户自提', means: 'closed' }]);
    const again = mapBook(bookOf(sheetOf('S', rows('客户自提', '转内销'))), { saved });
    expect(asked(again)).toEqual(['转内销']);
  });

  test('are one word whatever day stands beside it, and told with their first cell', () => {
    const [question] = mapped(rows('转内销（11/3）', '已出货', '转内销', '转内销 11月5日')).questions;
    expect(question?.words).toEqual([{ word: '转内销', sheet: 'S', row: 2, column: 4, count: 3 }]);
  });

  test('that Gendan could not judge by are asked, signs and notes are not', () => {
    expect(asked(mapped(rows('运输改走空运', '-', 'N/A', '√')))).toEqual(['运输改走空运', '√']);
    const notes = Array.from({ length: 30 }, (_, i) => `甲${'乙'.repeat(i % 20)}丙${i > 19 ? '丁' : ''}`);
    expect(asked(mapped(rows(...notes)))).toBeUndefined();
  });
});

describe('a colour legend that the sheet states', () => {
  const table = [['订单号', '客户', 'ETD'], ['A1', 'Kestrel', MAY]]; // prettier-ignore
  const painted = (...above: TestCell[][]) =>
    mapBook(bookOf(sheetOf('S', [...above, ...table], { fills: { [`A${above.length + 2}`]: 'FF0000' } })));
  const legend = (...above: TestCell[][]) =>
    painted(...above).questions.find(({ about }) => about === 'legend')?.says;

  test.each([
    ['红色=已取消', ['红色=已取消']],
    ['黄色：已出货，绿色：已收款', ['黄色=已出货', '绿色=已收款']],
    ['黄色 已出货', ['黄色=已出货']],
    ['已出货标黄', ['黄=已出货']],
    ['yellow: shipped', ['yellow=shipped']],
    ['Red means cancelled', ['Red=cancelled']],
    ['green rows: shipped', ['green rows=shipped']],
  ])('%s is asked about', (cell, says) => expect(legend([cell])).toEqual(says));

  test('a colour in one cell and its meaning in the next are one', () => {
    expect(legend(['红色', '已取消'])).toEqual(['红色=已取消']);
    expect(legend(['颜色说明'], [null, '已出货'])).toBeUndefined();
  });

  test('coloured cells under its heading are read by their fill', () => {
    const rows: TestCell[][] = [['颜色说明'], [null, '已出货'], ...table];
    const sheet = sheetOf('S', rows, { fills: { A2: 'FFFF00' } });
    expect(mapBook(bookOf(sheet)).questions.map(({ says }) => says)).toEqual([['黄色=已出货']]);
  });

  test('nothing is asked where nothing would follow: of goods, of orders that go on, without fills', () => {
    expect(legend(['红色：100件'])).toBeUndefined();
    expect(legend(['颜色：红色'])).toBeUndefined();
    expect(legend(['红色=延期'])).toBeUndefined();
    expect(painted(['红色：主面料']).questions).toEqual([]);
    expect(mapped([['红色=已取消'], ...table]).questions).toEqual([]);
    expect(mapped([...table, ['A2', '红色=已取消', MAY]]).questions).toEqual([]);
  });

  test('a meaning that nobody knows is asked about like a status word, beside one that is known', () => {
    const map = painted(['红色=已取消，蓝色=客户自提']);
    expect(map.questions.map(({ words, says }) => words?.map(({ word }) => word) ?? says)).toEqual([
      ['客户自提'],
      ['红色=已取消'],
    ]);
  });

  test('sheets that state the same are asked about once, and not again once it is answered', () => {
    const sheets = ['3月', '4月'].map((name) =>
      sheetOf(name, [['红色=已取消'], ...table], { fills: { A3: 'FF0000' } }),
    );
    const asked = (saved?: SavedMapping) => mapBook(bookOf(...sheets), { saved }).questions.length;
    expect(asked()).toBe(1);
    const answered = (says: string): SavedMapping => ({
      columns: [],
      tables: [],
      colours: [{ says, counts: false }],
    });
    expect(asked(answered('红色=已取消'))).toBe(0);
    expect(asked(answered('红色=已出货'))).toBe(1);
  });
});

test('where nothing is found it is said what was closest and what it lacks', () => {
  const why = (...rows: TestCell[][]): string => whyNone(bookOf(sheetOf('价目', rows))).zh;
  expect(why()).toBe('工作簿是空的。');
  expect(why(['a', 'b'])).toMatch(/^没有一行像订单表的表头/);
  expect(why(['客户', '国家', '品名', '单价'])).toContain('“价目”第1行（认得 客户、国家、品名、单价），但没有说明是哪张订单的列');
  expect(why(['订单号', '客户', '品名', '单价'])).toContain('但没有进展的列');
  const byColour = [['ST1', '红', 100, MAY, MAY], ['ST1', '蓝', 100, MAY, null]]; // prettier-ignore
  expect(why(['款号', '颜色', '数量', '交期', '出货日期'], ...byColour)).toContain('但“款号”有重复（如 ST1 在几行里都有），又没有订单号');
  expect(why(['Style', 'Colour', 'Qty', 'Ex-factory', 'ETD'], ...byColour)).toContain('但“Style”有重复（如 ST1 在几行里都有）');
}); // prettier-ignore

test('a header that a person points at holds, whatever stands above it', () => {
  const rows = [['订单号', '客户', 'ETD'], ['Order', 'Client', 'Sailing'], ['A1', 'Kestrel', MAY]]; // prettier-ignore
  const book = bookOf(sheetOf('S', rows));
  expect(mapBook(book, { headerRows: { S: 2 } }).tables[0]?.headerRow).toBe(2);
  const saved = { columns: [], tables: [{ sheet: 'S', grain: 'order', use: true, headerRow: 2 }] } as const;
  expect(mapBook(book, { saved }).tables[0]?.headerRow).toBe(2);
});

describe('a style number that no two rows share, one promised date and pieces', () => {
  const tablesOf = (headers: string[], ...rows: TestCell[][]): number =>
    mapped([headers, ...rows]).tables.length;
  const due = day('2026-06-01');

  test.each([
    ['made by somebody', ['货号', '图片', '数量', '工厂', '交期'], ['A1', null, 10, '甲厂', due], ['A2', null, 10, '乙厂', due]],
    ['bought by somebody', ['style_no', 'po_qty', 'buyer', 'ship by'], ['S1', 10, 'ACME', due], ['S2', 10, 'ACME', due]],
    ['leaving a factory', ['Style #', 'Order Qty (pcs)', 'Ex-Fty Date'], ['S1', 10, due], ['S2', 10, due]],
  ] as [string, string[], TestCell[], TestCell[]][])('%s are orders', (_, headers, ...rows) => {
    expect(tablesOf(headers, ...rows)).toBe(1);
  }); // prettier-ignore

  test('of nobody, or without pieces, are a list of goods', () => {
    expect(tablesOf(['货号', '品名', '数量', '交货日期'], ['A1', '杯', 10, due], ['A2', '碗', 10, due])).toBe(
      0,
    );
    expect(
      tablesOf(['货号', '品名', '工厂', '交货日期'], ['A1', '杯', '甲厂', due], ['A2', '碗', '甲厂', due]),
    ).toBe(0);
  });
});

test('a column of results is the inspection itself, and one of names its inspector', () => {
  const fieldOf = (cells: readonly TestCell[]): string | undefined => {
    const head = ['PO', 'Customer', 'Ship date', 'Inspection'];
    const book = mapped([head, ...cells.map((cell, at): TestCell[] => [`P${at}`, 'Alfa', MAY, cell])]);
    return columnOf(book.tables[0]!, 'inspection_date')
      ? 'inspection_date'
      : columnOf(book.tables[0]!, 'inspector') && 'inspector';
  };
  expect(fieldOf(['Pass', 'Pass', 'Fail - reinspect 11/26', 'Waived', 'Pass', null])).toBe('inspection_date');
  expect(fieldOf(['Pass', 'Fail', 'Pass', 'Fail'])).toBe('inspection_date');
  expect(fieldOf(['合格', '不合格', '免检', '合格'])).toBe('inspection_date');
  expect(fieldOf(['Lily Chen', 'Tom Wu', 'Lily Chen', 'Tom Wu'])).not.toBe('inspection_date');
});
