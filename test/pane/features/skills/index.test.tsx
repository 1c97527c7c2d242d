/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { findSheet } from '../../../../shared/book/model';
import { sheetOf } from '../../../tools/book';
import { setUp } from '../../../tools/set-up';
import { lateOrder, skillSheet, skillsBook, trainingSheet } from '../../../shared/skills/book';
import { renderPane } from '../../tools';

const ORDERS = [lateOrder('A-1', '2026-05-04'), lateOrder('A-2', '2026-05-06')];
const SKILLS = skillSheet(
  ['王丽', '订舱', 2, '2026-05-01', '张敏', 'A-1', '2027-05-01'],
  ['王丽', '西班牙语', 3],
  ['李娜', '订舱', 1, '2025-05-01', '张敏', 'A-9', '2026-04-30'],
);
const CARDS = sheetOf('跟单_知识', [
  ['编号', '问题', '做法', '节点'],
  ['K-2', '怎么催货', '提前三天问', '生产完成'],
]);

const WORDS = {
  zh: {
    training: '培训', points: '积分', wang: '王丽', li: /李娜.*|订舱/, verify: '验证一项', who: '谁', skill: /^技能/, evidence: /^依据/, does: '验证', agree: '写入',
    spanish: /西班牙语/, expired: /已过期/, notVerified: /未验证/, arrange: '安排', dismiss: '不做', reason: '为什么不做', do: '安排培训', goTo: '转到单元格：A-2', card: /K-2 怎么催货/,
    result: '写结果', resultField: /^结果/, level: '同时验证水平', close: '完成', told: '带入',
  },
  en: {
    training: 'Training', points: 'Points', wang: '王丽', li: /李娜/, verify: 'Verify a skill', who: 'Whose', skill: /^Skill/, evidence: /^Evidence/, does: 'Verify', agree: 'Write',
    spanish: /西班牙语/, expired: /expired/, notVerified: /not verified/, arrange: 'Arrange', dismiss: 'Dismiss', reason: 'Why not', do: 'Arrange a training', goTo: 'Go to the cell: A-2', card: /K-2 怎么催货/,
    result: 'Write the result', resultField: /^Result/, level: 'Verify a level with it', close: 'Done', told: 'Take over',
  },
} as const; // prettier-ignore

describe.each(['zh', 'en'] as const)('skills in %s', (lang) => {
  const words = WORDS[lang];
  const rows = (host: { book: Parameters<typeof findSheet>[0] }, name: string) =>
    findSheet(host.book, name)?.rows.slice(1);

  test('each person’s levels say whether they count, and a new one is verified by whoever looks', async () => {
    const book = setUp(skillsBook(ORDERS, SKILLS));
    const { user, host, container, settled } = await renderPane(book, { lang, view: 'skills', me: '张敏' });
    expect(await axe(container)).toHaveNoViolations();
    const wang = await screen.findByRole('region', { name: words.wang });
    expect(within(wang).getByRole('button', { name: words.spanish })).toHaveTextContent(words.notVerified);
    expect(screen.getByText(words.expired, { selector: 'button span' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: words.verify }));
    const dialog = within(screen.getByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText(words.who), '李娜');
    await user.type(dialog.getByLabelText(words.skill), '西班牙语');
    await user.click(dialog.getByRole('button', { name: words.does }));
    expect(dialog.getByRole('alert')).toBeInTheDocument();
    await user.type(dialog.getByLabelText(words.evidence), '口试');
    await user.click(dialog.getByRole('button', { name: words.does }));
    await settled();
    expect(rows(host, '跟单_技能')![3]!.slice(0, 3)).toEqual(['李娜', '西班牙语', 2]);
    expect(rows(host, '跟单_技能')![3]!.slice(4, 6)).toEqual(['张敏', '口试']);
  });

  test('the arrows go from part to part, and each is drawn when it is first shown', async () => {
    const { user, settled } = await renderPane(setUp(skillsBook(ORDERS)), { lang, view: 'skills' });
    await user.click(screen.getByRole('tab', { selected: true }));
    await user.keyboard('{ArrowRight}');
    await settled();
    expect(screen.getByRole('tab', { name: words.training })).toHaveFocus();
    expect(await screen.findByRole('button', { name: words.goTo })).toBeInTheDocument();
    await user.keyboard('{End}');
    await settled();
    expect(screen.getByRole('tab', { name: words.points })).toHaveAttribute('aria-selected', 'true');
  });

  test('a proposal leads to the cells of its orders and is arranged with the cards that fit', async () => {
    const book = setUp(skillsBook(ORDERS, CARDS));
    const { user, host, container, settled } = await renderPane(book, { lang, view: 'skills', me: '张敏' });
    await user.click(screen.getByRole('tab', { name: words.training }));
    await settled();
    await user.click(await screen.findByRole('button', { name: words.goTo }));
    expect(host.selected).toMatchObject({ sheet: '出货', row: 3 });
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: words.arrange }));
    expect(screen.getByRole('checkbox', { name: words.card })).toBeChecked();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: words.do }));
    await settled();
    // The sheet comes with it: shown before it is written.
    expect(rows(host, '跟单_培训')).toBeUndefined();
    await user.click(screen.getByRole('button', { name: words.agree }));
    await settled();
    expect(rows(host, '跟单_培训')![0]!.slice(0, 6)).toEqual([
      'T-1',
      '王丽',
      '生产完成',
      '完成得晚',
      'A-1、A-2',
      'K-2',
    ]);
    expect(screen.queryByRole('button', { name: words.arrange })).toBeNull();
  });

  test('a proposal is dismissed with a reason only', async () => {
    const book = setUp(skillsBook(ORDERS, trainingSheet({ topic: '订舱', state: '已完成' })));
    const { user, host, store, settled } = await renderPane(book, { lang, view: 'skills', me: '张敏' });
    act(() => store.open('training'));
    await settled();
    await user.click(await screen.findByRole('button', { name: words.dismiss }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: words.dismiss }));
    expect(dialog.getByRole('alert')).toBeInTheDocument();
    await user.type(dialog.getByLabelText(words.reason), '工厂停电');
    await user.click(dialog.getByRole('button', { name: words.dismiss }));
    await settled();
    expect(rows(host, '跟单_培训')![1]).toEqual(expect.arrayContaining(['T-2', '不做', '工厂停电']));
    expect(screen.queryByRole('button', { name: words.dismiss })).toBeNull();
  });

  test('an overdue training is closed by its result, with a level', async () => {
    const open = trainingSheet({ no: 'T-7', topic: '订舱', due: '2026-05-15', trainer: '张敏' });
    const book = setUp(skillsBook(ORDERS, open, SKILLS));
    const { user, host, store, settled } = await renderPane(book, { lang, view: 'skills', me: '张敏' });
    act(() => store.open('training T-7'));
    await settled();
    await user.click(await screen.findByRole('button', { name: words.result }));
    const dialog = within(screen.getByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText(words.level), '3');
    await user.type(dialog.getByLabelText(words.resultField), '会了');
    await user.click(dialog.getByRole('button', { name: words.close }));
    await settled();
    expect(rows(host, '跟单_培训')![0]!.slice(8, 10)).toEqual(['已完成', '会了']);
    expect(rows(host, '跟单_技能')![0]!.slice(1, 6)).toEqual([
      '订舱',
      3,
      expect.any(Number),
      '张敏',
      'T-7 会了',
    ]);
  });
});
