import { grouped } from '../../../../shared/cells/grouped';
import { sharedPage, type Shared } from '../../../../shared/features/share/pages';
import { chatText, mailText } from '../../../../shared/orders/page-text';
import { pageHtml } from '../../../../shared/orders/page-html';
import { bookOf } from '../../../../shared/features/share/workbook';
import { cellText, type SharedPage } from '../../../../shared/orders/page';
import { lateOrders } from '../../../../shared/plan/late-orders';
import { plan as planOf } from '../../../../shared/plan/plan';
import { dayOf } from '../../../../shared/time/moment';
import { bookOf as aBook, day, sheetOf } from '../../../tools/book';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';
import { moment } from '../../../tools/order-facts';

const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);
const pageOf = (wanted: Shared, of = plan): SharedPage => sharedPage(of, wanted)!;
const part = (page: SharedPage, heading: string) => page.parts.find((each) => each.heading.en === heading);
const firstCells = (page: SharedPage, heading: string): string[] =>
  (part(page, heading)?.rows ?? []).map(([first]) => cellText(first!).en);

test('the morning tells every late order once, as every other count does', () => {
  const page = pageOf({ is: 'morning', me: '', filter: {} });
  expect(firstCells(page, 'Late')).toEqual(lateOrders(plan).map(({ order }) => order));
});

test("a person's day is theirs alone, and says so", () => {
  const page = pageOf({ is: 'morning', me: '王丽', filter: {} });
  expect(page.title.zh).toContain('王丽');
  const owners = page.parts.flatMap(({ rows }) => rows.map((row) => cellText(row.at(-1)!).zh));
  expect(owners.length).toBeGreaterThan(0);
  expect(new Set(owners)).toEqual(new Set(['王丽']));
});

test('what a filter leaves out is not told, and the filter is', () => {
  const all = pageOf({ is: 'morning', me: '', filter: {} });
  const [late] = firstCells(all, 'Late');
  const page = pageOf({ is: 'morning', me: '', filter: { text: late } });
  expect(firstCells(page, 'Late')).toEqual([late]);
  expect(page.about.at(-1)!.zh).toBe(`含“${late}”`);
});

test('a morning with nothing to do says that', () => {
  const page = pageOf({ is: 'morning', me: 'nobody at all', filter: {} });
  expect(chatText(page, 'zh')).toContain('没有逾期、今天或本周要办的。');
});

/** Two orders: one sailed on Tuesday and its balance came on Friday; one sails on Thursday of the week after. */
const twoOrders = () =>
  planOf(
    aBook(
      sheetOf('出货', [
        ['订单号', '客户', '工厂', '币种', '金额', '下单日期', '付款方式', '定金到账', '工厂交期', 'ETD', '实际开船', '尾款到账'],
        ['A-1', 'ACME', '宏达', 'USD', 12000, day('2026-02-02'), '30%定金，余款见提单副本', day('2026-02-06'), day('2026-05-01'), day('2026-05-12'), day('2026-05-12'), day('2026-05-15')],
        ['A-2', 'BETA', '宏达', 'EUR', 8000.5, day('2026-03-02'), '30%定金，余款见提单副本', day('2026-03-06'), day('2026-05-18'), day('2026-05-21'), null, null],
      ]),
    ),
    moment('2026-05-15 16:00'),
  ); // prettier-ignore

test('the week tells what sailed, what was paid and what sails next', () => {
  const page = pageOf({ is: 'week', filter: {} }, twoOrders());
  expect(page.about[0]).toEqual({ zh: '2026年5月11日至17日', en: '11-17 May 2026' });
  expect(firstCells(page, 'Sailed this week')).toEqual(['A-1']);
  expect(firstCells(page, 'Paid this week')).toEqual(['A-1']);
  expect(firstCells(page, 'Sailing next week')).toEqual(['A-2']);
  const sailed = part(page, 'The week in figures')!.rows.find(([name]) => cellText(name!).zh === '本周开船')!;
  expect(sailed.map((cell) => cellText(cell).zh)).toEqual(['本周开船', '1', 'USD 12,000']);
});

test('another week is told by any of its days', () => {
  const page = pageOf({ is: 'week', filter: {}, day: dayOf(moment('2026-02-08')) }, twoOrders());
  expect(page.about[0]!.en).toBe('2-8 Feb 2026');
  expect(firstCells(page, 'Paid this week')).toEqual(['A-1']);
  expect(part(page, 'Sailed this week')).toBeUndefined();
});

test('the board tells open orders by phase with the amount of each currency', () => {
  const page = pageOf({ is: 'board', filter: {} }, twoOrders());
  expect(page.parts.map(({ heading }) => heading.zh)).toEqual(
    expect.arrayContaining([expect.stringContaining('EUR 8,001')]),
  );
});

test('the month tells sailings and dues by day', () => {
  const page = pageOf({ is: 'month', filter: {} }, twoOrders());
  expect(page.title).toEqual({ zh: '2026年5月', en: 'May 2026' });
  const sails = page.parts.filter(({ rows }) => rows.some((row) => cellText(row[1]!).en === 'Sails'));
  expect(sails.map(({ heading }) => heading.en)).toEqual(['Tue 12 May', 'Thu 21 May']);
});

test("an order's file holds what to do, what is asked and its stages", () => {
  const [late] = lateOrders(plan);
  const page = pageOf({ is: 'order', key: late!.order });
  expect(page.title.zh).toContain(late!.order);
  expect(part(page, 'To do now')!.tone).toBe('late');
  expect(part(page, 'Stages')!.rows.length).toBeGreaterThan(3);
  expect(sharedPage(plan, { is: 'order', key: 'gone' })).toBeUndefined();
});

test('it has the parts of the file in the order in which the pane has them, with the dates and how it is paid', () => {
  const page = pageOf({ is: 'order', key: 'A-02' });
  const order = ['To do now', 'To confirm', 'Stages', 'Money', 'Documents', 'Comments'];
  const places = page.parts.map(({ heading }) => order.indexOf(heading.en));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(page.about.at(-1)!.en).toBe('ETD 28 May in 10 days');
  expect(part(page, 'Money')!.note!.zh).toBe('30% T/T 预付 + 70% T/T 见提单副本');
});

const NASTY: SharedPage = {
  title: { zh: '题', en: 'Title' },
  about: [],
  parts: [
    {
      heading: { zh: '表', en: 'List' },
      columns: [{ title: { zh: '甲', en: 'A' }, width: 10 }],
      rows: [[{ is: 'text', text: { zh: '=1+1\n<b>&"', en: '=1+1\n<b>&"' } }]],
    },
  ],
};

test('what a cell holds makes no line, no markup and no formula of its own', () => {
  expect(chatText(NASTY, 'en').split('\n')).toContain('1. =1+1 <b>&"');
  expect(mailText(NASTY, 'en').body.split('\n')).toContain('- =1+1 <b>&"');
  expect(pageHtml(NASTY, 'en')).toContain('&lt;b&gt;&amp;&quot;');
  expect(pageHtml(NASTY, 'en')).not.toContain('<b>');
  expect(bookOf(NASTY, 'en')[0]!.data.at(-1)![0]).toMatchObject({ value: '=1+1\n<b>&"' });
});

test('a chat tells the first fifteen of a list and how many more there are', () => {
  const rows = Array.from({ length: 20 }, (_, at) => [
    { is: 'text', text: { zh: `${at}`, en: `${at}` } } as const,
  ]);
  const long = { ...NASTY, parts: [{ ...NASTY.parts[0]!, rows }] };
  expect(chatText(long, 'zh')).toContain('表 · 20');
  expect(chatText(long, 'zh')).toMatch(/15\. 14\n…还有 5 条$/);
});

test('sheets of a workbook have names that Excel takes, none twice', () => {
  const parts = ['a/b:c?', 'A b c', 'x'.repeat(40), 'x'.repeat(41)].map((heading) => ({
    ...NASTY.parts[0]!,
    heading: { zh: heading, en: heading },
  }));
  const names = bookOf({ ...NASTY, parts }, 'en').map(({ sheet }) => sheet);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
});

test('figures are grouped and have two decimals at most', () => {
  expect([1234567.891, -1200, 0, 0.5].map(grouped)).toEqual(['1,234,567.89', '-1,200', '0', '0.5']);
});
