import { mapBook } from '../../../../shared/mapping/mapping';
import { matchSheet } from '../../../../shared/records/match';
import type { RecordSheet } from '../../../../shared/records/sheet';
import { CUSTOMERS } from '../../../../shared/trade/sheets/customers.sheet';
import { LINES } from '../../../../shared/trade/sheets/lines.sheet';
import { PRODUCTS } from '../../../../shared/trade/sheets/products.sheet';
import { bookOf, sheetOf } from '../../../tools/workbook';

/** What the headers of a team's sheet are read as, by column; undefined for a sheet that is not taken. */
const meanings = (declared: RecordSheet, ...header: string[]) =>
  matchSheet(sheetOf('资料', [header]), declared)?.map(({ header: text, means }) => `${text} → ${means}`);

const KINDS = { customers: CUSTOMERS, products: PRODUCTS, lines: LINES } as const;

/** Beside these two columns the third is tried under each of its spellings. */
const BESIDE: Readonly<Record<keyof typeof KINDS, Readonly<Record<string, string>>>> = {
  customers: { customer: '客户名称', address: '地址', email: '邮箱', country: '国家' },
  products: { item: '产品编号', nameZh: '产品名称', hs: 'HS CODE', cartonSize: '外箱尺寸' },
  lines: { order: '订单编号', item: '款号', quantity: '订单数量' },
};

const spellings = Object.entries(KINDS).flatMap(([kind, sheet]) =>
  Object.entries(sheet.mappable as Readonly<Record<string, string>>).flatMap(([column, texts]) =>
    texts.split(',').map((text) => [kind as keyof typeof KINDS, column, text.trim()] as const),
  ),
);

test('each column that a team may have has ten spellings and more', () => {
  const few = Object.values(KINDS).flatMap(({ key, mappable }) =>
    Object.entries(mappable as Readonly<Record<string, string>>)
      .filter(([, texts]) => texts.split(',').length < 10)
      .map(([column]) => `${key}.${column}`),
  );
  expect(few).toEqual([]);
});

test.each(spellings)('in a sheet of %s, %s is found under “%s”', (kind, column, header) => {
  const others = Object.entries(BESIDE[kind]).filter(([key]) => key !== column);
  const read = meanings(KINDS[kind], ...others.map(([, text]) => text), header);
  expect(read).toContain(`${header} → ${column}`);
});

test.each<[keyof typeof KINDS, string, string[], string[]]>([
  [
    'customers',
    'two languages in a cell, parted by a line',
    ['客户\nCustomer', '国家\nCountry', '付款方式\nPayment Terms', '邮箱\nE-mail', '备注'],
    ['customer', 'country', 'email', 'terms', 'requirements'],
  ],
  [
    'customers',
    'a list of contacts in English',
    ['Company Name', 'Contact Person', 'Email', 'Phone', 'Country', 'Address'],
    ['customer', 'address', 'country', 'contact', 'email', 'phone'],
  ],
  [
    'customers',
    'credit limits by the insurer',
    ['客户名称', '国家', '授信额度', '币种', '额度有效期', '业务员'],
    ['customer', 'country', 'owner', 'currency', 'creditLimit', 'limitUntil'],
  ],
  [
    'products',
    'packing data',
    [
      '货号\nItem No.',
      '品名\nDescription',
      '外箱尺寸\nCarton Size',
      '装箱数\nPCS/CTN',
      '毛重\nG.W.',
      '净重\nN.W.',
    ],
    ['item', 'nameZh', 'perCarton', 'cartonSize', 'cartonGross', 'cartonNet'],
  ],
  [
    'products',
    'customs data',
    ['款号', '中文品名', '英文品名', '海关编码', '申报要素', '退税率', '计量单位'],
    ['item', 'nameZh', 'nameEn', 'hs', 'elements', 'refundRate', 'unit'],
  ],
  [
    'lines',
    'lines of a purchase order in English',
    ['PO No.', 'Line No.', 'Item No.', 'Qty', 'UOM', 'Unit Price', 'Currency'],
    ['order', 'line', 'item', 'quantity', 'unit', 'price', 'currency'],
  ],
  [
    'lines',
    'lines of contracts in two languages',
    ['合同号\nContract No.', '货号\nItem No.', '数量\nQuantity', '单价\nUnit Price', '箱数\nCtns'],
    ['order', 'item', 'quantity', 'price', 'cartons'],
  ],
])('%s: %s', (kind, _, header, means) => {
  const found = matchSheet(sheetOf('资料', [['2026'], header]), KINDS[kind]);
  expect(found?.map((column) => column.means)).toEqual(means);
});

const TRACKERS: readonly (readonly [string, readonly string[]])[] = [
  ['an order tracker', ['订单号', '客户', '国家', '付款方式', '产品', '数量', '金额', '交期', 'ETD', 'ATD', '提单号']],
  ['one in English', ['Order No', 'Customer', 'Country', 'Item No.', 'Description', 'Qty', 'Unit Price', 'ETD', 'ETA', 'B/L No']],
  ['one without order numbers', ['客户', '国家', '联系人', '款号', '品名', '数量', '下单日期', '交货日期', '装柜日期']],
  ['a list of deposits and balances', ['客户名称', '业务员', '付款方式', '合同号', '定金日期', '尾款日期', '备注']],
  ['a list of shipments', ['Buyer', 'Country', 'Port of Discharge', 'Container No', 'ETD', 'ETA', 'Remarks']],
  ['inquiries', ['询盘号', '客户', '国家', '邮箱', '产品', '询盘日期', '报价日期']],
]; // prettier-ignore

test.each(TRACKERS)('%s is no list of customers, of products or of lines', (_, header) => {
  for (const kind of Object.values(KINDS))
    expect([kind.key, meanings(kind, ...header)]).toEqual([kind.key, undefined]);
});

test.each([
  ['客户资料', ['客户名称', '国家', '地址', '联系人', '邮箱', '付款方式', '目的港', '业务员']],
  [
    '产品资料',
    ['货号', '中文品名', '英文品名', 'HS编码', '退税率', '单位', '装箱数', '外箱尺寸', '毛重', '净重'],
  ],
  ['报价明细', ['订单号', '行号', '货号', '数量', '单位', '单价', '币种']],
])('%s is taken for no table of orders', (name, header) => {
  const row = header.map((text, at) => (/数|重|率|价|行/.test(text) ? at + 1 : `甲${at}`));
  expect(
    mapBook(bookOf(sheetOf(name, [header, row, row.map((v) => (typeof v === 'number' ? v + 1 : `${v}乙`))])))
      .tables,
  ).toEqual([]);
});

test('a list of products is no list of customers, and the other way round', () => {
  const goods = ['货号', '品名', '客户', '海关编码', '装箱数', '外箱尺寸'];
  expect(meanings(PRODUCTS, ...goods)).toBeDefined();
  expect(meanings(CUSTOMERS, ...goods)).toBeUndefined();
  const cards = ['客户名称', '主营产品', '国家', '邮箱', '地址'];
  expect(meanings(PRODUCTS, ...cards)).toBeUndefined();
});

test('banks, sheets of Gendan’s own and a bare list of names are no customers', () => {
  expect(meanings(CUSTOMERS, 'Issuing Bank', 'Country', 'Customer', 'Remarks')).toBeUndefined();
  expect(meanings(CUSTOMERS, '客户', '备注')).toBeUndefined();
  const own = sheetOf('跟单_事项', [['客户', '国家', '地址', '邮箱']]);
  expect(matchSheet(own, CUSTOMERS)).toBeUndefined();
});

/** Rows of titles as public programs write and import them, which nobody here has thought of. */
test.each<[keyof typeof KINDS, string, string[] | undefined]>([
  [
    'customers',
    '客户编号,客户名称,联系人,电话,地址,备注',
    ['customer', 'aliases', 'address', 'contact', 'phone', 'requirements'],
  ],
  [
    'customers',
    'ID (Code),Customer Name,Contact,Email,Kategori Bisnis,Address Primary',
    ['customer', 'contact', 'email'],
  ],
  ['customers', '客户名称,联系人,省,市,区,地址,账户状态,创建时间', ['customer', 'address', 'contact']],
  [
    'customers',
    'Invoice No,Date,Customer Name,Contact Number,Address,Payment Method,Items Description,Total',
    undefined,
  ],
  [
    'customers',
    'ID,服务器编号,服务器名称,产品类型,金额,客户名称,联系人,联系电话,描述,到期日期,销售代表,订单ID',
    undefined,
  ],
  [
    'products',
    '产品编号,产品名称,规格,单位,装箱数,外箱尺寸,毛重,净重,起订量,单价',
    ['item', 'nameZh', 'unit', 'perCarton', 'cartonSize', 'cartonGross', 'cartonNet'],
  ],
  [
    'lines',
    'PO Number,Line,Item Code,PO Qty,PO Date,Unit Price',
    ['order', 'line', 'item', 'quantity', 'price'],
  ],
  ['lines', 'PO Number,Line No,Product Name,Product SKU,Category,Batch Number,Barcode', undefined],
  [
    'lines',
    'Invoice Number,Invoice Date,Due Date,Supplier,PO Number,Line,Description,Qty,Unit Price,Amount,Currency',
    undefined,
  ],
])('%s in the public titles %s', (kind, titles, means) => {
  const found = matchSheet(sheetOf('Sheet1', [titles.split(',')]), KINDS[kind]);
  expect(found?.map((column) => column.means)).toEqual(means);
});

test('an item is not named by its description, nor a consignee by the number of the customer', () => {
  expect(meanings(LINES, 'PO Number', 'Line', 'Description', 'Qty', 'Unit Price')).toBeUndefined();
  const read = meanings(CUSTOMERS, 'Customer', 'Country', 'Salesperson', 'Customer agrees', 'E-mail');
  expect(read?.map((each) => each.split(' → ')[1])).toEqual(['customer', 'country', 'email', 'owner']);
});
