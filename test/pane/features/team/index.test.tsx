/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { plan } from '../../../../shared/plan/plan';
import { peopleView } from '../../../../shared/features/team/people-view';
import { openWork } from '../../../../shared/plan/work';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';
import { page, renderPane } from '../../tools';

const book = setUp(orderBook(), aTeam);
const open = (lang: 'zh' | 'en' = 'en', from = book) =>
  renderPane(from, { lang, view: 'team', me: '张经理' });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test.each([
  ['zh', '工作', '移交', '人员', '节点'],
  ['en', 'Work', 'Hand over', 'People', 'Stage'],
] as const)('every part is accessible (%s)', async (lang, work, handOver, people, stage) => {
  const { user, settled, container } = await open(lang);
  await user.click(button(stage));
  await settled();
  expect(await axe(container)).toHaveNoViolations();
  for (const part of [handOver, people, work]) {
    await user.click(within(page()).getAllByRole('button', { name: part })[0]!);
    await settled();
    expect(await axe(container)).toHaveNoViolations();
  }
});

test('a group opens to its orders, and an order leads to its row', async () => {
  const { user, settled, host } = await open();
  fireEvent.click(screen.getByText('赵强', { selector: 'summary *' }));
  await settled();
  await user.click(screen.getAllByRole('button', { name: /Go to the row of A-0/ })[0]!);
  await settled();
  expect(host.selected).toMatchObject({ sheet: '出货', column: 1 });
});

test('all of a person’s work is handed over after a preview, and taken back', async () => {
  const { user, settled, host } = await open();
  const owned = (): number =>
    [...openWork(plan(host.book, MID_MORNING))].filter(({ stage }) => stage.owner?.owner === '王丽').length;
  const count = owned();
  await user.click(button('Hand over'));
  await settled();
  await user.selectOptions(screen.getByLabelText('Whose work'), '王丽');
  await settled();
  expect(page()).toHaveTextContent(`${count} pieces`);
  expect(page()).toHaveTextContent(/赵强 is salesperson/);
  await user.click(button('Preview'));
  await settled();
  expect(owned()).toBe(count);
  await user.click(button('Write'));
  await settled();
  expect(owned()).toBe(0);
  await user.click(button('Undo'));
  await settled();
  expect(owned()).toBe(count);
});

test('chosen pieces go to whom the person picks', async () => {
  const { user, settled, host } = await open();
  fireEvent.click(screen.getByText('王丽', { selector: 'summary *' }));
  await settled();
  await user.click(screen.getAllByRole('checkbox', { name: /^Choose A-0/ })[0]!);
  await user.click(button('Hand over the 1 chosen'));
  await settled();
  await user.selectOptions(screen.getByLabelText(/^New owner of/), '孙悦');
  await settled();
  await user.click(button('Preview'));
  await settled();
  await user.click(button('Write'));
  await settled();
  const owners = [...openWork(plan(host.book, MID_MORNING))].map(({ stage }) => stage.owner?.owner);
  expect(owners.filter((name) => name === '孙悦')).toHaveLength(1);
});

test('an absence is added, previewed and written; who stands in is shown', async () => {
  const { user, settled, host } = await open();
  await user.click(button('People'));
  await settled();
  await user.click(button('Edit 王丽'));
  await user.click(button('Add an absence'));
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-05-18' } });
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-05-22' } });
  await user.click(button('Preview and save'));
  await settled();
  await user.click(button('Write'));
  await settled();
  expect(peopleView(plan(host.book, MID_MORNING)).people[1]!.isAwayToday).toBe(true);
  expect(page()).toHaveTextContent(/赵强 stands in/);
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
});

test('what cannot be saved is said in the form, and what was typed stays', async () => {
  const { user, settled } = await open();
  await user.click(button('People'));
  await settled();
  await user.click(button('Add a person'));
  await user.type(screen.getByLabelText(/^Name/), '赵强{Enter}');
  await settled();
  expect(screen.getByRole('alert')).toHaveTextContent('already has 赵强');
  expect(screen.getByLabelText(/^Name/)).toHaveValue('赵强');
});

test('a book without a team list offers one from its names', async () => {
  const { user, settled, host } = await open('zh', orderBook());
  expect(page()).toHaveTextContent('还没有人员表');
  await user.click(button('用表里的 2 个名字建立人员表'));
  await settled();
  await user.click(button('写入'));
  await settled();
  expect(plan(host.book, MID_MORNING).config.people.map(({ name }) => name)).toEqual(['王丽', '赵强']);
});

test('what was done on time and what is late is shown by stage on request', async () => {
  const { settled } = await open();
  fireEvent.click(screen.getByText('On time or late'));
  await settled();
  expect(page()).toHaveTextContent(/Deposit receivedOn time \d/);
  expect(page()).toHaveTextContent(/Late, still open \d/);
});
