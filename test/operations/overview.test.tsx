/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { PATHS, type OverviewAnswer } from '../../shared/serving/answers';
import { madeUpAnswers } from '../../scripts/pages/operations-answers';
import { aServer, atWidth, openPage, settled } from './tools';

beforeEach(() => atWidth(1200));

const grid = (): HTMLElement => screen.getByRole('grid', { name: '工作簿' });
const rowOf = (title: RegExp): HTMLElement => within(grid()).getByRole('row', { name: title });

test('failures first, the uncertain after them, the same cause once with all its books', async () => {
  await openPage(aServer());
  const items = within(screen.getByRole('region', { name: '要你处理' })).getAllByRole('listitem');
  expect(items[0]).toHaveTextContent('更新：失败，不再试');
  expect(items[0]).toHaveTextContent('关掉打开它的窗口');
  expect(items[1]).toHaveTextContent('找不到工作簿');
  expect(items[2]).toHaveTextContent('3 个工作簿');
  expect(items[4]).toHaveTextContent('2 条消息不确定是否发到');
});

test('trying again asks for every book of the cause, and says so', async () => {
  const served = aServer();
  const { user } = await openPage(served);
  await user.click(screen.getByRole('button', { name: '3 个都再试' }));
  await settled();
  expect(served.wanted).toEqual(['b5', 'b10', 'b15'].map((book) => ({ do: 'retry', book, job: 'update' })));
  expect(screen.getByText('已排队：3 个工作簿的更新。').closest('[role=status]')).not.toBeNull();
});

test('what sends messages is asked first; saying no does nothing', async () => {
  const served = aServer();
  const { user } = await openPage(served);
  const mail = screen.getByText('每日邮件：失败').closest('li')!;
  await user.click(within(mail).getByRole('button', { name: '再试一次' }));
  expect(screen.getByRole('dialog')).toHaveTextContent('发出后收不回来');
  await user.click(screen.getByRole('button', { name: '不做' }));
  expect(served.wanted).toEqual([]);
  await user.click(within(mail).getByRole('button', { name: '再试一次' }));
  await user.click(screen.getByRole('button', { name: '做，并发出' }));
  await settled();
  expect(served.wanted).toEqual([{ do: 'retry', book: 'b18', job: 'digest' }]);
});

test('what the server refuses is told as it says it, and stays', async () => {
  const served = aServer();
  served.reply = 403;
  const { user } = await openPage(served);
  await user.click(screen.getAllByRole('button', { name: '再试一次' })[0]!);
  await settled();
  expect(screen.getByText(/这个令牌没有权限/).closest('[role=alert]')).not.toBeNull();
});

test('a book opened: its jobs and earlier runs, update now, pause, and stop where something runs', async () => {
  const served = aServer();
  const { user } = await openPage(served);
  await user.type(screen.getByRole('searchbox', { name: '查找' }), '补货组 出货跟踪表');
  await settled();
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  await user.click(rowOf(/补货组 出货跟踪表-2026\.xlsx/));
  await settled();
  const panel = screen.getByRole('region', { name: '补货组 出货跟踪表-2026.xlsx' });
  expect(within(panel).getByRole('heading', { level: 2 })).toHaveFocus();
  expect(within(panel).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringMatching(/^https:\/\/docs\.google\.com\/spreadsheets\/d\//),
  );
  await user.click(within(panel).getByRole('button', { name: '马上更新' }));
  await settled();
  await user.click(within(panel).getByRole('button', { name: '暂停' }));
  await settled();
  expect(served.wanted).toEqual([
    { do: 'run', book: 'b5', job: 'update' },
    { do: 'pause', book: 'b5' },
  ]);
  await user.click(within(panel).getByRole('button', { name: '收起' }));
  expect(screen.queryByRole('region', { name: '补货组 出货跟踪表-2026.xlsx' })).toBeNull();
});

test('stopping what runs is asked first', async () => {
  const served = aServer();
  const { user } = await openPage(served);
  await user.selectOptions(screen.getByRole('combobox', { name: '哪些工作簿' }), '进行中');
  await user.click(within(grid()).getAllByRole('row')[1]!);
  await settled();
  await user.click(screen.getByRole('button', { name: '停止' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '停止' }));
  await settled();
  expect(served.wanted).toEqual([{ do: 'cancel', book: expect.any(String) }]);
});

test('filters by group and state, and what they leave is counted', async () => {
  const { user } = await openPage(aServer());
  await user.selectOptions(screen.getByRole('combobox', { name: '组' }), '深圳公司');
  expect(screen.getByText(/^40 个里的 16 个/)).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: '哪些工作簿' }), '找不到');
  expect(screen.getByText('没有符合条件的。')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '清除条件' }));
  expect(screen.getByText(/^40 个工作簿/)).toBeInTheDocument();
});

test('of a thousand books only those in sight are drawn; the keyboard reaches the last', async () => {
  const served = aServer();
  served.answers[PATHS.overview] = madeUpAnswers('zh', { count: 1_000 }).overview;
  const { user } = await openPage(served);
  expect(grid()).toHaveAttribute('aria-rowcount', '1001');
  expect(within(grid()).getAllByRole('row').length).toBeLessThan(60);
  act(() => within(grid()).getAllByRole('row')[1]!.focus());
  await user.keyboard('{End}');
  expect(document.activeElement).toHaveAttribute('aria-rowindex', '1001');
  await user.keyboard('{Home}{ArrowDown}{Enter}');
  await settled();
  expect(screen.getByText('做的事')).toBeInTheDocument();
});

test('headings sort, and say so', async () => {
  const { user } = await openPage(aServer());
  const heading = (name: string): HTMLElement => within(grid()).getByRole('columnheader', { name });
  expect(heading('逾期')).toHaveAttribute('aria-sort', 'descending');
  await user.click(within(heading('订单')).getByRole('button'));
  expect(heading('订单')).toHaveAttribute('aria-sort', 'descending');
  const [, first] = within(grid()).getAllByRole('row');
  const most = Math.max(...madeUpAnswers('zh').overview.books.map(({ orders }) => orders));
  expect(within(first!).getAllByRole('gridcell')[3]).toHaveTextContent(String(most));
});

test('where all is well a calm line stands in place of the list', async () => {
  const served = aServer();
  const overview = served.answers[PATHS.overview] as OverviewAnswer;
  served.answers[PATHS.overview] = {
    ...overview,
    failures: [],
    workers: [],
    books: overview.books.filter(({ isGone }) => !isGone),
    queues: [],
  };
  await openPage(served);
  expect(screen.getByText('✓ 没有要处理的事。')).toBeInTheDocument();
});
