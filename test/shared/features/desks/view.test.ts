import { applyPatch } from '../../../../shared/book/apply';
import type { Book, CellValue } from '../../../../shared/book/model';
import { CAPABILITIES } from '../../../../shared/features';
import { SHIPPED_DESKS } from '../../../../shared/features/desks/desks.data';
import { deskQueries } from '../../../../shared/features/desks/queries';
import { sectionsIn } from '../../../../shared/features/desks/sections-known';
import type { Capability } from '../../../../shared/capability';
import type { Person } from '../../../../shared/people/person';
import { plan as planOf } from '../../../../shared/plan/plan';
import { bookOf, sheetOf } from '../../../tools/book';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam, person } from '../../../tools/team';

const queries = deskQueries(CAPABILITIES);
const view = (book: Book, me = '', desk = '', filter = {}) =>
  queries.view(planOf(book, MID_MORNING), { me, desk, filter });
const sectionsOf = (book: Book, me = '', desk = ''): string[] =>
  view(book, me, desk).parts.map(({ section }) => section);
const known = new Set(sectionsIn(CAPABILITIES).map(({ name }) => name));
const shippedFor = (key: string): string[] =>
  SHIPPED_DESKS.find((desk) => desk.key === key)!
    .parts.map(({ section }) => section)
    .filter((section) => known.has(section))
    // A part of a desk says which of its room's sections it shows.
    .map((section) => section.split('.').at(-1)!);
const withTeam = (people: Person[]): Book => setUp(orderBook(), people);
const team = withTeam(aTeam);

/** The book with a sheet of desks in which these rows stand. */
const withSheet = (...rows: CellValue[][]): Book => ({
  ...team,
  sheets: [
    ...team.sheets,
    ...bookOf(sheetOf('跟单_岗位', [['岗位', '内容', '顺序', '筛选', '行数', '显示'], ...rows])).sheets,
  ],
});

test('nobody chosen sees the manager’s desk; a person that of their role', () => {
  expect(view(team).shown).toEqual(['manager']);
  expect(view(team, '陈洁').shown).toEqual(['docs']);
  expect(sectionsOf(team, '陈洁')).toEqual(shippedFor('docs'));
});

test('a person with several roles sees one desk: each section once, in the order of the roles', () => {
  const { shown, parts, title } = view(team, '孙悦');
  expect(shown).toEqual(['service', 'marketing', 'market_research']);
  const sections = parts.map(({ section }) => section);
  expect(sections).toEqual([...new Set(sections)]);
  expect(sections).toEqual([...new Set(shown.flatMap(shippedFor))]);
  expect(title.zh).toBe('客服专员、市场营销专员、市场调研专员');
});

test('in a team of two each sees also the desks of roles that nobody holds and that have work', () => {
  const two = withTeam([person('王丽', ['sales']), person('赵强', ['sales'])]);
  const { shown } = view(two, '王丽');
  expect(shown[0]).toBe('sales');
  expect(shown).toEqual(expect.arrayContaining(['finance', 'logistics']));
  expect(view(two, '赵强').shown).toEqual(shown);
});

test('somebody whom only the order sheet names gets the desk of the work that is theirs', () => {
  expect(view(orderBook(), '王丽').shown).toContain('sales');
});

test('another desk is chosen by its key, one without a role too', () => {
  expect(view(team, '陈洁', 'finance').shown).toEqual(['finance']);
  expect(sectionsOf(team, '陈洁', 'production')).toEqual(shippedFor('production'));
});

test('a slot that no capability fills is not shown, and shows once one does', () => {
  const wanted = { me: '', desk: '', filter: {} };
  const shown = (capabilities: readonly Capability[]) =>
    deskQueries(capabilities)
      .view(planOf(team, MID_MORNING), wanted)
      .parts.find(({ section }) => section === 'goals');
  expect(shown(CAPABILITIES.filter(({ key }) => key !== 'figures'))).toBeUndefined();
  expect(shown(CAPABILITIES)).toMatchObject({ room: 'figures' });
});

test('every section that a desk names without a capability is one of ours', () => {
  const own = SHIPPED_DESKS.flatMap(({ parts }) => parts.map(({ section }) => section)).filter(
    (name) => !name.includes('.'),
  );
  expect(own.filter((name) => !known.has(name))).toEqual([]);
});

test('what is somebody’s own is asked for as theirs, what concerns all for everybody', () => {
  const { parts } = view(team, '王丽');
  expect(parts.find(({ section }) => section === 'mine')!.me).toBe('王丽');
  expect(parts.find(({ section }) => section === 'sailings')!.me).toBe('');
});

test('the filter of the bar and that of a row of the sheet both count', () => {
  const book = withSheet(['单证员', '我的订单', 1, '客户=Meridian；责任人=我', 5, '是']);
  const [part] = view(book, '陈洁', '', { customer: ['Meridian', 'Nordvik'], phase: ['production'] }).parts;
  expect(part).toMatchObject({
    filter: { customer: ['Meridian'], phase: ['production'] },
    me: '陈洁',
    limit: 5,
  });
  const [none] = view(book, '陈洁', '', { customer: ['Nordvik'] }).parts;
  expect(none!.filter).toEqual({ orders: [] });
});

test('the sheet says which sections, in which order, and which are off; other desks stay as shipped', () => {
  const book = withSheet(
    ['单证员', '截单截关', 20, null, null, null],
    [null, 'Presentation calendar', 10, null, null, null],
    [null, '我的订单', 30, null, null, '否'],
    [null, '本周开船', null, null, null, 'No'],
  );
  expect(sectionsOf(book, '陈洁')).toEqual(['presentation', 'cutoffs']);
  expect(sectionsOf(book)).toEqual(shippedFor('manager'));
});

test('a desk of the team’s own is chosen by its name', () => {
  const book = withSheet(['大客户', '我的订单', 1, '客户=Meridian', 5, '是']);
  const { desks } = view(book);
  const own = desks.find(({ title }) => title.zh === '大客户')!;
  expect(sectionsOf(book, '', own.key)).toEqual(['mine']);
});

test('a desk that is switched off altogether is not offered', () => {
  const book = withSheet(['财务专员', '我的订单', 1, null, null, '否']);
  expect(view(book).desks.map(({ key }) => key)).not.toContain('finance');
});

test('a wrong cell is told with its place, and the rest works', () => {
  const book = withSheet(
    ['单证员', '没有这一块', 1, null, null, null],
    [null, '交单日历', 2, '颜色=红', 0, '也许'],
    [null, '截单截关', 3, null, null, null],
  );
  const { parts, problems } = view(book, '陈洁');
  expect(parts.map(({ section }) => section)).toEqual(['presentation', 'cutoffs']);
  expect(parts[0]).toMatchObject({ filter: {}, limit: 8 });
  expect(problems.map(({ place }) => `${place.row}:${place.column}`).sort()).toEqual([
    '2:2',
    '3:4',
    '3:5',
    '3:6',
  ]);
});

test('the sheet is made on request, filled with the shipped desks, and says the same as they do', () => {
  const plan = planOf(team, MID_MORNING);
  const { patch, notes } = queries.propose(plan);
  expect(patch.sheets.map(({ name }) => name)).toEqual(['跟单_岗位']);
  expect(notes[0]!.zh).toMatch(/\d+ 行/);
  const after = applyPatch(team, patch).book;
  for (const { key } of SHIPPED_DESKS)
    expect(view(after, '陈洁', key).parts).toEqual(view(team, '陈洁', key).parts);
  expect(view(after).problems).toEqual([]);
  expect(view(after).hasSheet).toBe(true);
  expect(queries.propose(planOf(after, MID_MORNING)).patch.sheets).toEqual([]);
});

test('titles of sections differ, in both languages: the sheet knows them by their titles', () => {
  for (const lang of ['zh', 'en'] as const) {
    const titles = sectionsIn(CAPABILITIES).map(({ title }) => title[lang]);
    expect(titles).toEqual([...new Set(titles)]);
  }
});
