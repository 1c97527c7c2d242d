/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ACT_WORDS, MATTERS_WORDS, WHOSE_WORDS } from '../../../../pane/features/matters/words';
import { matterNamed } from '../../../../shared/orders/matters';
import { plan as planOf } from '../../../../shared/plan/plan';
import { day } from '../../../tools/book';
import { bookWith, type MatterCells } from '../../../tools/matters-book';
import { setUp } from '../../../tools/set-up';
import { MID_MORNING } from '../../../tools/set-up';
import { page, renderPane } from '../../tools';

const ROWS: MatterCells[] = [
  { 编号: 'D-1', 类型: '决定', 负责人: '王丽', 内容: '问船期', 截止: day('2026-05-14'), 订单: 'PO-1', 节点: '订舱' },
  { 编号: 'Z-1', 类型: '争议', 提出: '王丽', 对方: '孙敏', 内容: '谁付空运费', 陈述一: '工厂晚了', 仲裁: '张经理', 订单: 'PO-1', 交出: day('2026-05-18 09:00') },
  { 编号: 'A-1', 类型: '活动', 提出: '陈洁', 内容: '团建', 清单: '2026-06-12：王丽\n2026-06-16：' },
  { 编号: 'D-0', 类型: '决定', 负责人: '王丽', 内容: '旧事', 状态: '已完成' },
]; // prettier-ignore
const book = () => setUp(bookWith(ROWS));
const lines = (): string[] =>
  within(page())
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => /问船期|谁付|团建|旧事/.test(text));

describe.each(['zh', 'en'] as const)('matters in %s', (lang) => {
  test('late first, by whose turn, with those that are over on request; without barriers', async () => {
    const { user, container, settled } = await renderPane(book(), { lang, view: 'matters', me: '王丽' });
    expect(lines()).toHaveLength(3);
    expect(lines()[0]).toContain('问船期');
    await user.click(screen.getByRole('button', { name: WHOSE_WORDS.mine[lang] }));
    await settled();
    expect(lines()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: WHOSE_WORDS.all[lang] }));
    await user.click(screen.getByLabelText(MATTERS_WORDS.over[lang]));
    await settled();
    expect(lines().at(-1)).toContain('旧事');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('a dispute opens to its statements; a side writes its own and not the other’s', async () => {
    const { user, host, container, settled } = await renderPane(book(), {
      lang,
      view: 'matters',
      me: '孙敏',
    });
    await user.click(screen.getByRole('button', { name: /谁付空运费/ }));
    await settled();
    expect(screen.getByText('工厂晚了')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: ACT_WORDS.state('王丽')[lang] })).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: ACT_WORDS.state('孙敏')[lang] }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(ACT_WORDS.statement[lang]), '舱位没有了');
    await user.click(within(dialog).getByRole('button', { name: ACT_WORDS.state('孙敏')[lang] }));
    await settled();
    const after = matterNamed(planOf(host.book, MID_MORNING), 'Z-1')!;
    expect(after.matter.second).toBe('舱位没有了');
    expect(after.turn).toMatchObject({ toDo: 'decide', owner: '张经理' });
  });

  test('a vote is one click, and one more changes it', async () => {
    const { user, host, settled } = await renderPane(book(), { lang, view: 'matters', me: '赵强' });
    await user.click(screen.getByRole('button', { name: /团建/ }));
    await settled();
    for (const vote of [0, 1]) {
      const buttons = screen.getAllByRole('button', { name: new RegExp(`: ${ACT_WORDS.vote[lang]}$`) });
      await user.click(buttons[vote]!);
      await settled();
    }
    expect(matterNamed(planOf(host.book, MID_MORNING), 'A-1')!.matter.checklist).toMatch(
      /2026-06-12.*王丽\n2026-06-16.*赵强$/,
    );
  });
});

test('Today leads to the matter, which is opened, and the file of its order has it', async () => {
  const { user, store, settled } = await renderPane(book(), {
    lang: 'en',
    view: 'today',
    me: '王丽',
    isSet: true,
  });
  await user.click(await screen.findByRole('button', { name: '问船期: Open' }));
  await settled();
  expect(store.state).toMatchObject({ view: 'matters', opened: 'D-1' });
  expect(within(page()).getByRole('button', { name: ACT_WORDS.postpone.en })).toBeInTheDocument();
});
