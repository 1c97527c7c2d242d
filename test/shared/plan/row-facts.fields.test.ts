import { dayOf, isoOf, minuteOf } from '../../../shared/time/moment';
import { isoAt, moment } from '../../tools/order-facts';
import { oneRow, oneTable } from './one-row';

/** Why the cells of a field cannot be used, where they cannot. */
function troubleOf(facts: ReturnType<typeof oneRow>, field: string): string | undefined {
  const dated = facts.dated(field);
  return typeof dated === 'string' ? dated : undefined;
}

describe('the text of a field', () => {
  test.each([
    ['Nordvik', 'Nordvik'],
    [' Nordvik ', 'Nordvik'],
    [4711, '4711'],
    ['N/A?', 'N/A?'],
    [null, ''],
  ])('%p says “%s”', (cell, text) => expect(oneRow({ customer: cell }).text('customer')).toBe(text));

  test('the first of its columns that says something', () => {
    const { row } = oneTable(['remark', 'remark', 'remark'], [[null, '加急', '急单']]);
    expect(row().text('remark')).toBe('加急');
  });

  test('what follows from the payment term', () => {
    const facts = oneRow({ payment_term: '30% T/T, 70%见提单副本', loading_date: '2026-05-04' });
    expect(facts.text('terms')).toBe('deposit, copies');
    expect(facts.text('load_plan')).toBe('2026-05-04');
    expect(facts.text('credit_due')).toBe('');
  });
});

describe('a row that continues the order above it', () => {
  const { row } = oneTable(
    ['customer', 'remark', 'order_date', 'etd', 'deposit_amount', 'qty'],
    [
      ['Nordvik', '加急', '2026-03-02', '2026-06-01', 3000, 500],
      [null, null, null, null, null, null],
    ],
  );
  const below = row(2, row(1));

  test('has what belongs to the whole order', () => {
    expect(below.text('customer')).toBe('Nordvik');
    expect(below.date('order_date')).toBeMoment('2026-03-02');
    expect(below.number('deposit_amount')).toBe(3000);
    expect(below.shown('第1列')).toBe('Nordvik');
    expect(below.shown('第3列')).toBe('2026-03-02');
  });

  test('and nothing that is of a row', () => {
    expect(below.text('remark')).toBe('');
    expect(below.date('etd')).toBeUndefined();
    expect(below.number('qty')).toBeUndefined();
    expect(below.shown('第2列')).toBe('');
  });

  test('a row of its own has none of it', () => {
    expect(row(2).text('customer')).toBe('');
    expect(row(2).date('order_date')).toBeUndefined();
    expect(row(2).number('deposit_amount')).toBeUndefined();
    expect(row(2).shown('第1列')).toBe('');
  });
});

describe('the number of a field', () => {
  test.each<[string, string, string | number | null, number | undefined]>([
    ['a number', 'qty', 500, 500],
    ['with its unit', 'qty', '500 pcs', 500],
    ['money', 'amount', 'USD 10,000', 10_000],
    ['in a column of text', 'free_time', '14', 14],
    ['in a remark', 'remark', '14', 14],
    ['none', 'qty', '待定', undefined],
    ['blank', 'qty', null, undefined],
  ])('%s', (_, field, cell, number) => expect(oneRow({ [field]: cell }).number(field)).toBe(number));

  test('the first of its columns that has one', () => {
    expect(
      oneTable(['qty', 'qty', 'qty'], [['待定', 500, 700]])
        .row()
        .number('qty'),
    ).toBe(500);
  });

  test('the days of credit that the term gives', () => {
    expect(oneRow({ payment_term: 'O/A 45 days after B/L date' }).number('credit_days')).toBe(45);
  });
});

describe('the date of a field', () => {
  test('the first of its columns that has one', () => {
    const { row } = oneTable(['etd', 'etd', 'etd'], [[null, '2026-06-01', '2026-06-09']]);
    expect(row().date('etd')).toBeMoment('2026-06-01');
    expect(row().dateMinute('etd')).toBe(minuteOf(moment('2026-06-01')));
    expect(row().dateMinute('eta')).toBeUndefined();
  });

  test('what is promised is the day of the shipment, under D terms the delivery’s', () => {
    const fob = oneRow({ cust_due: '2026-06-01', incoterm: 'FOB' });
    expect([isoAt(fob.date('ship_by')), isoAt(fob.date('deliver_by'))]).toEqual(['2026-06-01', undefined]);
    const ddp = oneRow({ cust_due: '2026-06-01', incoterm: 'DDP' });
    expect(ddp.date('deliver_by')).toBeMoment('2026-06-01');
    const named = oneTable(
      [{ header: '约定装运日', field: 'cust_due' }, 'incoterm'],
      [['2026-06-01', 'DDP']],
    );
    expect(named.row().date('deliver_by')).toBeUndefined();
    expect(fob.promised('etd')).toBeUndefined();
  });

  test('counted by the term, where no cell has it', () => {
    const facts = oneRow({ payment_term: 'O/A 45 days after B/L date', bl_date: '2026-03-01' });
    expect(facts.date('credit_due')).toBeMoment('2026-04-15');
  });
});

describe('the year of a date without one', () => {
  test('is that of the order', () => {
    const facts = oneRow({ order_date: '2024-12-20', etd: '1/15' });
    expect(facts.date('etd')).toBeMoment('2025-01-15');
  });

  test('of an inquiry where there is no order date yet', () => {
    expect(oneRow({ inquiry_date: '2024-12-20', etd: '1/15' }).date('etd')).toBeMoment('2025-01-15');
  });

  test('without either that of the table, else today’s', () => {
    const near = dayOf(moment('2023-06-01'));
    expect(oneRow({ etd: '5/15' }, { near }).date('etd')).toBeMoment('2023-05-15');
    expect(oneRow({ etd: '5/15' }).date('etd')).toBeMoment('2026-05-15');
  });

  // Seen on 18 May: a deposit of March came in this March, a ship of August sails this August.
  test.each([
    ['3/5', '2026-03-05'],
    ['8月15日', '2026-08-15'],
    ['11/20', '2025-11-20'],
    ['11月10日', '2026-11-10'],
  ])('today’s is the one nearest to today: %s', (text, day) => {
    expect(oneRow({ deposit_date: text }).date('deposit_date')).toBeMoment(day);
  });

  test('an order date without a year has the table’s', () => {
    const near = dayOf(moment('2023-06-01'));
    expect(oneRow({ order_date: '5/15' }, { near }).date('order_date')).toBeMoment('2023-05-15');
  });
});

test('a date that another took the place of, in the first column that says so', () => {
  const { row } = oneTable(
    ['order_date', 'cust_due', 'cust_due'],
    [['2026-03-02', '2026-05-10', '5/1改5/10']],
  );
  expect(row().replaced('cust_due')).toBeMoment('2026-05-01');
  expect(row().replaced('order_date')).toBeUndefined();
});

test.each([
  ['OOLU4711', true],
  ['有', true],
  ['无', false],
  ['未', false],
  ['-', false],
  [null, false],
])('%p is there: %s', (cell, isThere) => expect(oneRow({ bl_no: cell }).present('bl_no')).toBe(isThere));

describe('a date that cannot be used', () => {
  test.each([
    ['下周吧', 'date to confirm'],
    ['王丽', 'data error'],
    ['03/04/2026', 'date to confirm'],
    ['2026-06-01', undefined],
    ['√', undefined],
    [null, undefined],
  ])('%p', (cell, trouble) => {
    const headings = [{ header: 'ETD', field: 'etd' }];
    expect(troubleOf(oneTable(headings, [[cell]]).row(), 'etd')).toBe(trouble);
  });

  test('does no harm beside one that can', () => {
    const { row } = oneTable(['etd', 'etd'], [['下周吧', '2026-06-01']]);
    expect(troubleOf(row(), 'etd')).toBeUndefined();
  });

  test('of two the first', () => {
    const headings = ['a', 'b'].map((header) => ({ header, field: 'etd' }));
    expect(troubleOf(oneTable(headings, [['王丽', '03/04/2026']]).row(), 'etd')).toBe('data error');
  });

  test('text is no trouble in a column of text', () => {
    expect(troubleOf(oneRow({ remark: '下周吧' }), 'remark')).toBeUndefined();
  });
});

describe('what has happened by the date of a field', () => {
  test.each<[string, string | null, string | undefined]>([
    ['a date that has come', '2026-05-18', '2026-05-18'],
    ['one still to come', '2026-05-19', undefined],
    ['a tick', '√', 'undated'],
    ['a tick with its day', '已到 2026-05-01', '2026-05-01'],
    ['“not yet”', '未', undefined],
    ['blank', null, undefined],
  ])('%s', (_, cell, happened) => {
    const at = oneRow({ order_date: '2026-03-02', ata: cell }).happened('ata');
    expect(typeof at === 'number' ? isoOf(at) : at).toBe(happened);
  });

  test('a column that is filled ahead shows nothing that has', () => {
    const rows = ['2026-05-01', '2026-06-01', '2026-06-02'].map((date) => [date]);
    expect(oneTable(['ata'], rows).row().happened('ata')).toBeUndefined();
    expect(oneTable(['ata'], rows.slice(0, 2)).row().happened('ata')).toBeMoment('2026-05-01');
  });

  test('text is no event', () => expect(oneRow({ remark: '√' }).happened('remark')).toBeUndefined());
});

test('whether a sheet has a column', () => {
  expect([oneRow({ etd: null }).hasColumn('etd'), oneRow({ etd: null }).hasColumn('atd')]).toEqual([true, false]); // prettier-ignore
});

describe('what a column shows, for an answer', () => {
  const { row } = oneTable(
    ['etd', { header: 'ETD', field: 'atd' }, { header: 'ETD', field: 'remark' }],
    [['2026-06-01', null, 'a;  b']],
  );

  test.each([
    ['第1列', '2026-06-01'],
    ['ETD', ''],
    ['ETD#2', 'a b'],
    ['ETD#3', undefined],
  ])('%s: %p', (header, shown) => expect(row().shown(header)).toBe(shown));
});
