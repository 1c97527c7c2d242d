import type { ProcessRow } from '../../../shared/process/row';
import { checkedUp, checkupBook, type OrderCells } from '../../tools/checkup-book';
import { daysAfter } from '../../tools/purchases';

const STAGES: Partial<ProcessRow>[] = [
  { key: 'purchase', name: '采购下单', limit: '2wd', evidence: 'purchase_date' },
  { key: 'material', name: '物料到齐', limit: '11d', after: 'purchase', evidence: 'material_in' },
  { key: 'load', name: '装柜', after: 'material', evidence: 'loading_date' },
];

/** Orders that are loaded; of each person so many have the material's day filled in, of so many. */
function orders(people: Readonly<Record<string, readonly [filled: number, of: number]>>): OrderCells[] {
  return Object.entries(people).flatMap(([person, [filled, of]], who) =>
    Array.from({ length: of }, (_, at) => {
      const bought = daysAfter('2025-09-01', 20 * who + 9 * at);
      return {
        订单号: `${person || '无'}-${at + 1}`,
        客户: 'Nordvik',
        业务员: person === '' ? null : person,
        下单日期: bought,
        采购日期: bought,
        物料到齐: at < filled ? daysAfter(bought, 8) : null,
        装柜日期: daysAfter(bought, 14),
      };
    }),
  );
}
const unkept = (people: Parameters<typeof orders>[0]) =>
  checkedUp(checkupBook(STAGES, orders(people))).unkept;

const COLUMN = { sheet: '订单', column: 6, header: '物料到齐', stage: 'material' };

test('a column that fewer than half of the orders past it have filled in', () => {
  expect(unkept({ '': [2, 6] })).toEqual([{ ...COLUMN, person: undefined, of: 2, n: 6 }]);
  expect(unkept({ '': [3, 6] })).toEqual([]);
});

test('four orders tell nothing', () => {
  expect(unkept({ '': [0, 4] })).toEqual([]);
  expect(unkept({ '': [0, 5] })).toHaveLength(1);
});

test('where the others keep it, whose rows lack it', () => {
  expect(unkept({ 王丽: [9, 9], 赵强: [1, 6] })).toEqual([{ ...COLUMN, person: '赵强', of: 1, n: 6 }]);
  expect(unkept({ 王丽: [9, 9], 赵强: [0, 4] })).toEqual([]);
});

test('where hardly anybody keeps it, nobody is named', () => {
  expect(unkept({ 王丽: [1, 9], 赵强: [1, 6] })).toEqual([{ ...COLUMN, person: undefined, of: 2, n: 15 }]);
});

test('whatever a person is called', () => {
  const found = unkept({ 王丽: [20, 20], ['__proto__']: [0, 6], constructor: [0, 6], 'Mary Ann': [0, 7] });
  expect(found.map(({ person }) => person)).toEqual(['Mary Ann', 'constructor', '__proto__']);
});

test('a column that shows two stages is kept when it is for one of them', () => {
  const stages = [
    { key: 'purchase', name: '采购下单', evidence: 'purchase_date' },
    {
      key: 'present',
      name: '交单',
      after: 'purchase',
      limit: '3d',
      applies: 'customer = Nordvik',
      evidence: 'docs_sent',
    },
    {
      key: 'release',
      name: '寄正本',
      after: 'purchase',
      limit: '3d',
      applies: 'customer = Kestrel',
      evidence: 'docs_sent',
    },
    { key: 'load', name: '装柜', after: 'present, release', evidence: 'loading_date' },
  ];
  const order = (customer: string, at: number, sent: string | null): OrderCells => ({
    订单号: `${customer}-${at}`, 客户: customer, 下单日期: '2025-09-01', 采购日期: daysAfter('2025-09-02', at), 寄单日期: sent, 装柜日期: daysAfter('2025-10-02', at),
  }); // prettier-ignore
  const seven = (customer: string, sent: boolean) =>
    Array.from({ length: 7 }, (_, at) => order(customer, at, sent ? daysAfter('2025-09-20', at) : null));
  const found = (...orders: OrderCells[][]) =>
    checkedUp(checkupBook(stages, orders.flat())).unkept.map(({ stage, of, n }) => [stage, of, n]);
  expect(found(seven('Nordvik', true), seven('Kestrel', false))).toEqual([]);
  expect(found(seven('Nordvik', false), seven('Kestrel', true))).toEqual([]);
  expect(found(seven('Nordvik', false), seven('Kestrel', false))).toHaveLength(1);
});
