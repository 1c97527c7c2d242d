/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { readConfig } from '../../../../shared/config';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { halfYearBook } from '../../../tools/half-year-book';
import { renderPane } from '../../tools';

// jsdom has none; the layout of the map asks for it, in browsers and workers it is there.
globalThis.structuredClone ??= <T,>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const WORDS = {
  zh: { map: '实际走法', stage: /^生产完成：39 单，中位/, waiting: /等待 47%/, line: /^收定金 → 产前样确认：43 单/, late: /按时 16%/, proposal: /^尾期验货：截止改为/, accept: /^采纳… 尾期验货/, evidence: '依据：32 单', write: '写入', figures: /^尾期验货：逾期/, moved: '改期 5', close: '关上', file: /^打开 K-/, sort: '按时', table: '各节点', looked: /^看了 44 单/, noLog: /还没有等待、改期/, few: /才 2 次/, setUp: '去设置', since: '从何时起', months: '近 3 个月' },
  en: { map: 'How orders really go', stage: /^Production done: 39 orders, median/, waiting: /47% waiting/, line: /^Deposit received → PP sample approval: 43 orders/, late: /On time 16%/, proposal: /^Final inspection: due at/, accept: /^Accept… Final inspection/, evidence: 'Evidence: 32 orders', write: 'Write', figures: /^Final inspection: late/, moved: 'moved 5', close: 'Close', file: /^Open the file of K-/, sort: 'On time', table: 'Stages', looked: /^Looked at 44 orders/, noLog: /Gendan Log has no waiting/, few: /was done 2 times/, setUp: 'Set up', since: 'Since', months: 'Last 3 months' },
} as const; // prettier-ignore

describe.each(['zh', 'en'] as const)('the check-up in %s', (lang) => {
  const words = WORDS[lang];
  const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
  const panel = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });

  test('the map says what its colours say; a stage and a line open their orders, without barriers', async () => {
    const { user, host, container, settled } = await renderPane(halfYearBook(lang), {
      lang,
      view: 'checkup',
    });
    const map = await screen.findByRole('group', { name: words.map });
    const stage = within(map).getByRole('button', { name: words.stage });
    expect(stage).toHaveTextContent(words.waiting);
    await user.click(within(map).getByRole('button', { name: words.line }));
    await settled();
    const list = panel(/ → /);
    expect(within(list).getAllByRole('listitem')).toHaveLength(20);
    expect(within(list).getByRole('heading')).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(within(list).getAllByRole('listitem')[0]!.querySelector('button')!);
    // The cell of the stage that the line leads to.
    expect(host.selected).toMatchObject({ row: 2, column: 9 });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: / → / })).toBeNull();
    expect(within(map).getByRole('button', { name: words.line })).toHaveFocus();
  });

  test('a figure of the table opens the orders that it counts, and they lead to their files', async () => {
    const { user, store, settled } = await renderPane(halfYearBook(lang), { lang, view: 'checkup' });
    await user.click(button(words.late));
    await settled();
    const list = panel(words.figures);
    expect(within(list).getByRole('heading')).toHaveTextContent(/32$/);
    await user.click(within(list).getAllByRole('button', { name: words.file })[0]!);
    expect(store.state.view).toBe('order');
  });

  test('a heading sorts the stages, the worst first', async () => {
    const { user } = await renderPane(halfYearBook(lang), { lang, view: 'checkup' });
    await user.click(button(words.sort));
    const [, first] = within(screen.getByRole('table', { name: words.table })).getAllByRole('row');
    expect(first).toHaveTextContent(/16%/);
    expect(button(words.sort).parentElement).toHaveAttribute('aria-sort', 'ascending');
  });

  test('a proposal shows its orders; accepted it is previewed, and only then 跟单_流程 changes', async () => {
    const { user, host, settled } = await renderPane(halfYearBook(lang), { lang, view: 'checkup' });
    const startFrom = (): string | undefined =>
      readConfig(host.book).config.processRows.find(
        ({ variant, key }) => variant === 'tt-fob' && key === 'final_qc',
      )?.startFrom;
    const before = startFrom();
    await user.click(button(words.evidence));
    await settled();
    expect(panel(/32 单|Evidence|依据/)).toBeInTheDocument();
    await user.click(button(words.accept));
    await settled();
    expect(startFrom()).toBe(before);
    await user.click(button(words.write));
    await settled();
    expect(startFrom()).toBe('factory_due - 13d');
    expect(screen.queryByRole('heading', { name: words.proposal })).toBeNull();
  });

  test('the last months alone are looked at', async () => {
    const { user, settled } = await renderPane(halfYearBook(lang), { lang, view: 'checkup' });
    expect(button(words.looked)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: words.since }), words.months);
    await settled();
    expect(screen.queryByRole('button', { name: words.looked })).toBeNull();
  });

  test('a young book says what would make it fuller', async () => {
    const book = bookOf(
      sheetOf('出货', [
        ['订单号', '客户', '下单日期', '定金到账'],
        ['A-1', 'MAPLE', day('2026-05-01'), day('2026-05-04')],
        ['A-2', 'MAPLE', day('2026-05-02'), day('2026-05-06')],
      ]),
    );
    const { container } = await renderPane(book, { lang, view: 'checkup' });
    expect(screen.getByText(words.few)).toBeInTheDocument();
    expect(screen.getByText(words.noLog)).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });
});
