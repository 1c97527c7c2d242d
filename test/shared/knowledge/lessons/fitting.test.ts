import fc from 'fast-check';
import { cardsOf, fitWords, MOST_CARDS } from '../../../../shared/knowledge/lessons/fitting';
import { customerKeys } from '../../../../shared/knowledge/lessons/customer-key';
import { entriesOf } from '../../../../shared/orders/entry';
import type { Plan } from '../../../../shared/plan/plan';
import { CARDS, planCards } from '../../../tools/knowledge-book';
import { rowsOf, type Cells } from '../../../tools/record-book';

const shown = (plan: Plan, order: string): string[] =>
  cardsOf(
    plan,
    entriesOf(plan).find((entry) => entry.order === order)!,
  ).map(({ row, fits }) => `${row.record.number} ${fitWords(fits).zh}`);
const customers = (...rows: Cells[]) => rowsOf('跟单_客户', rows);

describe('cards beside an order', () => {
  test('those of its open stages, the one of its customer first, each with why; no draft, none that is off', () => {
    const plan = planCards(CARDS);
    expect(shown(plan, 'A-1')).toEqual(['K-3 同客户、同节点、同国家', 'K-1 同节点', 'K-4 同产品']);
    expect(shown(plan, 'A-2')).toEqual(['K-5 同节点、同国家', 'K-1 同节点']);
  });
  test('nothing stands beside an order that is over, nor for a stage that is done or still to come', () => {
    const plan = planCards([{ 节点: '订舱' }, { 节点: '装柜' }]);
    expect(shown(plan, 'A-3')).toEqual([]);
    expect(shown(plan, 'A-4')).toEqual([]);
    expect(shown(plan, 'A-1')).toEqual(['K-1 同节点']);
  });
  test('a card without any label is left to searching', () => {
    expect(shown(planCards([{}]), 'A-1')).toEqual([]);
  });
  test('of those that fit as well the more useful one comes first, of these the earlier', () => {
    const plan = planCards([
      { 节点: '订舱' },
      { 节点: '订舱', 有用次数: 4 },
      { 节点: '订舱' },
      { 节点: '订舱' },
    ]);
    expect(shown(plan, 'A-1')).toEqual(['K-2 同节点', 'K-1 同节点', 'K-3 同节点']);
  });
  test('the stage that comes next goes before one that could be done as well', () => {
    expect(shown(planCards([{ 节点: '订舱' }, { 节点: 'prod_done' }]), 'A-1')).toEqual(['K-2 同节点', 'K-1 同节点']); // prettier-ignore
  });
  test('the log is to name the stage of the order at which a card was shown', () => {
    const plan = planCards([{ 节点: '订舱、装柜' }, { 客户: 'Nordvik' }]);
    const [entry] = entriesOf(plan);
    expect(cardsOf(plan, entry!).map(({ row, stage }) => [row.record.number, stage])).toEqual([
      ['K-2', 'prod_done'],
      ['K-1', 'booking'],
    ]);
  });
});

describe('whose a card is', () => {
  test('a customer goes by the names of their card: other spellings and the full name', () => {
    const book = customers({ 客户: 'Nordvik', 别名: 'NVK', 英文全称: 'Nordvik Handel AS' });
    for (const name of ['NVK', 'nordvik', 'Ｎordvik', 'NORDVIK HANDEL AS'])
      expect([name, shown(planCards([{ 客户: name }], book), 'A-1')]).toEqual([name, ['K-1 同客户']]);
  });
  test('a name that two customers have is nobody’s', () => {
    const book = customers({ 客户: 'Nordvik', 别名: 'NV' }, { 客户: 'Novia', 别名: 'NV' });
    expect(customerKeys(planCards([], book))('NV')).toBeUndefined();
    expect(shown(planCards([{ 客户: 'NV' }], book), 'A-1')).toEqual([]);
  });
  test('one letter more is another customer', () => {
    expect(shown(planCards([{ 客户: 'Nordvika', 节点: '订舱' }]), 'A-1')).toEqual([]);
  });
  test('of several customers one has to be the order’s', () => {
    expect(shown(planCards([{ 客户: 'Meridian、Nordvik' }]), 'A-1')).toEqual(['K-1 同客户']);
  });
});

describe('countries and products', () => {
  test('a country is one under whatever name; the card of a customer says it where the order does not', () => {
    expect(shown(planCards([{ 国家: 'Norway' }]), 'A-1')).toEqual(['K-1 同国家']);
    expect(shown(planCards([{ 国家: 'SE' }]), 'A-1')).toEqual([]);
    expect(shown(planCards([{ 国家: '挪威' }]), 'C-3')).toEqual([]);
    const book = customers({ 客户: 'Nordvik', 国家: 'Norway' });
    expect(shown(planCards([{ 国家: '挪威' }], book), 'C-3')).toEqual(['K-1 同国家']);
  });
  test('a cell that no country can be read from is no card for all countries', () => {
    expect(shown(planCards([{ 国家: '火星', 节点: '订舱' }]), 'A-1')).toEqual([]);
    expect(shown(planCards([{ 节点: '无此节点', 客户: 'Nordvik' }]), 'A-1')).toEqual([]);
  });
  test.each([
    ['花瓶', true], ['陶瓷', true], ['花瓶（陶瓷）', true], ['陶瓷花盆', false], ['玻璃花瓶', false], ['瓷', true], ['1200pcs', true], ['vase', false],
  ] as const)('陶瓷花瓶 1200PCS is %s: %s', (named, is) => {
    expect(shown(planCards([{ 产品: named }]), 'A-1')).toEqual(is ? ['K-1 同产品'] : []);
  }); // prettier-ignore
  test('an item is also what the list of products calls it', () => {
    const orders = rowsOf('另表', [{ 订单号: 'B-1', 客户: 'X', 货号: 'V-9', 下单日期: '2026-05-01', 订舱日期: null, ETD: '2026-06-30' }]);
    const products = rowsOf('跟单_产品', [{ 货号: 'V-9', 中文品名: '陶瓷花瓶', 英文品名: 'Ceramic vases' }]);
    expect(shown(planCards([{ 产品: 'vase ceramic' }], orders, products), 'B-1')).toEqual(['K-1 同产品']);
  }); // prettier-ignore
});

test('whatever cards hold: never more than three, never another customer’s or country’s', () => {
  const word = fc.constantFrom('', 'Nordvik', 'Meridian', 'nordvik ', 'Kestrel', '__proto__', '\ud800', '订舱', '挪威', '美国', 'DE', '陶瓷', '😀', '1e308', '、');
  const card = fc.record({ 客户: word, 国家: word, 节点: word, 产品: word, 有用次数: fc.constantFrom<number | string>(0, 3, 'NaN', 1e308) });
  fc.assert(
    fc.property(fc.array(card, { maxLength: 12 }), (cards) => {
      const plan = planCards(cards);
      const keyOf = customerKeys(plan);
      const isOf: Readonly<Record<string, string>> = { 'A-1': 'NO', 'A-2': 'US', 'A-4': 'NO' };
      for (const entry of entriesOf(plan)) {
        const found = cardsOf(plan, entry);
        expect(found.length).toBeLessThanOrEqual(MOST_CARDS);
        for (const { row, fits } of found) {
          const { customers: names, countries } = row.record;
          expect(fits.length).toBeGreaterThan(0);
          if (row.text('customers') !== '') expect(names.map(keyOf)).toContain(keyOf(entry.customer));
          if (row.text('countries') !== '') expect(countries).toContain(isOf[entry.order]);
        }
      }
    }),
    { numRuns: 40 },
  );
}); // prettier-ignore
