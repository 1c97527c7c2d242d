import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAPERS, type PaperRow } from '../../../../shared/trade/sheets/papers.sheet';
import { PAPER_DATA } from '../../../../shared/trade/sheets/paper-data.sheet';
import type { Credit } from '../../../../shared/trade/sheets/credits.sheet';
import { serialOf } from '../../../shared/trade/day';
import { day } from '../../../tools/book';
import { paperBook, type PaperBookOptions } from '../../../tools/paper-book';
import { run } from '../../../tools/run';
import { buildWorkbook } from '../../../tools/workbook';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gendan-check-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CREDIT: Partial<Credit> = {
  credit_number: 'LC2026001', orders: ['PO-1'], issuing_bank: 'DEUTSCHE BANK AG', issue_date: serialOf('2026-04-10'), expiry_date: serialOf('2026-07-15'),
  expiry_place: 'CHINA', applicant: 'MAPLE HOME GMBH, HAFENSTRASSE 7, 20457 HAMBURG, GERMANY', beneficiary: 'OCEAN TRADING CO., LTD., 88 HAIYAN ROAD, NINGBO, CHINA',
  credit_amount: { minor: 1_234_550, currency: 'USD' }, tolerance: '0/0', port_of_loading: 'NINGBO, CHINA', port_of_discharge: 'HAMBURG', latest_shipment: serialOf('2026-06-20'),
  goods: 'CERAMIC VASE, GLASS CANDLE HOLDER, WOODEN TRAY\nCIF HAMBURG', present_days: 21,
  documents_required: '+SIGNED COMMERCIAL INVOICE IN TRIPLICATE\n+FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER MARKED FREIGHT PREPAID NOTIFY APPLICANT\n+PACKING LIST IN 3 COPIES\n+INSURANCE POLICY FOR 110 PCT OF INVOICE VALUE',
}; // prettier-ignore

/** What a carrier and an insurer wrote, as somebody typed it. */
const BILL: Readonly<Record<string, string>> = {
  number: 'COSU6123456789', consignee: 'TO ORDER', notify: 'MAPLE HOME GMBH, HAFENSTRASSE 7, 20457 HAMBURG, GERMANY', port_of_loading: 'NINGBO',
  port_of_discharge: 'HAMBURG', packages: '13', gross_weight: '188.50', measurement: '1.092', freight: 'FREIGHT PREPAID', on_board_date: '2026-06-05', originals: '3',
}; // prettier-ignore
const POLICY: Readonly<Record<string, string>> = {
  number: 'PICC-1',
  insured_amount: 'USD 13,580.05',
  date: '2026-06-04',
};

const typed = (kind: string, said: Readonly<Record<string, string>>) =>
  Object.entries(said).map(([field, value]) => ({ order: 'PO-1', kind, field, value }));

function book({ bill = {}, policy = {}, credit = {}, ...told }: PaperBookOptions & { bill?: object; policy?: object; credit?: Partial<Credit> } = {}): string {
  const path = join(folder, 'orders.xlsx');
  const rows = [...typed('bl', { ...BILL, ...bill }), ...typed('insurance', { ...POLICY, ...policy })];
  const order = { 信用证号: 'LC2026001', 实际开船: day('2026-06-05'), 提单日期: day('2026-06-05'), ...told.order };
  writeFileSync(path, buildWorkbook(paperBook({ ...told, order, credit: { ...CREDIT, ...credit }, more: [[PAPER_DATA, rows], ...(told.more ?? [])] })));
  return path;
} // prettier-ignore

const NOW = ['--now', '2026-06-10T10:00'];
const check = async (path: string) => JSON.parse((await run(['check', path, 'PO-1', '--json', ...NOW])).out);
const found = async (path: string) =>
  (await check(path)).map((each: { check: number; severity: string; cell: string | null }) => `${each.check} ${each.severity} ${each.cell}`); // prettier-ignore

test('papers that agree with the credit, the B/L and each other: nothing is told', async () => {
  expect(await check(book())).toEqual([]);
  const { code, out } = await run(['check', book(), 'PO-1', ...NOW]);
  expect(code).toBe(0);
  expect(out).toContain('Nothing disagrees.');
  expect(out).toContain('by 2026-06-26');
});

test.each([
  ['the B/L weighs something else', { bill: { gross_weight: '190.00' } }, /^7 /],
  ['fewer packages on the B/L', { bill: { packages: '12' } }, /^7 /],
  ['shipped after 44C', { bill: { on_board_date: '2026-06-25' }, order: { 实际开船: day('2026-06-25'), 提单日期: day('2026-06-25') } }, /^8 hard/],
  ['the credit is for less', { credit: { credit_amount: { minor: 1_200_000, currency: 'USD' } } }, /^4 hard/],
  ['the credit is in euros', { credit: { credit_amount: { minor: 1_234_550, currency: 'EUR' } } }, /^1 hard/],
  ['insured for less than 110 %', { policy: { insured_amount: 'USD 12,345.50' } }, /^9 hard/],
  ['insured after shipment', { policy: { date: '2026-06-09' } }, /^8 hard/],
  ['another port of discharge', { bill: { port_of_discharge: 'ROTTERDAM' } }, /^10 hard/],
  ['freight collect under CIF', { bill: { freight: 'FREIGHT COLLECT' } }, /^10 hard/],
  ['made out to somebody', { bill: { consignee: 'MAPLE HOME GMBH' } }, /^10 hard/],
  ['two of three originals', { bill: { originals: '2' }, credit: { documents_required: '+3/3 SET OF ORIGINAL CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER' } }, /^10 /],
  ['another buyer than the applicant', { credit: { applicant: 'OTHER GMBH, HAMBURG, GERMANY' } }, /^1 hard/],
  ['another term than the credit', { credit: { goods: 'CERAMIC VASE, GLASS CANDLE HOLDER, WOODEN TRAY\nFOB NINGBO' } }, /^5 hard/],
  ['an account that nobody approved', { isUnapproved: true }, /^15 /],
  ['the tracker has another amount under a credit', { order: { 金额: 12_354.5 } }, /^4 soft 出货!F2/],
  ['the tracker has another currency than the lines', { order: { 币种: 'EUR', 金额: 12_345.5 } }, /^1 soft 出货!E2/],
  ['the tracker has another L/C number than the credit of the order', { order: { 信用证号: 'LC2026002' } }, /^3 soft/],
  ['the tracker has another day of the B/L', { order: { 提单日期: day('2026-06-08') }, bill: { on_board_date: '2026-06-05' } }, /^8 soft 出货!/],
  ['the credit expires before its last day of shipment', { credit: { expiry_date: serialOf('2026-06-18') } }, /^8 soft/],
  ['shipped after the credit has expired', { credit: { expiry_date: serialOf('2026-06-04'), latest_shipment: serialOf('2026-06-20') } }, /^8 hard/],
] as const)('%s', async (_, told, wanted) => {
  const conflicts = await found(book(told as Parameters<typeof book>[0]));
  // Papers that follow the credit in the same thing may be told as well, never anything else.
  expect(conflicts[0]).toMatch(wanted);
  expect(conflicts.length).toBeLessThanOrEqual(2);
}); // prettier-ignore

test('a B/L number in the tracker is not that of the B/L, though both begin like one container', async () => {
  const conflicts = await found(book({ order: { 提单号: 'COSU6123456780' } }));
  expect(conflicts[0]).toMatch(/^3 hard 出货!/);
});

test('a Chinese port in the tracker is another than the credit’s', async () => {
  const conflicts = await found(book({ order: { 起运港: '上海' } }));
  expect(conflicts[0]).toMatch(/^10 hard 出货!H2/);
});

test('a certificate with another HS code is told at its own cell', async () => {
  const rows = typed('co', { hs: '8215990000' });
  const path = book({ more: [[PAPER_DATA, rows]] });
  const conflicts = await check(path);
  expect(conflicts).toMatchObject([{ check: 12, left: { kind: 'co' }, cell: expect.stringMatching(/^跟单_单证数据!/) }]);
}); // prettier-ignore

test('two rows of the register under one number are told', async () => {
  const row = { kind: 'ci' as const, number: 'CI-77', version: 1, status: 'checked' as const, date: serialOf('2026-06-01') };
  const conflicts = await found(book({ more: [[PAPERS, [{ ...row, orders: ['PO-1'] }, { ...row, orders: ['PO-2'] }]]] }));
  expect(conflicts).toEqual([expect.stringMatching(/^14 hard 跟单_单证!/)]);
}); // prettier-ignore

describe('what says the same another way is no conflict', () => {
  const customs = (said: Readonly<Record<string, string>>) => [[PAPER_DATA, typed('customs', said)]] as never;
  test.each([
    ['ports in Chinese', { order: { 起运港: '宁波', 目的港: '汉堡港' } }],
    ['a declaration whose last cartons are not full: pieces by their own weight', { more: customs({ amount: 'USD 12,345.50', gross_weight: '188.5' }) }],
    ['what the factory weighed lies near what the products come to', { order: { 毛重: 186.9, 净重: 164.7 }, bill: { gross_weight: '186.90' } }],
  ])('%s', async (_, told) => {
    expect(await found(book(told))).toEqual([]);
  });
}); // prettier-ignore

test('each difference says both values, the rule and the cell to change', async () => {
  const [conflict] = await check(book({ bill: { gross_weight: '190.00' } }));
  expect(conflict).toMatchObject({
    check: 7,
    left: { field: 'gross_weight' },
    right: { field: 'gross_weight' },
    cell: expect.stringMatching(/^跟单_单证数据!/),
  });
  expect([conflict.left.value, conflict.right.value].sort()).toEqual(['188.50', '190.00']);
  const { code } = await run([
    'check',
    book({ policy: { insured_amount: 'USD 12,345.50' } }),
    'PO-1',
    ...NOW,
  ]);
  expect(code).toBe(1);
});

const PORT_ELSEWHERE = { order: { 目的港: 'ROTTERDAM', 贸易条款: 'CIF HAMBURG' } };

test('one wrong port in the tracker is one difference, and its cell the one to change', async () => {
  const conflicts = await check(book(PORT_ELSEWHERE));
  expect(conflicts).toMatchObject([{ check: 10, severity: 'hard', cell: '出货!I2', also: [{ kind: 'pl' }] }]);
  const all = await check(book({ ...PORT_ELSEWHERE, bill: { port_of_discharge: 'ROTTERDAM' } }));
  expect(all).toMatchObject([{ check: 10, severity: 'hard', cell: expect.stringMatching(/^跟单_信用证!/) }]);
});

describe('invoices of several orders under one credit', () => {
  const invoice = (said: Partial<PaperRow>) => ({
    orders: ['PO-2'], kind: 'ci' as const, number: 'CI-78', version: 1, status: 'sent' as const, date: serialOf('2026-06-01'), content: 'amount=USD 5,000.00', ...said,
  }); // prettier-ignore
  const with2 = (said: Partial<PaperRow> = {}, orders = ['PO-1', 'PO-2']) =>
    book({ credit: { orders }, more: [[PAPERS, [invoice({ orders: ['PO-1'], number: 'CI-77', content: undefined }), invoice(said)]]] }); // prettier-ignore

  test('are held against it together', async () => {
    const [conflict, ...others] = await check(with2());
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({ check: 4, severity: 'hard', article: 'UCP 600 art. 30(b)', left: { value: 'USD 17,345.50' } });
    expect(conflict.text.en).toContain('CI-78 USD 5,000.00, CI-77 USD 12,345.50');
  }); // prettier-ignore

  test.each([
    ['a void one', { status: 'void' as const }, undefined],
    ['one that a later version takes the place of', { status: 'superseded' as const }, undefined],
    ['one of an order that the credit does not pay', {}, ['PO-1']],
    ['one of which nobody knows the amount', { content: undefined }, undefined],
  ])('%s does not count', async (_, said, orders) => {
    expect(await check(with2(said, orders))).toEqual([]);
  });
});

describe('nothing presented', () => {
  const late = (path: string) => run(['check', path, 'PO-1', '--json', '--now', '2026-07-01T10:00']);

  test('after the last day is a hard difference where the sheet has the day of presentation', async () => {
    const { code, out } = await late(book({ order: { 交单日期: null } }));
    expect(JSON.parse(out)).toMatchObject([{ check: 8, severity: 'hard', left: { field: 'presented' }, right: { value: '2026-06-26' } }]);
    expect(code).toBe(1);
  }); // prettier-ignore

  test.each([
    ['without such a column', {}],
    ['presented in time', { 交单日期: day('2026-06-20') }],
    ['presented, without a day', { 交单日期: '已交' }],
  ])('%s: nothing is told', async (_, order) => {
    expect(JSON.parse((await late(book({ order }))).out)).toEqual([]);
  });
});

test('a B/L of which only some rows name its number is one B/L; a shipment that nobody knows is refused', async () => {
  const rows = [{ order: 'PO-1', kind: 'bl', number: 'COSU6123456789', field: 'packages', value: '13' }];
  const path = book({ more: [[PAPER_DATA, []]] });
  const both = [...typed('bl', BILL), ...rows];
  writeFileSync(
    path,
    buildWorkbook(paperBook({ order: { 提单日期: day('2026-06-05') }, more: [[PAPER_DATA, both]] })),
  );
  const { out } = await run(['check', path, 'PO-1', '--lang', 'en', ...NOW]);
  expect(out.split('\n')[0]!.match(/Bill of Lading/g)).toHaveLength(1);
  const refused = await run(['check', path, 'PO-1', '--batch', '9', ...NOW]);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('PO-1 has no shipment “9”')]);
});
