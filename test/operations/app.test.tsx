/** @jest-environment jsdom */
import { act, cleanup, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { both } from '../../shared/lang';
import { PATHS, type OverviewAnswer } from '../../shared/serving/answers';
import { aServer, atWidth, openPage, settled, type Served } from './tools';

beforeEach(() => atWidth(1200));

test.each(['zh', 'en'] as const)(
  'each part has no accessibility fault, wide and narrow (%s)',
  async (lang) => {
    for (const width of [1200, 300]) {
      atWidth(width);
      const { container, show } = await openPage(aServer(lang), lang);
      expect(await axe(container)).toHaveNoViolations();
      for (const tab of lang === 'zh' ? ['逾期', '消息', '队列'] : ['Late', 'Messages', 'Queues']) {
        await show(tab);
        expect(await axe(container)).toHaveNoViolations();
      }
      cleanup();
    }
  },
);

test('by keyboard: the tabs are one stop, arrows go on from there', async () => {
  const { user } = await openPage(aServer());
  act(() => screen.getByRole('tab', { name: /总览/ }).focus());
  await user.keyboard('{ArrowRight}');
  await settled();
  expect(screen.getByRole('tab', { name: '逾期订单' })).toHaveFocus();
  expect(screen.getByRole('treegrid', { name: '逾期订单' })).toBeInTheDocument();
  await user.keyboard('{End}');
  await settled();
  expect(screen.getByRole('tab', { name: '队列' })).toHaveAttribute('aria-selected', 'true');
  expect(location.hash).toBe('#workers');
});

test('the title counts what needs somebody; the language changes in place', async () => {
  const { user } = await openPage(aServer());
  expect(document.title).toBe('(6) 运行台 · 跟单');
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(document.title).toBe('(6) Operations · Gendan');
  expect(document.documentElement.lang).toBe('en');
});

test('a server that falls silent: since when, and from when is what stands there', async () => {
  const served = aServer();
  const { operations } = await openPage(served);
  const answers = served.answers;
  served.answers = {};
  served.utc += 60_000;
  await act(() => operations.overview.refresh());
  served.utc += 60_000;
  await act(() => operations.overview.refresh());
  const said = screen.getByText(/没有应答；/).textContent!;
  const [since, from] = [...said.matchAll(/(\d\d):(\d\d)/g)].map(
    ([, hour, minute]) => Number(hour) * 60 + Number(minute),
  );
  expect(since! - from!).toBe(1);
  expect(screen.getByRole('grid', { name: '工作簿' })).toBeInTheDocument();
  served.answers = answers;
  await act(() => operations.overview.refresh());
  expect(screen.queryByText(/没有应答；/)).toBeNull();
});

test('a server that never answered says what to do', async () => {
  await openPage({ ...aServer(), answers: {} });
  expect(screen.getByText(/服务器没有应答。看看它是否在运行/).closest('[role=alert]')).not.toBeNull();
});

test('no book yet: the exact command', async () => {
  const served = aServer();
  served.answers[PATHS.overview] = {
    ...(served.answers[PATHS.overview] as OverviewAnswer),
    books: [],
    failures: [],
  };
  const { container, show } = await openPage(served);
  expect(screen.getByDisplayValue('gendan serve add 工作簿')).toHaveAttribute('readonly');
  expect(await axe(container)).toHaveNoViolations();
  // Whether a worker runs can be seen even so.
  await show('队列');
  expect(screen.getByRole('rowheader', { name: 'ning-01' })).toBeInTheDocument();
});

test('a token that sees no group is told whom to ask', async () => {
  const served = aServer();
  served.answers[PATHS.overview] = {
    ...(served.answers[PATHS.overview] as OverviewAnswer),
    books: [],
    failures: [],
    groups: [],
  };
  await openPage(served);
  expect(screen.getByText(/看不到任何组/)).toBeInTheDocument();
  expect(screen.queryByDisplayValue(/gendan serve add/)).toBeNull();
});

test('signing in: a wrong token is refused and forgotten, a right one opens the page and is kept as asked', async () => {
  const served = { ...aServer(), token: 'right' };
  const { user, token, container } = await openPage(served);
  expect(screen.getByLabelText('令牌')).toHaveFocus();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: '登录' }));
  expect(screen.getByText('先填令牌。')).toBeInTheDocument();
  await user.type(screen.getByLabelText('令牌'), 'wrong{Enter}');
  await settled();
  expect(screen.getByText(/服务器不认识这个令牌/)).toBeInTheDocument();
  expect(token.get()).toBeUndefined();
  await user.clear(screen.getByLabelText('令牌'));
  await user.type(screen.getByLabelText('令牌'), ' right ');
  await user.click(screen.getByLabelText('在这台设备上记住'));
  await user.click(screen.getByRole('button', { name: '登录' }));
  await settled();
  expect(screen.getByRole('grid', { name: '工作簿' })).toBeInTheDocument();
  expect(localStorage.getItem('gendan.operations.token')).toBe('right');
  await user.click(screen.getByRole('button', { name: '退出' }));
  await settled();
  expect(screen.getByLabelText('令牌')).toBeInTheDocument();
  expect(localStorage.getItem('gendan.operations.token')).toBeNull();
  expect(screen.queryByText(/出货跟踪表/)).toBeNull();
});

test.each([true, false])(
  'a session that has ended: the server’s own form, where there is one (%s)',
  async (hasForm) => {
    const served: Served = { ...aServer(), proof: 'known' };
    const { operations, reload } = await openPage(served);
    expect(reload).not.toHaveBeenCalled();
    Object.assign(served, { hasForm, token: 'of nobody' });
    await act(() => operations.overview.refresh());
    await settled();
    expect(reload).toHaveBeenCalledTimes(hasForm ? 1 : 0);
    expect(screen.queryByText(/出货跟踪表/)).toBeNull();
  },
);

test('a viewer sees no button that does something, and is told so', async () => {
  const { user } = await openPage(aServer('zh', 'viewer'));
  expect(screen.getByText('你可以看，不能操作。')).toBeInTheDocument();
  await user.click(screen.getAllByRole('row')[2]!);
  await settled();
  for (const name of [/再试/, /马上更新/, /现在做/, /^暂停$/, /^停止$/])
    expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.getByText('以前的运行')).toBeInTheDocument();
});

test('the queues: what waits in all, and the worker that is not heard of first', async () => {
  const { show } = await openPage(aServer());
  await show('队列');
  const [queues, workers] = screen.getAllByRole('table');
  const total = within(within(queues!).getByRole('row', { name: /合计/ })).getAllByRole('cell');
  expect(total.map(({ textContent }) => textContent)).toEqual(['9', '4', '1']);
  const [, first] = within(workers!).getAllByRole('row');
  expect(first).toHaveTextContent('shen-01没有消息14 分钟前');
  expect(screen.getByText('PostgreSQL')).toBeInTheDocument();
});

test('what the server says of a failure is what a person reads', async () => {
  const served = aServer();
  const { operations } = await openPage(served);
  const sentence = both('工作簿没有了。', 'The workbook is gone.');
  served.reply = sentence;
  expect(await act(() => operations.want([{ do: 'pause', book: 'b1' }], both('已暂停', 'paused')))).toEqual({
    said: sentence,
    isFailure: false,
  });
  served.reply = 500;
  const { said, isFailure } = await act(() =>
    operations.want(
      [
        { do: 'pause', book: 'b1' },
        { do: 'pause', book: 'b2' },
      ],
      both('', ''),
    ),
  );
  expect(isFailure).toBe(true);
  expect(said.zh).toMatch(/^2 个里有 2 个没成：服务器出错了（500）/);
});
