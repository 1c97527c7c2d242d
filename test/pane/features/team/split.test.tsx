/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { readConfig } from '../../../../shared/config';
import { docsBook, person, PEOPLE } from '../../../tools/docs-team';
import { page, renderPane } from '../../tools';

const book = docsBook();
const open = async (lang: 'zh' | 'en' = 'en', from = book) => {
  const pane = await renderPane(from, { lang, view: 'team', me: '王丽' });
  await pane.user.click(
    within(page()).getAllByRole('button', { name: lang === 'en' ? 'People' : '人员' })[0]!,
  );
  await pane.settled();
  return pane;
};
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('a role is split: what moves is shown before anything is written, and can be taken back', async () => {
  const { user, settled, host, container } = await open();
  await user.click(button('Split the role of 李娜'));
  expect(screen.getByLabelText('Role')).toHaveValue('docs');
  expect(button('Preview and save')).toBeDisabled();
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-06-01' } });
  const first = within(screen.getByRole('group', { name: 'Person 1' }));
  await user.selectOptions(first.getByLabelText('Who does it'), '李娜');
  await settled();
  fireEvent.change(first.getByLabelText('Countries (blank: all)'), { target: { value: 'EU' } });
  await settled();
  await user.click(button('Another person, too'));
  await user.selectOptions(within(screen.getByRole('group', { name: 'Person 2' })).getByLabelText('Who does it'), '赵磊'); // prettier-ignore
  await settled();
  expect(page()).toHaveTextContent('2026-06-01: 2 pieces of 2 orders move · 赵磊 2');
  expect(page()).toHaveTextContent('1 piece that the sheet or the log gives to 李娜 by name stays');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button('Preview and save'));
  await settled();
  expect(readConfig(host.book).config.people).toHaveLength(3);
  await user.click(button('Write'));
  await settled();
  expect(readConfig(host.book).config.people).toHaveLength(5);
  expect(page()).toHaveTextContent('Documents clerk: from 2026-06-01');
  await user.click(button('Undo'));
  await settled();
  expect(readConfig(host.book).config.people).toHaveLength(3);
});

test('a person gets a further role from a day on, in the form', async () => {
  const { user, settled, host } = await open('zh');
  await user.click(button('修改赵磊'));
  await user.click(button('添加角色或时段'));
  const term = within(screen.getByRole('group', { name: '第 2 个角色或时段' }));
  await user.click(term.getByRole('checkbox', { name: '单证员' }));
  fireEvent.change(term.getByLabelText('担任角色：从（空白：一直）'), { target: { value: '2026-06-01' } });
  await user.click(button('预览并保存'));
  await settled();
  await user.click(button('写入'));
  await settled();
  expect(readConfig(host.book).config.people.map(({ name, roles }) => [name, roles])).toEqual([
    ['王丽', ['sales']],
    ['李娜', ['docs']],
    ['赵磊', ['logistics']],
    ['赵磊', ['docs']],
  ]);
});

test('work that no row names anybody for: where all stands well it says so', async () => {
  const { user, settled } = await open('en', docsBook([...PEOPLE, person('周总', '经理')]));
  await user.click(button('Hand over'));
  await settled();
  await user.selectOptions(screen.getByLabelText('Whose work'), '(work nobody is named for)');
  await settled();
  expect(page()).toHaveTextContent('The 5 pieces that no row names anybody for have their people');
});
