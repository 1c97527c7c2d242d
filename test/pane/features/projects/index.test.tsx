/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { findSheet } from '../../../../shared/book/model';
import { MERIDIAN, projectBook } from '../../../tools/meridian-book';
import { orderBook } from '../../../tools/order-book';
import { setUp } from '../../../tools/set-up';
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
