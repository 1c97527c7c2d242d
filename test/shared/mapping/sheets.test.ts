import type { ColumnMap } from '../../../shared/mapping/mapping';
import { holdsOrders, isOurs } from '../../../shared/mapping/sheets';

/** Columns by their fields; `?x` is one that means nothing known, `~x` one that is doubtful, `-x` an empty one. */
function holds(fields: string, { sheet = 'S', orders = 10, unique = false } = {}): boolean {
  const columns = fields.split(' ').map((text, i): ColumnMap => {
    const field = text.replace(/^[~-]/, '');
    return {
      column: i + 1,
      header: field,
      field: field.startsWith('?') ? null : field,
      stage: null,
      kind: 'value',
      confidence: text.startsWith('~') ? 0.49 : 0.5,
    };
  });
  const filled = (column: number): number => (fields.split(' ')[column - 1]!.startsWith('-') ? 0 : 5);
  const cells = { filled, isUnique: () => unique };
  return holdsOrders(sheet, columns, { firstRow: 2, lastRow: 1 + orders, skip: [], next: 0 }, cells);
}

test.each([
  ['an order number, a customer and a date', 'order_no customer etd', true],
  ['two known columns', 'order_no etd', false],
  ['one of them doubtful', 'order_no ~customer etd', false],
  ['nothing that happens', 'order_no customer product', false],
  [
    'nothing that happens, but much about the order and how it is paid',
    'order_no customer product qty payment_term',
    true,
  ],
  ['nothing of trade: an invoice', 'order_no customer product qty amount', false],
  ['much about an order, and no customer', 'order_no product qty amount sku', false],
  ['three things about the order and where it is made', 'order_no customer product factory unit_price', true],
  ['two', 'order_no customer product incoterm unit_price', false],
  ['a container, nothing else and a date', 'container_no customer product etd', false],
  ['a status alone: any list of tasks', 'order_no customer status', false],
  ['when to ask again', 'order_no customer next_follow', false],
  ['no number that names it', 'customer product etd qty', false],
  ['no number, but two dates: a list of sailings', 'customer product etd atd', false],
  ['no number and only three columns', 'customer etd atd', false],
  ['a container and two dates', 'container_no customer etd atd', true],
  ['a container and one date', 'container_no customer etd', false],
  ['a container and nothing about the order', 'container_no etd atd', false],
  ['a letter of credit', 'lc_no customer lc_expiry', true],
  ['an order number that is empty throughout', '-order_no customer etd', false],
  ['four unknown columns for each known', 'order_no customer etd ' + '?x '.repeat(12).trim(), true],
  ['more', 'order_no customer etd ' + '?x '.repeat(13).trim(), false],
])('a table with %s', (_, fields, expected) => expect(holds(fields)).toBe(expected));

test.each([
  ['one date is too little', 'order_no customer etd', 10, false],
  ['two are enough', 'order_no customer etd atd', 10, true],
  ['of four rows three are wanted', 'order_no customer etd atd', 4, false],
  ['three dates in four rows', 'order_no customer etd atd eta', 4, true],
  ['five rows', 'order_no customer etd atd', 5, true],
  ['much about the order does not make up for it', 'order_no customer product qty amount', 10, false],
  ['a container and two dates', 'container_no customer etd atd', 10, false],
  ['two dates and no number', 'customer product etd atd', 10, false],
  ['three dates and no number', 'customer product etd atd eta', 10, false],
])('in a sheet called 统计: %s', (_, fields, orders, expected) =>
  expect(holds(fields, { sheet: '统计', orders })).toBe(expected),
);

test('a pivot table lists no orders', () => {
  expect(holds('order_no customer etd')).toBe(true);
  const columns = ['order_no', 'customer', 'etd'].map((field, i): ColumnMap => {
    return {
      column: i + 1,
      header: i === 0 ? '行标签' : field,
      field,
      stage: null,
      kind: 'value',
      confidence: 1,
    };
  });
  expect(
    holdsOrders(
      'S',
      columns,
      { firstRow: 2, lastRow: 9, skip: [], next: 0 },
      { filled: () => 5, isUnique: () => true },
    ),
  ).toBe(false);
});

test.each([
  ['跟单_设置', true],
  ['Gendan Process', true],
  ['gendan log', true],
  [' 跟单_记录', true],
  ['跟单', false],
  ['Gendan', false],
  ['我的跟单_表', false],
])('%j is a sheet of ours: %s', (name, ours) => expect(isOurs(name)).toBe(ours));

test.each(
  'customer product sku factory qty amount salesperson merchandiser country pod customer_po'.split(' '),
)('%s tells what a container is about', (about) => expect(holds(`container_no etd atd ${about}`)).toBe(true));

test.each('ci_no purchase_contract_no booking_no bl_no customs_decl_no container_no'.split(' '))(
  '%s names an order weakly: with one date it is not enough',
  (key) => {
    expect(holds(`${key} customer etd`)).toBe(false);
    expect(holds(`${key} customer etd atd`)).toBe(true);
  },
);

test.each('prod_progress pay_status atd'.split(' '))('%s tells how far an order is', (progress) => {
  expect(holds(`order_no customer ${progress}`)).toBe(true);
  expect(holds(`order_no customer ~${progress}`)).toBe(false);
});

test('a style number that no two rows share names an order that is due and shipped', () => {
  expect(holds('sku product qty cust_due atd', { unique: true })).toBe(true);
  expect(holds('sku product qty cust_due atd')).toBe(false);
  expect(holds('sku product qty unit_price factory', { unique: true })).toBe(false);
});

test('a list of tasks is left alone, one of buyers, goods and pieces with a due date is not', () => {
  const column = (header: string, field: string, at: number): ColumnMap => {
    return { column: at + 1, header, field, stage: null, kind: 'value', confidence: 0.9 };
  };
  const rows = { firstRow: 2, lastRow: 9, skip: [], next: 0 };
  const cells = { filled: () => 5, isUnique: () => true };
  const list = (...columns: [string, string][]): boolean =>
    holdsOrders('S', columns.map(([header, field], at) => column(header, field, at)), rows, cells); // prettier-ignore
  const dates: [string, string][] = [['Start date', 'prod_start'], ['Due Date', 'cust_due'], ['Status', 'status']]; // prettier-ignore
  expect(list(['Ticket', 'order_no'], ['Owner', 'salesperson'], ...dates)).toBe(false);
  expect(list(['PO', 'customer_po'], ['Buyer', 'customer'], ['Style', 'sku'], ['Qty', 'qty'], ...dates)).toBe(
    true,
  );
});
