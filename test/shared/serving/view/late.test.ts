import fc from 'fast-check';
import Papa from 'papaparse';
import { filterLate, groupLate, LATE_BY } from '../../../../shared/serving/view/late';
import { lateCsv } from '../../../../shared/serving/view/late-csv';
import { aLateOrder } from './answers';

const names = (groups: ReturnType<typeof groupLate>): string[] => groups.map(({ name }) => name.zh);

test('the group with the most overdue order comes first, its orders the most overdue first', () => {
  const groups = groupLate(
    [
      aLateOrder({ order: 'A', daysLate: 2 }),
      aLateOrder({ order: 'B', daysLate: 9, team: '户外组' }),
      aLateOrder({ order: 'C', daysLate: 4 }),
      aLateOrder({ order: 'D', daysLate: 4, book: 'b2', due: '2026-05-11' }),
    ],
    'team',
  );
  expect(names(groups)).toEqual(['户外组', '家居一组']);
  expect(groups[1]).toMatchObject({ oldest: 4, books: 2 });
  expect(groups[1]!.orders.map(({ order }) => order)).toEqual(['D', 'C', 'A']);
});

test('teams and people of one name in two groups of books are two, and say which', () => {
  const orders = [aLateOrder(), aLateOrder({ group: '深圳公司', book: 'b2', order: 'SZ-1' })];
  for (const by of ['team', 'person'] as const)
    expect(groupLate(orders, by).map(({ group }) => group)).toEqual(['宁波公司', '深圳公司']);
  expect(groupLate(orders.slice(0, 1), 'team')[0]!.group).toBeUndefined();
});

test('a customer is one in all books, however its name is spelt', () => {
  const orders = [
    aLateOrder(),
    aLateOrder({ group: '深圳公司', customer: ' aurora  nord AB ', order: 'SZ-1' }),
  ];
  expect(groupLate(orders, 'customer')).toMatchObject([
    { name: { en: 'Aurora Nord AB' }, orders: { length: 2 } },
  ]);
});

test('orders whose sheet names nobody are a group of their own', () => {
  const groups = groupLate([aLateOrder({ person: '' }), aLateOrder({ order: 'B', daysLate: 3 })], 'person');
  expect(names(groups)).toEqual(['陈立', '']);
});

const order = fc.record({
  book: fc.constantFrom('b1', 'b2'),
  group: fc.constantFrom('宁波公司', '深圳公司'),
  team: fc.constantFrom('一组', '二组', ''),
  person: fc.constantFrom('陈立', '王莹', ''),
  customer: fc.constantFrom('Aurora', 'aurora', 'Boreal', ''),
  daysLate: fc.integer({ min: 1, max: 40 }),
  order: fc.string(),
});

test.each(LATE_BY)('by %s each late order is counted once', (by) => {
  fc.assert(
    fc.property(fc.array(order), (all) => {
      const orders = all.map((each) => aLateOrder(each));
      const grouped = groupLate(orders, by).flatMap((group) => group.orders);
      expect(new Set(grouped)).toEqual(new Set(orders));
      expect(grouped).toHaveLength(orders.length);
    }),
  );
});

test('every word has to stand somewhere in the order', () => {
  const orders = [aLateOrder(), aLateOrder({ order: 'NB-2', customer: 'Boreal Outfitters' })];
  const found = (text: string, group = ''): string[] =>
    filterLate(orders, { text, group }).map((each) => each.order);
  expect(found('nb aurora')).toEqual(['NB-1']);
  expect(found('inspect')).toEqual(['NB-1', 'NB-2']);
  expect(found('aurora boreal')).toEqual([]);
  expect(found('', '深圳公司')).toEqual([]);
});

test('the file has every order in a row, headers in the language, and no formula', () => {
  const csv = lateCsv([aLateOrder({ customer: '=cmd()', title: '表,"一".xlsx' })], 'zh');
  expect(csv.startsWith('\ufeff')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1).trim(), { header: true });
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    订单: 'NB-1',
    客户: "'=cmd()",
    工作簿: '表,"一".xlsx',
    逾期工作日: '1',
    单元格: '出货!H5',
  });
  expect(lateCsv([], 'en')).toContain('Working days late');
});

test('where the book names nobody it is the turn of a role, found and put together by it', () => {
  const role = { zh: '（财务专员）', en: '(Finance)' };
  const orders = [aLateOrder({ person: '', role }), aLateOrder({ order: 'B', person: '' })];
  expect(names(groupLate(orders, 'person')).sort()).toEqual(['', '（财务专员）']);
  expect(filterLate(orders, { text: 'finance', group: '' })).toHaveLength(1);
  expect(lateCsv(orders, 'en')).toContain('(Finance)');
});
