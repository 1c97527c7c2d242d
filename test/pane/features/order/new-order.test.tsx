/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { findSheet, valueAt } from '../../../../shared/book/model';
import { memoryHost, type MemoryHost } from '../../../../memory/host';
import type { Room } from '../../../../shared/host';
import { newOrderBook } from '../../../tools/new-order-book';
import { renderPane } from '../../tools';

const open = async (lang: 'zh' | 'en' = 'en') => {
  const pane = await renderPane(newOrderBook(), { lang, view: 'order' });
  await pane.user.click(screen.getByRole('button', { name: lang === 'zh' ? '新订单' : 'New order' }));
  const dialog = await screen.findByRole('dialog', { name: lang === 'zh' ? '新订单' : 'New order' });
  await pane.settled();
  return { ...pane, dialog };
};
const cell = (book: Parameters<typeof findSheet>[0], row: number, column: number) =>
  valueAt(findSheet(book, '订单')!, row, column);

test('a won inquiry becomes an order: filled, marked where from, previewed, written, shown, taken back', async () => {
  const { user, dialog, settled, host, store, container } = await open();
  await user.click(within(dialog).getByRole('button', { name: 'A won inquiry' }));
  await user.selectOptions(within(dialog).getByLabelText('Which inquiry'), 'XP001');
  fireEvent.change(within(dialog).getByLabelText(/Order no/), { target: { value: 'FY26-04' } });
  await waitFor(() => expect(within(dialog).getByLabelText('客户')).toHaveValue('MAPLE'));
  expect(within(dialog).getByLabelText('客户')).toHaveAccessibleDescription('inquiry');
  expect(within(dialog).getByLabelText('付款方式')).toHaveAccessibleDescription('customer card');
  expect(dialog).toHaveTextContent('2 lines');
  expect(dialog).toHaveTextContent('Goes into row 6 of “订单”');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(dialog).getByRole('button', { name: 'Preview' }));
  await settled();
  expect(cell(host.book, 6, 2)).toBeNull();
  await act(() => store.apply());
  await settled();
  expect(cell(host.book, 6, 2)).toBe('FY26-04');
  expect(screen.queryByRole('dialog', { name: 'New order' })).toBeNull();
  expect(host.selected).toEqual({ sheet: '订单', row: 6, column: 2 });
  await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('FY26-04'));
  await act(() => store.undo());
  await settled();
  expect(cell(host.book, 6, 2) ?? '').toBe('');
});

test('a number that is taken and a day that is none are told at their fields', async () => {
  const { user, dialog, settled } = await open('zh');
  fireEvent.change(within(dialog).getByLabelText(/订单号/), { target: { value: 'FY26-02' } });
  await user.type(within(dialog).getByLabelText('数量'), '几箱');
  await waitFor(() => expect(dialog).toHaveTextContent('“数量”的“几箱”不是数字'));
  expect(dialog).toHaveTextContent('订单号“FY26-02”已经在“订单”的 B4');
  await user.click(within(dialog).getByRole('button', { name: '预览' }));
  await settled();
  expect(within(dialog).getAllByRole('alert').at(-1)).toHaveTextContent('已经在“订单”');
});

test('a repeat takes over customer and goods', async () => {
  const { user, dialog } = await open('zh');
  await user.click(within(dialog).getByRole('button', { name: '翻单' }));
  await user.selectOptions(within(dialog).getByLabelText('哪张订单'), 'FY26-02');
  await waitFor(() => expect(within(dialog).getByLabelText('品名')).toHaveValue('玻璃储物罐'));
  expect(within(dialog).getByLabelText('金额')).toHaveValue('');
});

test('lines that come along are kept when one is added', async () => {
  const { user, dialog } = await open();
  await user.click(within(dialog).getByRole('button', { name: 'A won inquiry' }));
  await user.selectOptions(within(dialog).getByLabelText('Which inquiry'), 'XP001');
  fireEvent.change(within(dialog).getByLabelText(/Order no/), { target: { value: 'FY26-04' } });
  await waitFor(() => expect(dialog).toHaveTextContent('2 lines'));
  await user.click(within(dialog).getByRole('button', { name: 'Add a line' }));
  expect(within(dialog).getByLabelText('Item of line 2')).toHaveValue('SK2');
  expect(within(dialog).getByLabelText('Price of line 1')).toHaveValue('5.9');
  expect(within(dialog).getByLabelText('Item of line 3')).toHaveValue('');
});

test('where a total leaves no room, the spreadsheet makes some on request, and the order goes there', async () => {
  const full = newOrderBook({ belowOrders: [['合计', null, null, null, null, null, 11600, null, 63640]] });
  const asked: Room[] = [];
  const host: MemoryHost = Object.assign(memoryHost(full), {
    insertRows: async (room: Room) => {
      asked.push(room);
      host.edit(() => newOrderBook());
    },
  });
  const { user, settled } = await renderPane(full, { lang: 'en', view: 'order', host });
  await user.click(screen.getByRole('button', { name: 'New order' }));
  const dialog = await screen.findByRole('dialog', { name: 'New order' });
  await user.click(await within(dialog).findByRole('button', { name: 'Insert a blank row above row 6' }));
  await settled();
  expect(asked).toEqual([{ sheet: '订单', row: 6, count: 1, shows: { column: 1, value: '合计' } }]);
  await waitFor(() => expect(dialog).toHaveTextContent('Goes into row 6 of “订单”'));
});

test('lines are typed one by one; one without a quantity is told by its place, all go along with the order', async () => {
  const { user, dialog, settled, host, store } = await open();
  fireEvent.change(within(dialog).getByLabelText(/Order no/), { target: { value: 'FY26-04' } });
  await user.click(within(dialog).getByRole('button', { name: 'Add a line' }));
  fireEvent.change(within(dialog).getByLabelText('Item of line 1'), { target: { value: 'SK9' } });
  await waitFor(() => expect(dialog).toHaveTextContent('Line 1: Quantity'));
  fireEvent.change(within(dialog).getByLabelText('Quantity of line 1'), { target: { value: '50' } });
  await waitFor(() => expect(dialog).not.toHaveTextContent('Line 1: Quantity'));
  await user.click(within(dialog).getByRole('button', { name: 'Preview' }));
  await settled();
  await act(() => store.apply());
  await settled();
  expect(findSheet(host.book, '跟单_明细')!.rows.at(-1)!.slice(0, 5)).toEqual([
    'FY26-04',
    null,
    'SK9',
    null,
    50,
  ]);
});
