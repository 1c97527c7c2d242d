import { applyPatch } from '../../../../../shared/book/apply';
import { findSheet, type Book } from '../../../../../shared/book/model';
import { proposeNewOrder } from '../../../../../shared/features/order/new/propose';
import type { NewOrderRequest } from '../../../../../shared/features/order/new/request';
import { plan as planOf } from '../../../../../shared/plan/plan';
import type { RecordDraft } from '../../../../../shared/records/draft';
import { followUp } from '../../../../../shared/proposals/follow-up';
import { readRecords } from '../../../../../shared/records/read';
import { LINES } from '../../../../../shared/trade/sheets/lines.sheet';
import { RESULT_TITLES } from '../../../../../shared/templates/vocabulary';
import { isoOf, fromSerial } from '../../../../../shared/time/moment';
import { bookOf, day, formula, sheetOf } from '../../../../tools/book';
import { newOrderBook, ORDERS_HEADER } from '../../../../tools/new-order-book';
import { setUp } from '../../../../tools/set-up';
import { aTeam } from '../../../../tools/team';
import { moment } from '../../../../tools/order-facts';

const NOW = moment('2026-05-18 10:00');
const BOOK = newOrderBook();
const plan = planOf(BOOK, NOW);

const request = (number: string, more: Partial<NewOrderRequest> = {}): NewOrderRequest => ({
  number,
  fields: [],
  ...more,
});
const proposed = (number: string, more: Partial<NewOrderRequest> = {}, book: Book = BOOK) =>
  proposeNewOrder(book === BOOK ? plan : planOf(book, NOW), request(number, more));

/** The new row by its headers, dates in ISO form. */
function rowOf(number: string, more: Partial<NewOrderRequest> = {}, book: Book = BOOK) {
  const { cells } = proposed(number, more, book);
  return Object.fromEntries(
    cells.map(({ header, write }) => [
      header,
      write.as === 'date' ? isoOf(fromSerial(write.value)) : write.as === 'formula' ? write.formula : 'value' in write ? write.value : null,
    ]),
  ); // prettier-ignore
}
const sourcesOf = (number: string, more: Partial<NewOrderRequest> = {}) =>
  Object.fromEntries(proposed(number, more).cells.map(({ header, source }) => [header, source]));
const notesOf = (number: string, more: Partial<NewOrderRequest> = {}) =>
  proposed(number, more).notes.map(({ zh }) => zh).join('\n'); // prettier-ignore
const linesIn = (book: Book, order: string) =>
  readRecords(book, LINES, { lang: 'zh' }).records.filter((line) => line.order === order);

describe('an inquiry that was won', () => {
  test('becomes an order of its customer, goods and quoted price, dated today, its terms from the card', () => {
    expect(rowOf('FY26-04', { from: 'xp001' })).toEqual({
      序号: 4, 订单号: 'FY26-04', 客户: 'MAPLE', 国家: '加拿大', 货号: 'SK1', 品名: '硅胶厨具', 数量: 1000, 单价: 5.9, 币种: 'USD',
      贸易条款: 'FOB', 付款方式: 'T/T 30%定金，见提单副本付70%', 起运港: 'Ningbo', 下单日期: '2026-05-18',
    }); // prettier-ignore
    expect(sourcesOf('FY26-04', { from: 'XP001' })).toMatchObject({
      序号: 'count', 订单号: 'number', 客户: 'inquiry', 单价: 'inquiry', 付款方式: 'card', 起运港: 'card', 下单日期: 'today',
    }); // prettier-ignore
    expect(notesOf('FY26-04', { from: 'XP001' })).toContain(
      '按客户卡片“MAPLE”填了：付款方式、贸易条款、起运港',
    );
  });

  test('takes its lines along with their prices; the inquiry keeps its own', () => {
    const { patch } = proposed('FY26-04', { from: 'XP001' });
    const { book } = applyPatch(BOOK, patch);
    expect(linesIn(book, 'FY26-04')).toEqual(
      linesIn(BOOK, 'XP001').map((line) => ({ ...line, order: 'FY26-04' })),
    );
    expect(linesIn(book, 'XP001')).toHaveLength(2);
  });

  test.each([
    ['that is still open', 'XP002', '“报价中”'],
    ['that was lost', 'XP003', '“丢单”'],
  ])('%s is pointed out with its cell', (_, from, status) => {
    expect(notesOf('FY26-04', { from })).toMatch(new RegExp(`${from}.*${status}（询盘!M\\d）`));
  });
});

describe('a repeat', () => {
  test('shares customer, goods, terms and ports; no date and no amount of the earlier order', () => {
    expect(rowOf('FY26-04', { from: 'FY26-01' })).toEqual({
      序号: 4, 订单号: 'FY26-04', 客户: 'NORDLYS', 国家: '挪威', 货号: 'LN1', 品名: '亚麻桌布', 数量: 2800, 币种: 'USD',
      贸易条款: 'FOB', 付款方式: 'T/T 30%定金，见提单副本付70%', 起运港: 'Ningbo', 目的港: 'Oslo', 下单日期: '2026-05-18',
    }); // prettier-ignore
  });

  test('says where the card of the customer says otherwise, and that the card is old', () => {
    const notes = notesOf('FY26-04', { from: 'FY26-01' });
    expect(notes).toContain(
      '付款方式沿用“T/T 30%定金，见提单副本付70%”，客户卡片“NORDLYS”写的是“O/A 60 days”',
    );
    expect(notes).toContain('351 天没有核对');
  });

  test('copies items and quantities of its lines; prices and batches are to be filled in', () => {
    const { book } = applyPatch(BOOK, proposed('FY26-04', { from: 'FY26-01' }).patch);
    expect(linesIn(book, 'FY26-04')).toMatchObject([{ item: 'LN1', quantity: 2800, price: undefined, batch: undefined }]); // prettier-ignore
  });

  test('of an order with several rows has as many, each with its item', () => {
    const rows = [
      ['订单号', '客户', '货号', '数量', '下单日期', 'ETD'],
      ['A-1', 'Acme', 'K1', 100, day('2026-03-01'), day('2026-05-01')],
      [null, null, 'K2', 200, null, null],
      ['A-2', 'Acme', 'K3', 300, day('2026-03-01'), day('2026-05-01')],
      [null, null, 'K4', 400, null, null],
      ['A-3', 'Borg', 'K3', 300, day('2026-03-02'), day('2026-05-02')],
    ];
    const book = bookOf(sheetOf('订单', rows));
    const { cells } = proposed('A-4', { from: 'A-2', fields: [['客户', 'Acme GmbH']] }, book);
    expect(cells.map(({ place, header, write }) => [place.row, header, 'value' in write && write.value])).toEqual([
      [7, '订单号', 'A-4'], [7, '客户', 'Acme GmbH'], [7, '货号', 'K3'], [7, '数量', 300], [7, '下单日期', expect.any(Number)],
      [8, '货号', 'K4'], [8, '数量', 400],
    ]); // prettier-ignore
  });
});

describe('what is typed', () => {
  test.each([
    ['the header', '客户'],
    ['the field’s key', 'customer'],
    ['an English name', 'Customer'],
    ['another Chinese name', '客户名称'],
  ])('finds its column by %s', (_, name) => {
    expect(rowOf('FY26-04', { fields: [[name, 'Borg']] })).toMatchObject({ 客户: 'Borg' });
  });

  test('goes before inquiry, card and today; a blank one leaves the cell blank', () => {
    const fields = [['下单日期', '5月8日'], ['付款方式', 'T/T in advance'], ['数量', '1,200'], ['国家', '']] as const; // prettier-ignore
    const row = rowOf('FY26-04', { from: 'XP001', fields });
    expect(row).toMatchObject({ 下单日期: '2026-05-08', 付款方式: 'T/T in advance', 数量: 1200 });
    expect(row).not.toHaveProperty('国家');
  });

  test.each([
    ['EUR 12,345.50', 'EUR'],
    ['12.345,50欧元', 'EUR'],
    ['us$12,345.5', 'USD'],
  ])('an amount with its currency, %s, becomes a figure and the currency beside it', (amount, currency) => {
    expect(rowOf('FY26-04', { fields: [['金额', amount]] })).toMatchObject({ 金额: 12345.5, 币种: currency });
  });

  test('a currency beside the amount goes before that of the inquiry, and the same one may be typed twice', () => {
    const row = rowOf('FY26-04', { from: 'XP001', fields: [['金额', 'EUR 9,000'], ['currency', 'eur']] }); // prettier-ignore
    expect(row).toMatchObject({ 金额: 9000, 币种: 'EUR' });
  });

  test('a price may have three digits after the point', () => {
    expect(rowOf('FY26-04', { fields: [['单价', '1.234']] })).toMatchObject({ 单价: 1.234 });
  });

  test('a currency is spelled as the column spells it', () => {
    const book = bookOf(
      sheetOf('订单', [
        ['订单号', '客户', '金额', '币种', '下单日期', 'ETD'],
        ['A-1', 'Acme', 100, '美元', day('2026-03-01'), day('2026-06-01')],
        ['A-2', 'Acme', 200, '美元', day('2026-03-02'), day('2026-06-01')],
      ]),
    );
    expect(rowOf('A-3', { fields: [['金额', 'USD 300']] }, book)).toMatchObject({ 金额: 300, 币种: '美元' });
  });

  test.each([
    ['keeps the currency with the amount where no column has it', '金额', 'EUR 300', 'EUR 300'],
    ['leaves out what the header says', '金额(EUR)', 'EUR 300', 300],
  ])('%s', (_, header, typed, written) => {
    const book = bookOf(
      sheetOf('订单', [
        ['订单号', '客户', header, '下单日期', 'ETD'],
        ['A-1', 'Acme', 100, day('2026-03-01'), day('2026-06-01')],
        ['A-2', 'Acme', 200, day('2026-03-02'), day('2026-06-01')],
      ]),
    );
    expect(rowOf('A-3', { fields: [[header, typed]] }, book)).toMatchObject({ [header]: written });
  });

  test('a cell that the sheet’s formula fills is left to it, and that is said', () => {
    const [from, to] = [day('2026-04-01'), day('2026-06-01')];
    const book = bookOf(
      sheetOf('订单', [
        ['订单号', '客户', '金额', '币种', '下单日期', 'ETD'],
        ['F-1', 'Acme', 10, formula('USD'), from, to],
        ['F-2', 'Acme', 20, formula('USD'), from, to],
        [null, null, null, formula('')],
      ]),
    );
    const { notes, cells } = proposed('F-3', { fields: [['币种', 'EUR']] }, book);
    expect(notes.map(({ en }) => en)).toContainEqual(
      expect.stringContaining('A formula of the sheet fills “币种”, so “EUR” is not written there'),
    );
    expect(cells.map(({ header }) => header)).not.toContain('币种');
  });

  test.each([
    ['Nordlis', '是不是“NORDLYS”？'],
    ['BORG', '是新客户就不用管'],
  ])('a customer whom nobody knows is written and told: %s', (customer, told) => {
    expect(rowOf('FY26-04', { fields: [['客户', customer]] })).toMatchObject({ 客户: customer });
    expect(notesOf('FY26-04', { fields: [['客户', customer]] })).toContain(told);
  });

  test.each(['maple', '枫叶', 'CASA', 'OAKHURST'])(
    'a customer of a card, an order or an inquiry is known: %s',
    (customer) => {
      expect(notesOf('FY26-04', { fields: [['客户', customer]] })).not.toContain('都没有');
    },
  );

  test('goes into a column of the team’s own as well', () => {
    expect(rowOf('FY26-04', { fields: [['内部备注栏', '加急']] })).toMatchObject({ 内部备注栏: '加急' });
  });

  test('becomes the one line of an order whose row names an item', () => {
    const fields = [['客户', 'MAPLE'], ['货号', 'SK9'], ['数量', '50'], ['单价', '2.5']] as const; // prettier-ignore
    expect(proposed('FY26-04', { fields }).lines).toEqual([{ order: 'FY26-04', item: 'SK9', quantity: '50', price: '2.5', currency: 'USD' }]); // prettier-ignore
  });

  test('lines that are typed are numbered; one without a quantity is refused by its place', () => {
    const lines: RecordDraft[] = [
      { item: 'SK9', quantity: '50', price: '2.5' },
      { item: 'SK9', quantity: '10' },
    ];
    expect(proposed('FY26-04', { lines }).lines.map(({ line, item }) => [line, item])).toEqual([['1', 'SK9'], ['2', 'SK9']]); // prettier-ignore
    expect(() => proposed('FY26-04', { lines: [...lines, { item: 'SK9' }] })).toThrow(/^Line 3: Quantity/);
  });
});

describe('what cannot be written is said, and nothing is', () => {
  const said = (more: Partial<NewOrderRequest>, number = 'FY26-04', book?: Book): string => {
    try {
      proposed(number, more, book);
    } catch (error) {
      return (error as { sentence: { zh: string } }).sentence.zh;
    }
    return '';
  };

  test('each name without a column and each date that is no day, with the columns that there are', () => {
    const message = said({ fields: [['foo', '1'], ['退税', '2026-06-01'], ['工厂交期', '月底'], ['数量', '几箱']] }); // prettier-ignore
    expect(message.split('\n')).toEqual([
      expect.stringMatching(/^“订单”没有“foo”这一列.*订单号、客户、国家.*内部备注栏/),
      expect.stringMatching(/^“订单”没有写“退税”的列.*订单号、客户/),
      expect.stringContaining('“工厂交期”的“月底”看不出是哪一天'),
      expect.stringContaining('“数量”的“几箱”不是数字'),
    ]);
  });

  test.each([
    ['a currency that is none', '币种', 'USDD', '“币种”的“USDD”不是币种'],
    ['an amount in letters that are no currency', '金额', 'XQZ 500', '“金额”的“XQZ”不是币种'],
    ['no goods', '数量', '0', '“数量”的“0”要大于 0'],
    ['goods that come back', '数量', '-20', '“数量”的“-20”要大于 0'],
    ['a price of nothing', '单价', '0.00', '“单价”的“0.00”要大于 0'],
    ['a credit note for an order', '金额', '(1,200)', '“金额”的“(1,200)”要大于 0'],
    [
      'an amount of a thousand or of one and a bit',
      '金额',
      'EUR 1.234',
      '可能是 1,234（点分千位），也可能是 1.234',
    ],
    ['the same without a currency', '金额', '12.500', '可能是 12,500（点分千位），也可能是 12.500'],
    ['such a price in euros', '单价', '€1.234', '可能是 1,234'],
    ['an amount in words', '金额', '另议', '“金额”的“另议”不是数字'],
    ['a day that no month has', 'ETD', '2026-02-30', '“ETD”的“2026-02-30”看不出是哪一天'],
    ['a month that no year has', 'ETD', '2026-13-01', '“ETD”的“2026-13-01”看不出是哪一天'],
    ['a figure for a day', '工厂交期', '12,345', '“工厂交期”的“12,345”看不出是哪一天'],
  ])('%s', (_, name, text, sentence) => {
    expect(said({ fields: [[name, text]] })).toContain(sentence);
  });

  test('an order in two currencies, whichever was typed first', () => {
    expect(said({ fields: [['金额', 'EUR 500'], ['币种', 'USD']] })).toContain('“币种”写的是 USD，另一处写的是 EUR'); // prettier-ignore
    expect(said({ fields: [['单价', '$5'], ['金额', '€500']] })).toContain('“金额”写的是 EUR，另一处写的是 USD'); // prettier-ignore
  });

  test('a line without goods; one that is free of charge is none of these', () => {
    expect(said({ lines: [{ item: 'SK9', quantity: '0', price: '2' }] })).toContain(
      '明细第 1 项：数量：要大于 0',
    );
    expect(said({ lines: [{ item: 'SK9', quantity: '5', price: '0' }] })).toBe('');
  });

  test.each([
    ['a number that an order has', 'fy26-02', {}, '已经在“订单”的 B4'],
    ['no number', ' ', {}, '请填写新订单的订单号'],
    ['two numbers', 'FY26-04', { fields: [['订单号', 'FY26-05']] }, '订单号写了两个'],
    [
      'a source that is not there',
      'FY26-04',
      { from: 'FY26-0' },
      '没有询盘或订单“FY26-0”。相近的有：FY26-01',
    ],
    ['a sheet of inquiries', 'FY26-04', { sheet: '询盘' }, '“询盘”不是以订单号为准的订单表。可选：订单'],
  ] as [string, string, Partial<NewOrderRequest>, string][])('%s', (_, number, more, sentence) => {
    expect(said(more, number)).toContain(sentence);
  });

  test('which of several order sheets', () => {
    const other = { ...findSheet(BOOK, '订单')!, name: '旧订单' };
    const twice = { sheets: [...BOOK.sheets, { ...other, rows: other.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace('FY26', 'FY25') : cell))) }] }; // prettier-ignore
    expect(said({}, 'FY26-04', twice)).toContain('写到哪张订单表？');
    expect(proposed('FY26-04', { sheet: '订单' }, twice).place).toMatchObject({ sheet: '订单', row: 6 });
  });

  test('a total right below the last order: no row of the team’s is written over or moved', () => {
    const full = newOrderBook({ belowOrders: [['合计', null, null, null, null, null, 11600, null, 63640]] });
    expect(said({}, 'FY26-04', full)).toContain(
      '第 6 行已经有内容（如合计、备注）。请在第 6 行上方插入 1 个空行再试',
    );
  });

  test('a column that Gendan fills', () => {
    const results = newOrderBook();
    const orders = findSheet(results, '订单')!;
    const rows = orders.rows.map((row, at) => (at === 1 ? [...row, RESULT_TITLES.next.zh] : row));
    const book = { sheets: results.sheets.map((sheet) => (sheet === orders ? { ...orders, rows } : sheet)) };
    expect(said({ fields: [[RESULT_TITLES.next.zh, '催定金']] }, 'FY26-04', book)).toContain(
      '由跟单自动填写',
    );
  });
});

describe('the row', () => {
  test('stands below the last order and above the total, whose formula is to be looked at', () => {
    expect(proposed('FY26-04').place).toEqual({ sheet: '订单', row: 6, column: 2 });
    expect(notesOf('FY26-04')).toContain('第 7 行还有内容（如合计）');
  });

  test('carries the formulas of the row above on, and leaves those alone that are filled down', () => {
    const [from, to] = [day('2026-04-01'), day('2026-06-01')];
    const withFormulas = sheetOf('订单', [
      ['序号', '订单号', '客户', '品名', '数量', '单价', '金额', '币种', '下单日期', 'ETD'],
      [1, 'F-1', 'Acme', 'Mug', 10, 2, formula(20), formula('USD'), from, to],
      [2, 'F-2', 'Acme', 'Mug', 20, 2, formula(40), formula('USD'), from, to],
      [3, null, null, null, null, null, null, formula('')],
    ]);
    const currency = (row: number) => ({ 8: `IF(B${row}="","","USD")` });
    const formulas = [null, { 7: 'E2*F2', ...currency(2) }, { 7: 'E3*$F3', ...currency(3) }, currency(4)];
    const row = rowOf('F-3', {}, bookOf({ ...withFormulas, formulas }));
    expect(row).toMatchObject({ 订单号: 'F-3', 金额: '=E4*$F4' });
    expect(row).not.toHaveProperty('币种');
    expect(row).not.toHaveProperty('序号');
  });

  test('of a sheet with a header of two rows is called by the lower labels, and its count goes on', () => {
    const book = bookOf(
      sheetOf(
        '订单',
        [
          ['序号', '订单信息', null, null, '出运', null],
          [null, '订单号', '客户', '日期', 'ETD', '日期'],
          [1, 'A-1', 'Acme', day('2026-03-01'), day('2026-06-01'), day('2026-06-02')],
          [2, 'A-2', 'Acme', day('2026-03-01'), day('2026-06-01'), day('2026-06-02')],
        ],
        { merges: ['A1:A2', 'B1:D1', 'E1:F1'] },
      ),
    );
    const { cells } = proposed(
      'A-3',
      {
        fields: [
          ['客户', 'Borg'],
          ['ETD', '2026-07-01'],
        ],
      },
      book,
    );
    expect(cells.map(({ place, header }) => [place.column, header])).toEqual(
      expect.arrayContaining([
        [1, '序号'],
        [2, '订单号'],
        [3, '客户'],
        [5, 'ETD'],
      ]),
    );
  });

  test.each([
    ['2026.4.1', '2026.5.18'],
    ['2026/04/01', '2026/05/18'],
    ['2026年4月1日', '2026年5月18日'],
  ])('writes dates like a column of texts: %s', (above, today) => {
    const book = bookOf(
      sheetOf('订单', [
        ['订单号', '客户', '下单日期', 'ETD'],
        ['A-1', 'Acme', above, day('2026-06-01')],
        ['A-2', 'Acme', above, day('2026-06-01')],
      ]),
    );
    expect(rowOf('A-3', { fields: [['ETD', '2026-07-01']] }, book)).toMatchObject({ 下单日期: today, ETD: '2026-07-01' }); // prettier-ignore
  });

  test('numbers of orders that are figures stay figures', () => {
    const book = bookOf(
      sheetOf('订单', [
        ['订单号', '客户', '下单日期', 'ETD'],
        [26001, 'Acme', day('2026-04-01'), day('2026-06-01')],
        [26002, 'Acme', day('2026-04-01'), day('2026-06-01')],
      ]),
    );
    expect(rowOf('26003', {}, book)).toMatchObject({ 订单号: 26003 });
  });

  test('is an order of the book once it is written, and there is nothing wrong with it', () => {
    const { book, report } = applyPatch(BOOK, proposed('FY26-04', { from: 'XP001' }).patch);
    expect(report.refused).toEqual([]);
    const after = planOf(book, NOW);
    const row = after.tables.flatMap(({ rows }) => rows).find(({ row }) => row.order === 'FY26-04');
    expect(row?.row.row).toBe(6);
    expect(row?.findings).toEqual([]);
    expect(() => proposeNewOrder(after, request('FY26-04'))).toThrow('already');
  });

  test('that a colleague took meanwhile gets nothing of it', () => {
    const orders = findSheet(BOOK, '订单')!;
    const rows = orders.rows.map((row, at) => (at === 5 ? [4, 'FY26-04B', 'Borg'] : row));
    const kinds = orders.kinds.map((row, at) => (at === 5 ? 'nss' : row));
    const meanwhile = { sheets: BOOK.sheets.map((sheet) => (sheet === orders ? { ...orders, rows, kinds } : sheet)) }; // prettier-ignore
    const patch = proposed('FY26-04', { fields: [['品名', 'Mug']] }).patch;
    const { book, report } = applyPatch(meanwhile, patch);
    expect(findSheet(book, '订单')!.rows[5]).toEqual([4, 'FY26-04B', 'Borg']);
    expect(report.written).toBe(0);
  });

  test('brings its verdict along in a book that is set up, and changes no other order', () => {
    const book = setUp(newOrderBook(), aTeam);
    const planned = planOf(book, NOW);
    const { patch } = proposeNewOrder(planned, request('FY26-04', { fields: [['客户', 'MAPLE']] }));
    const { patch: whole, after } = followUp(planned, patch);
    const results = whole.cells.filter(
      ({ sheet, column }) => sheet === '订单' && column > ORDERS_HEADER.length,
    );
    expect(results.length).toBeGreaterThan(2);
    expect(new Set(results.map(({ row }) => row))).toEqual(new Set([6]));
    expect(after.tables.flatMap(({ rows }) => rows.map(({ row }) => row.order))).toContain('FY26-04');
  });
});
