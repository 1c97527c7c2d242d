/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Book } from '../../../../shared/book/model';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { setUp } from '../../../tools/set-up';
import { renderPane, type RenderOptions } from '../../tools';

const HEADERS = ['订单号', '客户', '金额', '下单日期', 'ETD', '备注'];
const order = (no: string, etd: string): TestCell[] => [no, 'Nordvik', 1000, day(etd < '2026' ? '2025-09-01' : '2026-02-02'), day(etd), null]; // prettier-ignore
/** A sheet in which nothing shows what came of an ETD: three of these weeks, the rest of last autumn. */
const shipping = (old = 0): Book =>
  setUp(
    bookOf(
      sheetOf('出货', [
        HEADERS,
        order('A-1', '2026-05-02'),
        order('A-2', '2026-05-08'),
        order('A-3', '2026-05-12'),
        ...Array.from({ length: old }, (_, i) => order(`Z-${1000 + i}`, '2025-11-20')),
      ]),
    ),
  );
const open = (book: Book, options: RenderOptions = {}) =>
  renderPane(book, { view: 'today', me: '', ...options });
const logged = (host: { book: Book }): string[] =>
  host.book.sheets.find(({ name }) => name === '跟单_记录')!.rows.slice(1).map((row) => row.join('|')); // prettier-ignore
const sailing = async () => {
  const group = (await screen.findAllByRole('group', { name: /ETD.*(开船|Departure)/ }))[0]!;
  return within(group);
};

test.each(['zh', 'en'] as const)('questions stand in a group of their own, the newest first (%s)', async (lang) => {
  const { container } = await open(shipping(), { lang });
  const region = await screen.findByRole('region', { name: lang === 'zh' ? '待确认' : 'To confirm' });
  expect(within(region).getAllByRole('button', { name: /^A-\d/ })[0]).toHaveTextContent('A-3');
  expect(await axe(container)).toHaveNoViolations();
}); // prettier-ignore

test('answered where it stands, at once; taken back in the notice', async () => {
  const { user, host, settled } = await open(shipping());
  const before = logged(host).length;
  await user.click((await sailing()).getByRole('button', { name: '是，5月12日' }));
  await settled();
  await waitFor(() => expect(logged(host)).toHaveLength(before + 1));
  expect(logged(host).at(-1)).toMatch(/A-3/);
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await settled();
  await waitFor(() => expect(logged(host)).toHaveLength(before));
});

test('not yet makes it late; another date asks for it first', async () => {
  const { user, store, settled } = await open(shipping());
  const late = store.state.summary!.late;
  await user.click((await sailing()).getAllByRole('button', { name: '还没有' })[0]!);
  await settled();
  await waitFor(() => expect(store.state.summary!.late).toBe(late + 1));
  await user.click((await sailing()).getAllByRole('button', { name: '改期…' })[0]!);
  const field = screen.getByLabelText(/改到哪一天/);
  await user.clear(field);
  await user.type(field, '2026-05-30');
  await user.click(screen.getByRole('button', { name: '确定' }));
  await settled();
  await waitFor(() => expect(store.state.notice).toMatchObject({ tone: 'done', title: { zh: expect.stringContaining('改期') } })); // prettier-ignore
});

test('by keyboard: d says that it happened on its date, and the focus goes on', async () => {
  const { user, host, settled } = await open(shipping());
  const before = logged(host).length;
  const first = (await sailing()).getByRole('button', { name: /^A-3/ });
  first.focus();
  await user.keyboard('d');
  await settled();
  await waitFor(() => expect(logged(host)).toHaveLength(before + 1));
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-rove'));
  expect(document.activeElement).not.toBe(first);
});

test('200 old ones answered together: chosen as a block, previewed by column, one write, taken back in one step', async () => {
  const { user, host, settled, container } = await open(shipping(200));
  const before = host.book.sheets.map(({ rows }) => rows);
  await user.click((await sailing()).getByRole('button', { name: '一起处理' }));
  const dialog = await screen.findByRole('dialog');
  // Of 203 rows those in sight are drawn.
  expect(within(dialog).getAllByRole('listitem').length).toBeLessThanOrEqual(60);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(dialog).getByRole('button', { name: /及更早的 200 单/ }));
  await settled();
  expect(within(dialog).getByText('已选 200 单，怎么答？')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: '是' }));
  await settled();
  const preview = (await screen.findAllByRole('dialog')).at(-1)!;
  expect(preview).toHaveTextContent(/\d+ 行：/);
  expect(host.book.sheets.map(({ rows }) => rows)).toEqual(before);
  await user.click(within(preview).getByRole('button', { name: '写入' }));
  await settled();
  await waitFor(() => expect(logged(host).filter((row) => row.includes('Z-1000…Z-1199'))).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await settled();
  await waitFor(() => expect(host.book.sheets.map(({ rows }) => rows)).toEqual(before));
});

test('a run by Shift, all, and always so', async () => {
  const { user, host, settled } = await open(shipping(20), { lang: 'en' });
  await user.click((await sailing()).getByRole('button', { name: 'Answer together' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('checkbox', { name: 'Choose A-3' }));
  await user.keyboard('{Shift>}');
  await user.click(within(dialog).getByRole('checkbox', { name: 'Choose A-1' }));
  await user.keyboard('{/Shift}');
  expect(await within(dialog).findByText('3 chosen. The answer:')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('checkbox', { name: 'All 23 orders' }));
  expect(await within(dialog).findByText('23 chosen. The answer:')).toBeInTheDocument();
  await user.click(within(dialog).getByText('Always so in this sheet…'));
  const always = within(dialog).getByRole('group', { name: 'Always so in this sheet…' });
  await user.click(within(always).getByRole('button', { name: 'Yes' }));
  await settled();
  const preview = (await screen.findAllByRole('dialog')).at(-1)!;
  expect(preview).not.toHaveTextContent('--revoke');
  await user.click(within(preview).getByRole('button', { name: 'Write' }));
  await settled();
  const settings = () => host.book.sheets.find(({ name }) => name === '跟单_设置')!.rows.map((row) => row.join('|')).join('\n'); // prettier-ignore
  await waitFor(() => expect(settings()).toMatch(/已完成/));
});
