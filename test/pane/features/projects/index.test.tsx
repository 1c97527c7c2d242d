/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { benchSheet } from '../../../../bench/book';
import { applyPatch } from '../../../../shared/book/apply';
import { findSheet } from '../../../../shared/book/model';
import { entriesOf } from '../../../../shared/orders/entry';
import { plan as planOf } from '../../../../shared/plan/plan';
import { proposeFrom } from '../../../../shared/projects/propose-from';
import { dayOf } from '../../../../shared/time/moment';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { MERIDIAN, projectBook, projectSheet } from '../../../tools/meridian-book';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';
import { page, renderPane, type RenderOptions } from '../../tools';

const book = setUp(projectBook(...MERIDIAN), aTeam);
const open = (options: RenderOptions = {}) => renderPane(book, { view: 'projects', ...options });
/** The same with the project opened. */
async function openProject(options: RenderOptions = {}) {
  const pane = await open(options);
  await pane.user.click(screen.getByRole('button', { name: /^Meridian 夏季/ }));
  await pane.settled();
  return pane;
}
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];

const WORDS = {
  zh: { line: /Meridian 夏季.*最早完工.*目标/, back: /全部项目/, critical: /^开船；A-03；.*关键$/, slack: /^开船；A-02；.*余量 \d+ 个工作日/, only: '只看关键路径', five: '5 天', moved: /推迟/, table: '表格形式', sheet: '写成“跟单_甘特”', renew: '更新“跟单_甘特”', agree: '写入', edit: '修改项目', add: '新建项目', milestone: '加里程碑' },
  en: { line: /Meridian 夏季.*Earliest end.*Target/, back: /All projects/, critical: /^On board; A-03;.*critical$|; A-03; .*critical$/, slack: /; A-02; .*workdays? of slack/, only: 'Critical path only', five: '+5 days', moved: /moves/, table: 'As a table', sheet: 'Keep as Gendan Gantt', renew: 'Bring Gendan Gantt up to date', agree: 'Write', edit: 'Edit project', add: 'New project', milestone: 'Add milestone' },
} as const; // prettier-ignore

describe.each(['zh', 'en'] as const)('projects in %s', (lang) => {
  const words = WORDS[lang];

  test('a project in a line opens to its Gantt, which says for eyes and ears what decides the end', async () => {
    const { user, container, settled } = await open({ lang });
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: words.line }));
    await settled();
    expect(screen.getByRole('heading', { name: 'Meridian 夏季' })).toHaveFocus();
    expect(screen.getAllByRole('button', { name: words.critical })).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: words.slack }).length).toBeGreaterThan(0);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: words.back }));
    await settled();
    expect(screen.getByRole('button', { name: words.line })).toBeVisible();
  });

  test('some days more at a step move the end, and that is said', async () => {
    const { user, settled } = await openProject({ lang });
    await user.click(screen.getByRole('button', { name: words.critical }));
    await user.click(screen.getByRole('button', { name: words.five }));
    await settled();
    expect(
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(),
    ).toMatch(words.moved);
  });

  test('only the critical path', async () => {
    const { user, settled } = await openProject({ lang });
    const all = rows().length;
    await user.click(screen.getByLabelText(words.only));
    await settled();
    expect(rows().length).toBeLessThan(all);
    expect(screen.getByRole('button', { name: words.critical })).toBeVisible();
  });

  test('the Gantt becomes a sheet once it was shown', async () => {
    const { user, host, settled } = await open({ lang });
    await user.click(screen.getByRole('button', { name: words.sheet }));
    await settled();
    expect(findSheet(host.book, '跟单_甘特')).toBeUndefined();
    await user.click(screen.getByRole('button', { name: words.agree }));
    await settled();
    expect(findSheet(host.book, '跟单_甘特')?.rows[1]?.slice(0, 3)).toEqual(['P-1', null, 'Meridian 夏季']);
    expect(screen.getByRole('button', { name: words.renew })).toBeVisible();
  });
});

test('the keyboard goes from row to row; Enter folds an order, a step is chosen, O opens its order', async () => {
  const { user, settled } = await openProject();
  act(() => rows()[0]!.focus());
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(rows()[1]);
  expect(rows()[1]).toHaveAttribute('aria-expanded', 'true');
  const before = rows().length;
  await user.keyboard('{Enter}');
  await settled();
  expect(rows()[1]).toHaveAttribute('aria-expanded', 'false');
  expect(rows().length).toBeLessThan(before);
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  await user.keyboard('o');
  await settled();
  expect(page()).toHaveTextContent('A-02');
});

test('the same as a table', async () => {
  const { user, settled } = await openProject();
  await user.click(screen.getByText('表格形式'));
  await settled();
  const table = screen.getByRole('table');
  expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['订单', '步骤', '责任人', '状态', '最早', '最晚', '余量']); // prettier-ignore
  const [row] = within(table)
    .getAllByRole('row')
    .filter((each) => /A-03开船/.test(each.textContent ?? ''));
  expect(row).toHaveTextContent('关键');
});

test('a project is begun and changed by the form of its sheet', async () => {
  const { user, settled } = await openProject();
  await user.click(screen.getByRole('button', { name: '修改项目' }));
  await settled();
  expect(screen.getByLabelText(/名称/)).toHaveValue('Meridian 夏季');
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: '加里程碑' }));
  await settled();
  expect(screen.getByLabelText(/项目编号/)).toHaveValue('P-1');
});

test('a book without projects says what one is for, and the file of its orders nothing', async () => {
  await renderPane(setUp(orderBook(), aTeam), { view: 'projects' });
  expect(page()).toHaveTextContent(/还没有项目/);
  expect(screen.getByRole('button', { name: '新建项目' })).toBeVisible();
});

test('the file of an order names its project and whether it is on the critical path', async () => {
  const { user, host, settled } = await openProject();
  await user.click(screen.getByRole('button', { name: /打开 A-03 的档案/ }));
  await settled();
  expect(host.selected).toMatchObject({ sheet: '出货', row: 5 });
  const part = await screen.findByRole('region', { name: '项目' });
  expect(part).toHaveTextContent(/Meridian 夏季.*在关键路径上.*开船/);
  await user.click(within(part).getByRole('button'));
  await settled();
  expect(screen.getByRole('heading', { name: 'Meridian 夏季' })).toBeVisible();
});

test('of a hundred orders the page holds those in sight, folded at first, and the last step is reached by one key', async () => {
  const { sheet } = benchSheet(120, dayOf(MID_MORNING));
  const names = [...new Set(entriesOf(planOf({ sheets: [sheet] }, MID_MORNING)).map(({ order }) => order))];
  const orders = names.slice(0, 100);
  const large = { sheets: [sheet, projectSheet({ 项目编号: 'P-9', 订单: orders.join('、') })] };
  const { user, settled } = await renderPane(large, { view: 'projects' });
  await user.click(screen.getByRole('button', { name: /^P-9/ }));
  await settled();
  const drawn = (): number => document.querySelectorAll('li').length;
  expect(screen.getAllByRole('button', { expanded: false }).length).toBeGreaterThan(10);
  for (const row of rows().slice(0, 6)) await user.click(row);
  await settled();
  expect(drawn()).toBeLessThanOrEqual(150);
  act(() => rows()[0]!.focus());
  await user.keyboard('{End}');
  await settled();
  const last = document.activeElement!.closest('li')!;
  expect(last.getAttribute('aria-posinset')).toBe(last.getAttribute('aria-setsize'));
  expect(drawn()).toBeLessThanOrEqual(150);
});

test('orders of one PO are offered as a project: the form begins with them', async () => {
  const orders = ['M-1', 'M-2', 'M-3'].map((no) => [
    no,
    'Meridian',
    'PO-77',
    day('2026-05-05'),
    day('2026-07-20'),
    null,
  ]);
  const titles = ['订单号', '客户', '客户PO', '下单日期', '船期', '实际开船'];
  const { user, host, settled } = await renderPane(setUp(bookOf(sheetOf('出货', [titles, ...orders]))), {
    view: 'projects',
  });
  const part = screen.getByRole('region', { name: '可以建成项目' });
  expect(part).toHaveTextContent(/Meridian 的 3 单同一个 PO PO-77/);
  await user.click(within(part).getByRole('button'));
  await settled();
  expect(screen.getByLabelText(/^订单/)).toHaveValue('M-1、M-2、M-3');
  await user.type(screen.getByLabelText(/项目编号/), 'P-1');
  await user.click(screen.getByRole('button', { name: '预览' }));
  await settled();
  await user.click(screen.getByRole('button', { name: '写入' }));
  await settled();
  expect(findSheet(host.book, '跟单_项目')?.rows[1]?.slice(0, 4)).toEqual([
    'P-1',
    null,
    'Meridian',
    'M-1、M-2、M-3',
  ]);
  expect(screen.queryByRole('region', { name: '可以建成项目' })).toBeNull();
});

test('what reaches the team’s amount is accepted as it is proposed', async () => {
  const orders = ['M-1', 'M-2'].map((no) => [
    no,
    'Meridian',
    'PO-77',
    day('2026-05-05'),
    day('2026-07-20'),
    'USD 30000',
    null,
  ]);
  const titles = ['订单号', '客户', '客户PO', '下单日期', '船期', '金额', '实际开船'];
  const before = planOf(setUp(bookOf(sheetOf('出货', [titles, ...orders]))), MID_MORNING);
  const { book: large } = applyPatch(before.book, proposeFrom(before, 'USD 50000').patch);
  const { user, host, settled } = await renderPane(large, { view: 'projects' });
  await user.click(screen.getByRole('button', { name: '建项目 M-1、M-2' }));
  await settled();
  expect(findSheet(host.book, '跟单_项目')).toBeUndefined();
  await user.click(screen.getByRole('button', { name: '写入' }));
  await settled();
  expect(findSheet(host.book, '跟单_项目')?.rows[1]?.slice(0, 4)).toEqual([
    'P-1',
    null,
    'Meridian',
    'M-1、M-2',
  ]);
  expect(screen.getByRole('button', { name: /^Meridian P-1/ })).toBeVisible();
});
