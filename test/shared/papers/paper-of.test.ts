import type { PaperKind } from '../../../shared/trade/paper-kinds';
import { paperOf } from '../../../shared/papers/paper-of';
import { sourcesOf } from '../../../shared/papers/values/sources';
import { entriesFor } from '../../../shared/features/documents/propose';
import { PAPER_DATA } from '../../../shared/trade/sheets/paper-data.sheet';
import { PAPER_GOODS, PAPER_ITEMS, paperPlan, type PaperBookOptions } from '../../tools/paper-book';

function paper(kind: PaperKind, told: PaperBookOptions = {}, lang: 'zh' | 'en' = 'en') {
  const plan = paperPlan(told);
  return paperOf(sourcesOf(plan, entriesFor(plan, ['PO-1'])), kind, lang);
}
const texts = (values: Readonly<Record<string, { text: string }>>) =>
  Object.fromEntries(Object.entries(values).map(([key, { text }]) => [key, text]));
const missing = (kind: PaperKind, told?: PaperBookOptions) =>
  paper(kind, told)
    .gaps.filter(({ isMandatory }) => isMandatory)
    .map(({ field, place }) => `${field} ${place ? `${place.sheet}!${place.row}` : '?'}`);

test('a commercial invoice says parties, goods, terms and total of the order, each from its sheet', () => {
  const { values, lines, gaps, draft } = paper('ci');
  expect(gaps.filter(({ isMandatory }) => isMandatory)).toEqual([]);
  expect(draft).toEqual([]);
  expect(texts(values)).toMatchObject({
    seller: 'OCEAN TRADING CO., LTD.\n88 HAIYAN ROAD, NINGBO, CHINA',
    buyer: 'MAPLE HOME GMBH\nHAFENSTRASSE 7, 20457 HAMBURG, GERMANY',
    term: 'CIF HAMBURG, INCOTERMS® 2020',
    amount: 'USD 12,345.50',
    quantity: '140',
    packages: '13',
    port_of_loading: 'NINGBO',
    contract_number: 'SC2026-018',
    freight: 'FREIGHT PREPAID',
  });
  expect(lines.map(texts)).toMatchObject([
    {
      item: 'A-1',
      description: 'CERAMIC VASE',
      quantity: '100',
      price: '90.00',
      amount: 'USD 9,000.00',
      cartons: '9',
    },
    { item: 'B-2', description: 'GLASS CANDLE HOLDER', quantity: '33', amount: 'USD 2,920.50', cartons: '3' },
    { item: 'C-3', description: 'WOODEN TRAY', quantity: '7', amount: 'USD 425.00', cartons: '1' },
  ]);
  expect(values.amount!.figure).toBe(12_345.5);
});

test('a packing list counts cartons and says no price', () => {
  const { values, lines, gaps } = paper('pl');
  expect(gaps.filter(({ isMandatory }) => isMandatory)).toEqual([]);
  expect(lines.map((line) => [line.carton_numbers?.text, line.last_carton?.text])).toEqual([
    ['1-9', '9: 4'],
    ['10-12', '12: 9'],
    ['13', '13: 7'],
  ]);
  expect(lines.some(({ price, amount }) => price || amount)).toBe(false);
  expect(values.amount).toBeUndefined();
});

test.each([
  'quotation', 'pi', 'contract', 'ci', 'pl', 'si', 'purchase', 'production', 'inspection', 'customs',
] as const)('a whole order lacks nothing for %s', (kind) => expect(missing(kind)).toEqual([])); // prettier-ignore

test('the purchase contract is in renminbi, by what the factory takes', () => {
  const { values, lines } = paper('purchase', {}, 'zh');
  expect(lines.map(({ amount }) => amount!.figure)).toEqual([52_000, 15_840, 2100]);
  expect(values.currency!.text).toBe('CNY');
  expect(values.supplier_name!.text).toBe('金华宏达工艺品有限公司');
});

test('everything that is missing is named at once, each with the cell to fill', () => {
  const products = PAPER_ITEMS.map((item) => (item.item === 'B-2' ? { ...item, hs: undefined, nameEn: undefined } : item));
  const told = { products, card: { address: undefined, marks: undefined }, company: { swift: undefined }, order: { 起运港: null } };
  expect(missing('pi', told)).toEqual(['buyer_address 跟单_客户!2', 'description 跟单_产品!3', 'bank_swift 跟单_公司!2']);
  expect(missing('ci', told)).toEqual(['buyer_address 跟单_客户!2', 'description 跟单_产品!3', 'port_of_loading 出货!2', 'marks 跟单_客户!2']);
  expect(missing('customs', told)).toContain('hs 跟单_产品!3');
}); // prettier-ignore

test('a customer without a card: nothing of the name is invented', () => {
  const { values, gaps } = paper('pi', { order: { 客户: 'NOBODY' } });
  expect(values.buyer_name).toBeUndefined();
  const gap = gaps.find(({ field }) => field === 'buyer_name')!;
  expect(gap.place).toBeUndefined();
  expect(gap.text).toEqual({
    zh: '缺买方抬头：请写进“跟单_客户”的“英文全称”列。',
    en: 'Buyer Name is missing: write it into column Full name of 跟单_客户.',
  });
});

test('an account that nobody approved makes a draft of what names it, and of nothing else', () => {
  expect(paper('pi', { isUnapproved: true }).draft).toHaveLength(1);
  expect(paper('pi', { isUnapproved: true }).values.draft!.text).toBe('DRAFT');
  expect(paper('pl', { isUnapproved: true }).draft).toEqual([]);
});

test('what somebody typed for our own paper goes over what is worked out, with its cell', () => {
  const more = [[PAPER_DATA, [{ order: 'PO-1', kind: 'pl', field: '毛重kg', value: '201.5' }, { order: 'PO-1', kind: 'bl', field: '毛重kg', value: '999' }]]] as const; // prettier-ignore
  const { values } = paper('pl', { more });
  expect(values.gross_weight).toMatchObject({
    text: '201.5',
    figure: 201.5,
    from: { sheet: '跟单_单证数据', row: 2 },
  });
  expect(paper('ci', { more }).values.gross_weight!.figure).not.toBe(201.5);
});

test('a carton that weighs less than what is in it is refused at its cell', () => {
  const products = PAPER_ITEMS.map((item) => ({ ...item, cartonGross: 10 }));
  expect(missing('pl', { products })).toContain('cartonGross 跟单_产品!2');
});

test('rows of the order sheet are the goods where the order has no lines', () => {
  const { lines } = paper('ci', { lines: PAPER_GOODS.map((line) => ({ ...line, order: 'OTHER' })) });
  expect(lines).toEqual([]);
  expect(missing('ci', { lines: PAPER_GOODS.map((line) => ({ ...line, order: 'OTHER' })) })[0]).toMatch(
    /^lines/,
  );
});

test('a certificate of origin needs the invoice first', () => {
  const [gap, ...others] = paper('co').gaps.filter(({ isMandatory }) => isMandatory);
  expect(others).toEqual([]);
  expect(gap!.text.en).toBe('Invoice No. is missing: register the Commercial Invoice first.');
});

test('Chinese that a buyer would find on an English paper is told with its cell; what the paper does not show is not', () => {
  const told = { order: { 目的港: '汉堡' } };
  const notes = paper('ci', told).notes.map(({ en }) => en);
  expect(notes.filter((note) => note.startsWith('There is Chinese'))).toEqual([
    'There is Chinese on this English paper: Payment Terms “30% T/T, 70%见提单副本” (出货!J2), Port of Discharge “汉堡” (出货!I2). Write the cell in English, or what the paper is to say into Gendan Document Data.',
  ]);
  expect(paper('ci', told, 'zh').notes.filter(({ en }) => en.startsWith('There is Chinese'))).toEqual([]);
});
