/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Book, Sheet } from '../../../../shared/book/model';
import { findSheet } from '../../../../shared/book/model';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { setUp } from '../../../tools/set-up';
import { renderPane } from '../../tools';

const HEADERS = ['订单号', '客户', '跟单', '下单日期', '船期', '实际开船', '客户交期'];

/** Six orders that sailed in May, five of them by the day first promised; two more in April, and one to come. */
const sailed = (no: string, who: string, promised: string, atd: string | null): TestCell[] => [
  no, 'Kestrel', who, day('2026-03-02'), day(promised), atd && day(atd), day(promised),
]; // prettier-ignore
const ROWS = [
  sailed('S-1', '王丽', '2026-05-05', '2026-05-04'), sailed('S-2', '王丽', '2026-05-06', '2026-05-06'),
  sailed('S-3', '王丽', '2026-05-07', '2026-05-07'), sailed('S-4', '孙敏', '2026-05-08', '2026-05-08'),
  sailed('S-5', '孙敏', '2026-05-09', '2026-05-09'), sailed('S-6', '孙敏', '2026-05-10', '2026-05-14'),
  sailed('S-7', '孙敏', '2026-04-10', '2026-04-10'), sailed('S-8', '孙敏', '2026-04-12', '2026-04-12'),
  sailed('S-9', '孙敏', '2026-05-28', null),
]; // prettier-ignore
const goals = (...rows: TestCell[][]) =>
  sheetOf('跟单_目标', [['编号', '指标', '范围', '目标值', '期间', '负责人', '上级目标', '状态'], ...rows]);
const book = (...sheets: Sheet[]): Book => setUp(bookOf(sheetOf('出货', [HEADERS, ...ROWS]), ...sheets));

const GOAL: TestCell[] = ['G-1', '按承诺日出运', null, 0.95, '月', '王丽', null, '进行中'];
const CHILD: TestCell[] = ['G-2', '按承诺日出运', '孙敏', 0.9, '月', '孙敏', 'G-1', '进行中'];

const WORDS = {
  zh: { tile: /按承诺日出运.*83\.3%/, few: /不足 5 件/, missed: /没做到/, open: '打开 S-6', dashboard: /建“跟单_看板”/, agree: '写入', add: '加目标', next: '后一期', before: '前一期', goals: '团队目标', change: '改目标 G-2', sheet: '跟单_看板', close: '收起' },
  en: { tile: /Shipped as promised.*83\.3%/, few: /under 5/, missed: /missed/, open: 'Open S-6', dashboard: /Add Gendan Dashboard/, agree: 'Write', add: 'Add a goal', next: 'Next period', before: 'Previous period', goals: 'Goals of the team', change: 'Change goal G-2', sheet: 'Gendan Dashboard', close: 'Close' },
} as const; // prettier-ignore

describe.each(['zh', 'en'] as const)('figures in %s', (lang) => {
  const words = WORDS[lang];
  const tile = () => screen.getByRole('button', { name: words.tile });

  test('a figure says how many of how many and its goal, and opens to exactly the orders that it counts', async () => {
    const { user, store, container, settled } = await renderPane(book(goals(GOAL)), {
      lang,
      view: 'figures',
    });
    expect(tile()).toHaveTextContent('5 / 6');
    expect(tile()).toHaveTextContent('95%');
    expect(await axe(container)).toHaveNoViolations();
    await user.click(tile());
    await settled();
    const shown = within(container)
      .getAllByRole('button', { name: /^(打开|Open) S-/ })
      .map(({ textContent }) => textContent);
    // The missed one first.
    expect(shown[0]).toBe('S-6');
    expect([...shown].sort()).toEqual(['S-1', 'S-2', 'S-3', 'S-4', 'S-5', 'S-6']);
    expect(screen.getAllByText(words.missed)).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: words.open }));
    await settled();
    expect(store.state).toMatchObject({ view: 'order', selection: { sheet: '出货', row: 7 } });
  });

  test('of two orders no percentage is told', async () => {
    const { user, settled } = await renderPane(book(), { lang, view: 'figures' });
    expect(screen.getByRole('button', { name: words.next })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: words.before }));
    await settled();
    const april = screen.getByRole('button', { name: /按承诺日出运|Shipped as promised/ });
    expect(april).toHaveTextContent('2 / 2');
    expect(april).toHaveTextContent(words.few);
    expect(april).not.toHaveTextContent('100%');
  });

  test('the dashboard is shown before it is written', async () => {
    const { user, host, settled } = await renderPane(book(), { lang, view: 'figures' });
    // The sheet is in the language of the book.
    const name = WORDS.zh.sheet;
    await user.click(screen.getByRole('button', { name: words.dashboard }));
    await settled();
    expect(findSheet(host.book, name)).toBeUndefined();
    await user.click(screen.getByRole('button', { name: words.agree }));
    await settled();
    expect(findSheet(host.book, name)?.rows[0]).toEqual([expect.stringMatching(/跟单看板|Gendan dashboard/)]);
  });

  test('goals stand below the goal that they serve, and are changed by the form', async () => {
    const { user, container, settled } = await renderPane(book(goals(GOAL, CHILD)), {
      lang,
      view: 'figures',
    });
    const change = screen.getByRole('button', { name: words.change });
    expect(change.closest('ul')!.parentElement!.closest('li')).toHaveTextContent('G-1');
    await user.click(change);
    await settled();
    expect(screen.getByDisplayValue('G-2')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('Today begins with the goal of the team and the order that would help most', async () => {
    const { user, store, container, settled } = await renderPane(book(goals(GOAL, CHILD)), { lang, view: 'today', me: '' });
    const head = screen.getByRole('region', { name: words.goals });
    expect(head).toHaveTextContent('5/6 = 83.3%');
    expect(await axe(container)).toHaveNoViolations();
    await user.click(within(head).getByRole('button', { name: /S-9/ }));
    await settled();
    expect(store.state).toMatchObject({ view: 'order', selection: { sheet: '出货', row: 10 } });
  }); // prettier-ignore

  test('more than two goals stand in a fold', async () => {
    const more = ['G-3', 'G-4'].map((no): TestCell[] => [no, '节点按时率', null, 0.9, no === 'G-3' ? '季' : '年', null, null, '进行中']);
    await renderPane(book(goals(GOAL, ...more)), { lang, view: 'today', me: '' });
    const head = screen.getByRole('region', { name: words.goals });
    expect(within(head).getByText(/还有 1 个目标|1 more goal/)).toBeInTheDocument();
  }); // prettier-ignore
});
