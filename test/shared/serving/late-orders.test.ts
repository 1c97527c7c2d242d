import { readFileSync } from 'node:fs';
import { lateOrders } from '../../../shared/plan/late-orders';
import { plan } from '../../../shared/plan/plan';
import { lateInBook } from '../../../shared/serving/late-orders';
import { readWorkbook } from '../../../xlsx/read';
import { bookOf, sheetOf, type TestCell } from '../../tools/book';
import { HEADERS, orderBook } from '../../tools/order-book';
import { moment } from '../../tools/order-facts';
import { caseBook } from '../../tools/case-book';
import { teamWith } from '../features/digest/books';
import { MID_MORNING, setUp } from '../../tools/set-up';

const SAMPLES = ['samples/出货跟踪表-2026.xlsx', 'samples/Order Tracker LC 2026.xlsx'];
const CASES = [
  'C_balance_slides',
  'c03_status_en',
  'c04_ids',
  'c11_style_packed',
  'etd-whole',
  'newyear',
  'p1_forwarder',
];

const judged = (path: string) => plan(readWorkbook(readFileSync(path)), MID_MORNING);

describe.each(SAMPLES)('%s', (path) => {
  test('lists exactly the orders that the command calls late, each once', () => {
    const made = judged(path);
    const names = lateInBook(made).map(({ order }) => order);
    expect(names.length).toBeGreaterThan(0);
    expect([...names].sort()).toEqual(
      lateOrders(made)
        .map(({ order }) => order)
        .sort(),
    );
  });

  test('says of each whose turn it is, since when and where it stands', () => {
    for (const each of lateInBook(judged(path))) {
      expect(each.cell).toMatch(/![A-Z]+\d+$/);
      expect(each.due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(each.due <= '2026-05-18').toBe(true);
      expect(each.daysLate).toBeGreaterThanOrEqual(0);
      expect(each.stage.zh).not.toBe('');
      expect(each.why.en).not.toBe('');
    }
  });
});

test.each(CASES)('of the case %s as well, where it is at hand', (name) => {
  const book = caseBook(name);
  if (!book) return;
  const made = plan(book, MID_MORNING);
  expect(lateInBook(made)).toHaveLength(lateOrders(made).length);
});

test('a weekend and a holiday make an order no later in working days', () => {
  const late = (at: string) => {
    const made = plan(setUp(orderBook(), teamWith({})), moment(at));
    return lateInBook(made).find(({ order }) => order === 'A-03');
  };
  // 22 May 2026 is a Friday.
  const [friday, sunday, monday] = [
    late('2026-05-22 10:00'),
    late('2026-05-24 10:00'),
    late('2026-05-25 10:00'),
  ];
  expect(sunday!.daysLate).toBe(friday!.daysLate);
  expect(monday!.daysLate).toBe(friday!.daysLate + 1);
});

test('the team is the one that the sheet names for the order', () => {
  const [title, , ...orders] = orderBook().sheets[0]!.rows as TestCell[][];
  const rows = orders.map((row, at) => [
    ...HEADERS.map((_, column) => row[column] ?? null),
    at < 3 ? '欧美组' : '中东组',
  ]);
  const made = plan(bookOf(sheetOf('出货', [title!, [...HEADERS, '业务部门'], ...rows])), MID_MORNING); // prettier-ignore
  const teams = new Map(lateInBook(made).map(({ order, team }) => [order, team]));
  expect(teams.get('A-03')).toBe('欧美组');
  expect([...teams.values()].every((team) => ['欧美组', '中东组'].includes(team))).toBe(true);
});
