/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { PATHS } from '../../shared/serving/answers';
import { madeUpAnswers } from '../../scripts/pages/operations-answers';
import { aServer, atWidth, openPage, settled } from './tools';

const { late } = madeUpAnswers('zh');

beforeEach(() => atWidth(1200));

test('the manager of five teams: five groups, all orders counted, the most overdue first', async () => {
  const { user, show } = await openPage(aServer());
  await show('逾期');
  expect(screen.getByText(`${late.length} 单逾期`)).toBeInTheDocument();
  expect(screen.getByText('5 个团队')).toBeInTheDocument();
  const grid = screen.getByRole('treegrid');
  const [, group, first] = within(grid).getAllByRole('row');
  expect(group).toHaveAttribute('aria-expanded', 'true');
  const most = Math.max(...late.map(({ daysLate }) => daysLate));
  expect(within(first!).getAllByRole('gridcell')[5]).toHaveTextContent(String(most));
  await user.click(screen.getByRole('button', { name: '按客户' }));
  expect(screen.getByText('10 个客户')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '按责任人' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '组' }), '海外仓');
  expect(screen.getByText('（没有责任人）')).toBeInTheDocument();
});

test('a group folds by key; its orders stay counted', async () => {
  const { user, show } = await openPage(aServer());
  await show('逾期');
  const grid = screen.getByRole('treegrid');
  const group = (): HTMLElement => within(grid).getAllByRole('row')[1]!;
  const total = late.length + 5 + 1;
  expect(grid).toHaveAttribute('aria-rowcount', String(total));
  act(() => group().focus());
  await user.keyboard('{ArrowLeft}');
  expect(group()).toHaveAttribute('aria-expanded', 'false');
  expect(Number(grid.getAttribute('aria-rowcount'))).toBeLessThan(total);
  expect(screen.getByText(`${late.length} 单逾期`)).toBeInTheDocument();
});

test('the late orders of a book are found from the book', async () => {
  const { user } = await openPage(aServer());
  await user.click(screen.getAllByRole('row')[1]!);
  await settled();
  const link = screen.getByRole('button', { name: /^看 \d+ 单逾期$/ });
  const count = /\d+/.exec(link.textContent!)![0];
  await user.click(link);
  await settled();
  expect(screen.getByText(`${count} 单逾期`)).toBeInTheDocument();
  expect(screen.getByText('在 1 个工作簿')).toBeInTheDocument();
});

test('the file holds what is shown', async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => (saved.push(blob as Blob), 'blob:');
  const { user, show } = await openPage(aServer());
  await show('逾期');
  await user.selectOptions(screen.getByRole('combobox', { name: '组' }), '海外仓');
  await user.click(screen.getByRole('button', { name: '导出 CSV' }));
  const count = late.filter(({ group }) => group === '海外仓').length;
  expect(await screen.findByText(`已导出 ${count} 单。`)).toBeInTheDocument();
  expect(saved[0]!.type).toContain('text/csv');
});

test('no late order is good news; a server that fails says what to do', async () => {
  const served = aServer();
  served.answers[PATHS.late] = [];
  const { show, operations } = await openPage(served);
  await show('逾期');
  expect(screen.getByText('现在没有逾期订单。')).toBeInTheDocument();
  served.answers[PATHS.late] = 500;
  await act(() => operations.late.refresh());
  expect(await screen.findByText(/服务器出错了（500）/)).toBeInTheDocument();
});

test('messages: uncertain first with what to do, then what was not sent, waiting and sent today', async () => {
  const { show } = await openPage(aServer());
  await show('消息');
  const groups = screen.getAllByRole('row', { expanded: true }).map(({ textContent }) => textContent);
  expect(groups[0]).toMatch(/不确定是否发到.*2 条/);
  expect(groups.slice(1, 4).join()).toMatch(/没发出.*等着发.*今天已发/);
  expect(screen.getByText(/不会自动重发/)).toBeInTheDocument();
});
