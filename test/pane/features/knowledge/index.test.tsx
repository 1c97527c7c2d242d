/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { findSheet } from '../../../../shared/book/model';
import { shownBook } from '../../../tools/knowledge-book';
import { bookOf } from '../../../tools/book';
import { setUp } from '../../../tools/set-up';
import { renderPane } from '../../tools';

const WORDS = {
  zh: { search: '查找知识卡', asks: 'space to Los Angeles', useful: '有用', write: 'A-3: 写一张', nothing: 'C-1: 没什么可学', stage: '节点', due: /只看待复核/, right: /仍然对/, save: '预览', agree: '写入', number: '编号', cause: '原因', ofOrder: '知识卡', mark: 'K-3: 有用', marked: 'K-3: 你标过有用' },
  en: { search: 'Search the cards', asks: '发洛杉矶没位置', useful: 'Useful', write: 'A-3: Write a lesson', nothing: 'C-1: Nothing to learn', stage: 'Stage', due: /To review only/, right: /Still right/, save: 'Preview', agree: 'Write', number: 'Number', cause: 'Cause', ofOrder: 'Lessons', mark: 'K-3: Useful', marked: 'K-3: You marked it useful' },
} as const; // prettier-ignore

const numbers = (): string[] =>
  screen
    .queryAllByRole('button', { name: /^K-\d/, expanded: false })
    .map(({ textContent }) => /^K-\d+/.exec(textContent)![0]);

describe.each(['zh', 'en'] as const)('what the team knows, in %s', (lang) => {
  const words = WORDS[lang];
  const opened = (me: string, more: object = {}) =>
    renderPane(setUp(shownBook('zh')), { lang, view: 'knowledge', me, ...more });

  test('a question in the other language finds its card, which counts once it helped', async () => {
    const { user, host, container, settled } = await opened('李娜');
    expect(await axe(container)).toHaveNoViolations();
    expect(numbers()).toEqual(['K-1', 'K-2', 'K-3', 'K-4', 'K-5', 'K-6', 'K-7']);
    await user.type(screen.getByRole('searchbox', { name: words.search }), words.asks);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settled();
    expect(numbers()[0]).toBe('K-5');
    await user.click(screen.getByRole('button', { name: /^K-5/ }));
    await user.click(screen.getByRole('button', { name: words.useful }));
    await settled();
    expect(findSheet(host.book, '跟单_知识')?.rows[5]?.[10]).toBe(1);
  });

  test('the list is filtered by stage, and a card whose day has come is kept with one press', async () => {
    const { user, host, settled } = await opened('王丽');
    await user.selectOptions(screen.getByRole('combobox', { name: words.stage }), 'booking');
    await settled();
    expect(numbers()).toEqual(['K-3', 'K-5', 'K-7']);
    await user.selectOptions(screen.getByRole('combobox', { name: words.stage }), '');
    await user.click(screen.getByRole('button', { name: words.due }));
    await settled();
    expect(numbers()).toEqual(['K-1']);
    await user.click(screen.getByRole('button', { name: /^K-1/ }));
    await user.click(screen.getByRole('button', { name: words.right }));
    await settled();
    expect(numbers()).toEqual([]);
    expect(host.book.sheets.find(({ name }) => name === '跟单_知识')?.rows[1]?.[11]).toBe(46525);
  });

  test('an order that may have taught something brings a form that knows it; a claim may leave nothing to learn', async () => {
    const { user, host, settled } = await opened('');
    await user.click(screen.getByRole('button', { name: words.nothing }));
    await settled();
    expect(screen.queryByRole('button', { name: words.nothing })).toBeNull();
    await user.click(screen.getByRole('button', { name: words.write }));
    await settled();
    const form = screen.getByRole('form');
    expect(within(form).getByRole('textbox', { name: words.cause })).toHaveValue('釉色返工');
    await user.type(within(form).getByRole('textbox', { name: lang === 'zh' ? /问题/ : /Question/ }), '返工');
    await user.type(within(form).getByRole('textbox', { name: lang === 'zh' ? /做法/ : /What to do/ }), '先封釉样');
    await user.click(within(form).getByRole('button', { name: words.save }));
    await settled();
    await user.click(screen.getByRole('button', { name: words.agree }));
    await settled();
    expect(findSheet(host.book, '跟单_知识')?.rows[8]?.slice(0, 4)).toEqual(['K-8', '返工', '先封釉样', '开船']);
    expect(screen.queryByRole('button', { name: words.write })).toBeNull();
  });

  test('beside an order stand at most three cards with why, and each is marked where it helped', async () => {
    const { user, host, settled } = await renderPane(setUp(shownBook('zh')), { lang, view: 'order', me: '李娜' });
    await host.select({ sheet: '出货', row: 2, column: 1 });
    await settled();
    const part = screen.getByRole('region', { name: words.ofOrder });
    expect(within(part).getAllByRole('listitem')).toHaveLength(3);
    await user.click(within(part).getByRole('button', { name: words.mark }));
    await settled();
    expect(screen.getByRole('button', { name: words.marked })).toBeDisabled();
  });

  test('a book without the sheet is told what it would bring, and gets it', async () => {
    const { sheets } = shownBook('zh');
    const book = bookOf(...sheets.filter(({ name }) => name !== '跟单_知识'));
    const { user, host, settled } = await renderPane(setUp(book), { lang, view: 'knowledge' });
    await user.click(screen.getByRole('button', { name: lang === 'zh' ? '加上“跟单_知识”' : 'Add Gendan Knowledge' }));
    await settled();
    await user.click(screen.getByRole('button', { name: words.agree }));
    await settled();
    expect(findSheet(host.book, '跟单_知识')).toBeDefined();
  });
}); // prettier-ignore
