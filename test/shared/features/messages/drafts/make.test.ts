import { makeDraft } from '../../../../../shared/features/messages/drafts/make';
import type { DraftKind } from '../../../../../shared/messages/texts/draft-kinds.data';
import { DRAFT_KINDS } from '../../../../../shared/messages/texts/draft-kinds.data';
import { keysOf } from '../../../../../shared/templates/vocabulary/words';
import { saysPrice } from '../../../../../shared/messages/texts/no-price';
import { day } from '../../../../tools/book';
import { draftPlan, PAPERS, PLANNED, recordSheetOf, SAILED, SATURDAY, text, type DraftBookOptions } from '../../../../tools/draft-book'; // prettier-ignore

const REF: Readonly<Record<DraftKind, string>> = { acknowledgement: 'INQ-1', status: 'PO-1', dispatch: 'PO-1', reminder: 'MAPLE', claim: 'CL-1', shipping_advice: 'PO-1' }; // prettier-ignore
const draft = (kind: DraftKind, options: DraftBookOptions = {}, ref = REF[kind], more: object = {}) =>
  makeDraft(draftPlan(options), { ref, kind, sender: '王丽', ...more });
const said = (words: string, options: DraftBookOptions = {}, ref = 'PO-1') =>
  draft('status', { ...options, texts: [text({ 主题: 'S', 正文: words })] }, ref).text;

describe.each(keysOf(DRAFT_KINDS))('Gendan’s own %s', (kind) => {
  test.each(['zh', 'en'] as const)('fills on a good order, in %s', (language) => {
    const { subject, text: words, to, notes } = draft(kind, {}, REF[kind], { language });
    expect(subject + words).not.toMatch(/[{}]/);
    expect(/\p{Script=Han}/u.test(words.replace(/王丽/g, ''))).toBe(language === 'zh');
    expect(to).toEqual(['clark@maple.example']);
    expect(notes.map(({ en }) => en)).not.toContainEqual(expect.stringContaining('recipient'));
    expect(words.trimEnd().endsWith('王丽')).toBe(true);
  });
});

test.each([
  ['shipping_advice', { orders: [{ ...SAILED, 船名航次: null }] }, '{{vessel}} in Gendan’s own text: fill in 出货!R2'],
  ['shipping_advice', { orders: [{ ...SAILED, 预计到港: '6月初' }] }, '{{ETA}} in Gendan’s own text: fill in 出货!Q2: it has no one certain date'],
  ['shipping_advice', { orders: [PLANNED] }, '{{sailed on}} in Gendan’s own text: the sheet does not say that all of it has sailed'],
  ['dispatch', { papers: [PAPERS[2]!] }, '{{documents}} in Gendan’s own text: Gendan Documents has none for the customer'],
  ['dispatch', { papers: [{ ...PAPERS[0]!, 文件: 'CI2026-001-DRAFT' }] }, '{{documents}}'],
  ['reminder', { orders: [{ ...SAILED, 金额: null }] }, '{{total}} in Gendan’s own text: fill in 出货!'],
] as const)('a %s that lacks something is refused and names the cell', (kind, options, told) => {
  const ref = kind === 'shipping_advice' && options.orders[0] === PLANNED ? 'PO-2' : REF[kind];
  expect(() => draft(kind, options as DraftBookOptions, ref)).toThrow(told);
}); // prettier-ignore

test.each([['待处理', true], ['已处理', false]])('a progress note beside a mail that suggests another ETD and is %s', (state, isTold) => {
  const mail = recordSheetOf('跟单_消息', { 编号: 'a@b', 方向: '来信', 时间: day('2026-05-18 09:10'), 订单: 'PO-2', 关于: '船期', 建议改动: 'ETD：2026-05-27 → 2026-05-30', 状态: state });
  const { notes } = draft('status', { orders: [PLANNED], more: [mail] }, 'PO-2');
  expect(notes.some(({ en }) => en.startsWith('A mail suggests changes to this order and is not handled yet (跟单_消息!'))).toBe(isTold);
}); // prettier-ignore

test('an acknowledgement never says a price', () => {
  for (const came of ['2026-05-16 22:10', '2026-05-18 09:30'])
    for (const language of ['zh', 'en'] as const) {
      const { subject, text: words } = draft('acknowledgement', { inquiries: [{ ...SATURDAY, 询盘日期: day(came) }] }, 'INQ-1', { language });
      expect(saysPrice(`${subject}\n${words}`)).toBe(false);
    }
}); // prettier-ignore

describe('a date that the sheet does not say for certain has no value', () => {
  const PO = { ...PLANNED, 订单号: 'PO-1' };
  test.each([
    ['a plan to come', PO, 'Sat 20 Jun 2026'],
    ['with a word that it may change', { ...PO, 船期: '2026-06-20 暂定' }, undefined],
    ['a period', { ...PO, 船期: '6月下旬' }, undefined],
    ['two ways to read it', { ...PO, 船期: '03/04/26' }, undefined],
    ['not known yet', { ...PO, 船期: '待定' }, undefined],
    ['passed in silence', { ...PO, 船期: day('2026-05-10') }, undefined],
    ['blank, however long production takes', { ...PO, 船期: null }, undefined],
    ['kept', SAILED, 'Mon 4 May 2026'],
  ])('ETD: %s', (_, order, told) => {
    const make = () => said('{{ETD}}', { orders: [order] });
    if (told === undefined) expect(make).toThrow(/{{ETD}} in 跟单_文案!F2: .*出货!O2/s);
    else expect(make()).toBe(told);
  });

  test('rows of one order that sail on different days are not one date', () => {
    const rows = [PO, { ...PO, 船期: day('2026-07-01') }];
    expect(() => said('{{ETD}}', { orders: rows })).toThrow(/rows differ/);
  });
});

test('what the texts may say of an order, each from its cell', () => {
  expect(said('{{order}} {{your reference}} {{customer PO}} {{customer}} {{contact}} {{today}}')).toBe(
    'PO-1 MP-778 MP-778 MAPLE HOME INC. Ms Clark Mon 18 May 2026',
  );
  expect(said('{{vessel}} {{B/L no}} {{port of discharge}} {{next step}}')).toBe('COSCO STAR 012W COSU6123456789 Vancouver Balance received'); // prettier-ignore
});

test('a B/L number before the vessel sails is the booking’s and is not told', () =>
  expect(() => said('{{B/L no}}', { orders: [{ ...PLANNED, 提单号: 'COSU6123456789' }] }, 'PO-2')).toThrow(/not say that all of it has sailed/)); // prettier-ignore

test('every problem is named at once, with the text’s cell and the cell to fill', () => {
  const texts = [text({ 主题: '{{iban}}', 正文: '{{vessel}} {{B/L no}} {{total}}' })];
  expect(() => draft('status', { texts }, 'PO-2')).toThrow(
    'No status reply was drafted: {{iban}} in 跟单_文案!E2: there is no such tag; change the text; ' +
      '{{vessel}} in 跟单_文案!F2: fill in 出货!R3; {{B/L no}} in 跟单_文案!F2: the sheet does not say that all of it has sailed; ' +
      '{{total}} in 跟单_文案!F2: this kind of text has nothing for it; take it out of the text.',
  );
});

test('papers that are for the factory never go to the customer; what nobody has checked is said', () => {
  const { text: words, files, notes } = draft('dispatch');
  expect(words).toContain('- Commercial Invoice CI2026-001\n- Packing List PL2026-001\n');
  expect(words).not.toContain('PC2026');
  expect(files).toEqual(['CI2026-001', 'PL2026-001']);
  expect(notes.map(({ en }) => en)).toEqual(['Nobody has checked Packing List PL2026-001']);
});

test('without an address on the card it has no recipient, and names the cell', () => {
  const { to, notes } = draft('status', { card: { 邮箱: null } });
  expect(to).toEqual([]);
  expect(notes.map(({ en }) => en)).toEqual(['It has no recipient: fill in 跟单_客户!D2']);
  expect(draft('status', { card: null }).notes[0]!.en).toBe('It has no recipient: write it into column E-mail of Gendan Customers (customer MAPLE)'); // prettier-ignore
});

test('a reminder of an order speaks of that order alone, one of a customer of all', () => {
  const orders = [SAILED, { ...SAILED, 订单号: 'PO-5', 客户PO: 'X' }];
  expect(draft('reminder', { orders }, 'PO-5').text).not.toContain('PO-1');
  expect(draft('reminder', { orders }).text).toMatch(/- PO-1[\s\S]*- PO-5[\s\S]*Total: USD 14,000\.00/);
});

test('the same order, text and version is the same draft; another version or day of a reminder another one', () => {
  const id = (kind: DraftKind, options: DraftBookOptions = {}, now?: string) =>
    makeDraft(draftPlan(options, now), { ref: REF[kind], kind }).id;
  expect(id('acknowledgement')).toBe(id('acknowledgement', {}, '2026-05-19 10:00'));
  expect(id('reminder')).not.toBe(id('reminder', {}, '2026-05-19 10:00'));
  const own = (version: number) => ({ texts: [text({ 用途: '客诉回复', 版本: version })] });
  expect(id('claim', own(1))).not.toBe(id('claim', own(2)));
});

test.each([
  ['status', 'PO-77', 'no order “PO-77”'],
  ['reminder', 'Nobody', 'no order or customer “Nobody”'],
  ['reminder', 'INQ-1', 'INQ-1 owes nothing'],
] as const)('a %s of %s is refused', (kind, ref, told) => expect(() => draft(kind, {}, ref)).toThrow(told));
