/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { bookOf, day, sheetOf } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { renderPane } from '../tools';

/** Nothing has been typed since the deposit of 2 March; the goods were to be ready in April and to sail in May. */
const forgotten = () =>
  bookOf(
    sheetOf('出货', [
      ['订单号', '客户', '业务员', '下单日期', '定金到账', '工厂交期', '货好日期', 'ETD', '实际开船'],
      ['A-1', 'ACME', '王丽', day('2026-02-02'), day('2026-03-02'), day('2026-04-10'), null, day('2026-05-01'), null],
    ]),
  ); // prettier-ignore

const TEXT = /最近一次登记是3月2日/;
const shown = () => renderPane(forgotten(), { lang: 'zh', view: 'today', me: '' });

test('a book that nobody has kept up opens as of its newest event, and today is one click away', async () => {
  const pane = await shown();
  expect(await screen.findByText(TEXT)).toHaveTextContent(
    '这本表最近一次登记是3月2日（周一），按那天的情况显示',
  );
  expect(pane.store.state.summary?.late).toBe(0);
  await pane.user.click(screen.getByRole('button', { name: '看今天' }));
  await pane.settled();
  expect(screen.queryByText(TEXT)).toBeNull();
  expect(pane.store.state.summary).toMatchObject({ late: 1, now: moment('2026-05-18 10:00') });
});

test('the year is said where it is another', async () => {
  await renderPane(forgotten(), { lang: 'en', view: 'today', now: moment('2027-01-18 10:00') });
  expect(await screen.findByText(/The last entry in this book is of .*2 Mar 2026/)).toBeVisible();
});

test('a moment that a person set is shown as it is', async () => {
  const pane = await renderPane(forgotten(), { view: 'today', isSet: true });
  expect(pane.store.state.asOf).toBeUndefined();
  expect(pane.store.state.summary?.late).toBe(1);
});

test('what is proposed and written follows from today', async () => {
  const pane = await shown();
  const ref = { sheet: '出货', row: 2, order: 'A-1', stage: 'prod_done' };
  const { today } = await pane.store.ask('today.detail', ref);
  expect(today).toBe('2026-05-18');
  const asked = await pane.store.ask('today.view', { me: '', filter: {}, limits: { late: 9 } });
  expect(asked.groups.find(({ key }) => key === 'late')?.count ?? 0).toBe(0);
}); // prettier-ignore

test('reading the book again, or a change in the sheet, shows today', async () => {
  const pane = await shown();
  expect(pane.store.state.asOf).toBeDefined();
  await act(() => pane.store.refresh());
  await pane.settled();
  expect(pane.store.state.asOf).toBeUndefined();
});

test('the passing of time alone goes on showing that day', async () => {
  const pane = await shown();
  await pane.setNow(moment('2026-05-18 10:05'));
  expect(pane.store.state.asOf).toBeDefined();
});

test('a book that is kept up opens as it is', async () => {
  const pane = await renderPane(forgotten(), { view: 'today', now: moment('2026-03-10 10:00') });
  expect(pane.store.state.asOf).toBeUndefined();
});
