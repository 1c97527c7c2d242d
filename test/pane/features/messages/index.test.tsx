/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import {
  ACT_WORDS, BEGIN_WORDS, CHANNEL_WORDS, DETAIL_WORDS, MESSAGES_WORDS, OF_ORDER_WORDS, PART_WORDS, SHOWN_WORDS, WHOSE_WORDS,
} from '../../../../pane/features/messages/words'; // prettier-ignore
import { valueAt } from '../../../../shared/book/model';
import { matterNamed } from '../../../../shared/orders/matters';
import { messageOfId } from '../../../../shared/messages/placed';
import { plan as planOf } from '../../../../shared/plan/plan';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { ORDERS } from '../../../tools/matters-book';
import { ETD_MAIL, messagesBook, type MessageCells } from '../../../tools/messages-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { page, renderPane, type RenderedPane } from '../../tools';

const ID = ETD_MAIL.编号 as string;
const ROWS: MessageCells[] = [
  ETD_MAIL,
  { 编号: 'claim', 关于: '投诉', 时间: day('2026-05-16 10:00'), 主题: 'broken cartons' },
  { 编号: 'two', 关于: '订舱', 订单: 'PO-2', 时间: day('2026-05-17 10:00'), 主题: 'Booking PO-2', 建议改动: '船期：2026-06-20 → 2026-06-22\n订舱日期： → 2026-05-17\n工厂交期：2026-06-01 → 2026-06-12' },
  { 编号: 'old', 关于: '付款', 订单: 'PO-2', 时间: day('2026-05-11 10:00'), 主题: 'paid', 状态: '已处理', 处理人: '王丽' },
]; // prettier-ignore
const CHANNELS = sheetOf('跟单_渠道', [
  ['名称', '类型', '发给谁', '发什么', '时间', '密钥名称', '启用'],
  ['业务群', '企业微信', '业务员', '每日提醒', '08:30-10:00', 'GENDAN_CHANNEL_SALES', '是'],
  ['船务群', '钉钉', '物流专员', '截单告警', '25点', 'GENDAN_CHANNEL_SHIP', '否'],
]);
const book = () => setUp(messagesBook(ROWS, CHANNELS));
const message = (host: RenderedPane['host'], id: string) => messageOfId(planOf(host.book, MID_MORNING), id)!;
const cell = (host: RenderedPane['host'], row: number, header: string) => {
  const sheet = host.book.sheets.find(({ name }) => name === ORDERS.name)!;
  return valueAt(sheet, row, ORDERS.rows[0]!.indexOf(header) + 1);
};
const lines = (): string[] =>
  within(within(page()).getAllByRole('list')[0]!)
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => textContent ?? '');

describe.each(['zh', 'en'] as const)('messages in %s', (lang) => {
  test('what waits, the newest first; mine, by words and those handled on request; without barriers', async () => {
    const { user, container, settled } = await renderPane(book(), { lang, view: 'messages', me: '孙敏' });
    expect(lines().map((line) => /PO-\d|cartons/.exec(line)![0])).toEqual(['PO-1', 'PO-2', 'cartons']);
    await user.click(screen.getByRole('button', { name: WHOSE_WORDS.mine[lang] }));
    await settled();
    expect(lines()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: WHOSE_WORDS.all[lang] }));
    await user.selectOptions(screen.getByLabelText(MESSAGES_WORDS.shown[lang]), SHOWN_WORDS.handled[lang]);
    await settled();
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain('王丽');
    expect(await axe(container)).toHaveNoViolations();
    await user.selectOptions(screen.getByLabelText(MESSAGES_WORDS.about[lang]), 'complaint');
    await settled();
    expect(screen.getByText(MESSAGES_WORDS.noneFound[lang])).toBeInTheDocument();
  });

  test('a mail opens to what it suggests beside what the sheet says; one press writes the cell and handles the mail, one takes it back', async () => {
    const { user, host, store, container, settled } = await renderPane(book(), {
      lang,
      view: 'messages',
      me: '王丽',
    });
    const before = cell(host, 2, '船期');
    await user.click(screen.getByRole('button', { name: /ETD change/ }));
    await settled();
    expect(screen.getByText(ETD_MAIL.依据 as string)).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: ACT_WORDS.takeOf('船期')[lang] }));
    await settled();
    expect(cell(host, 2, '船期')).toBe(Number(before) + 7);
    expect(message(host, ID)).toMatchObject({ state: 'done', message: { by: '王丽' } });
    expect(lines()).toHaveLength(2);
    await act(() => store.undo());
    await settled();
    expect(cell(host, 2, '船期')).toBe(before);
    expect(message(host, ID).state).toBe('new');
  });

  test('several are shown first; what can’t be written says why and leads to its cell', async () => {
    const { user, host, store, settled } = await renderPane(book(), { lang, view: 'messages', me: '王丽' });
    await user.click(screen.getByRole('button', { name: /Booking PO-2/ }));
    await settled();
    expect(screen.queryByRole('button', { name: ACT_WORDS.takeOf('工厂交期')[lang] })).toBeNull();
    expect(screen.getByText(/2026-06-10/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: DETAIL_WORDS.to('出货!I3')[lang] }));
    await settled();
    expect(store.state.selection).toMatchObject({ sheet: '出货', row: 3, column: 9 });
    await user.click(screen.getByRole('button', { name: ACT_WORDS.takeAll(2)[lang] }));
    await settled();
    expect(store.state.asked).toBeDefined();
    expect(cell(host, 3, '订舱日期')).toBeNull();
    await act(() => store.apply());
    await settled();
    expect(cell(host, 3, '订舱日期')).not.toBeNull();
    // A line is left that a person has to look at.
    expect(message(host, 'two').state).toBe('new');
  });

  test('the order is chosen, a decision made, a mail ignored and taken back', async () => {
    const { user, host, settled } = await renderPane(book(), { lang, view: 'messages', me: '王丽' });
    await user.click(screen.getByRole('button', { name: /cartons/ }));
    await settled();
    await user.click(screen.getByRole('button', { name: ACT_WORDS.assignNone[lang] }));
    const order = await screen.findByRole('dialog');
    expect(await axe(order)).toHaveNoViolations();
    await user.click(within(order).getByRole('button', { name: ACT_WORDS.assignNone[lang] }));
    expect(within(order).getByRole('alert')).toHaveTextContent(ACT_WORDS.noOrder[lang]);
    await user.type(within(order).getByLabelText(ACT_WORDS.order[lang]), 'PO-9');
    await user.click(within(order).getByRole('button', { name: ACT_WORDS.assignNone[lang] }));
    await settled();
    expect(message(host, 'claim').message).toMatchObject({ order: 'PO-9', customer: 'Kestrel' });
    await user.click(screen.getByRole('button', { name: ACT_WORDS.ignored[lang] }));
    await settled();
    expect(message(host, 'claim')).toMatchObject({ state: 'ignored', message: { by: '王丽' } });
    // It stays before the person who has just handled it.
    await user.click(screen.getByRole('button', { name: ACT_WORDS.new[lang] }));
    await settled();
    expect(message(host, 'claim').state).toBe('new');
    await user.click(screen.getByRole('button', { name: ACT_WORDS.decide[lang] }));
    const decision = await screen.findByRole('dialog');
    expect(await axe(decision)).toHaveNoViolations();
    await user.click(within(decision).getByRole('button', { name: ACT_WORDS.decide[lang] }));
    expect(within(decision).getByRole('alert')).toHaveTextContent(ACT_WORDS.noText[lang]);
    await user.type(within(decision).getByLabelText(new RegExp(ACT_WORDS.text[lang])), '赔五箱');
    await user.click(within(decision).getByRole('button', { name: ACT_WORDS.decide[lang] }));
    await settled();
    // The sheet of matters is new, so it is shown first.
    await user.click(within(await screen.findByRole('dialog')).getAllByRole('button')[0]!);
    await settled();
    expect(matterNamed(planOf(host.book, MID_MORNING), 'D-1')!.matter).toMatchObject({
      text: '赔五箱',
      owner: '王丽',
      order: 'PO-9',
    });
    expect(message(host, 'claim').state).toBe('done');
  });

  test('channels with what is wrong in a row, what leaves the machine, and a form', async () => {
    const { user, container, settled } = await renderPane(book(), { lang, view: 'messages', me: '王丽' });
    await user.click(screen.getByRole('button', { name: PART_WORDS.channels[lang] }));
    await settled();
    expect(screen.getByText(CHANNEL_WORDS.counts(1, 2)[lang])).toBeInTheDocument();
    expect(screen.getByText(CHANNEL_WORDS.secrets[lang])).toBeInTheDocument();
    expect(screen.getByText(/25点/, { selector: 'p' })).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: PART_WORDS.rules[lang] }));
    await settled();
    expect(screen.getByText(CHANNEL_WORDS.rules[lang])).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('a book without messages says how to begin; without a name nothing may be done', async () => {
    const { container } = await renderPane(setUp(bookOf(ORDERS)), { lang, view: 'messages' });
    expect(screen.getByText(BEGIN_WORDS.imap[lang])).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });
});

test('arrows move from line to line, one stop of Tab for the list', async () => {
  const { user } = await renderPane(book(), { lang: 'en', view: 'messages', me: '王丽' });
  const [first, second] = within(within(page()).getAllByRole('list')[0]!).getAllByRole('button');
  first!.focus();
  await user.keyboard('{ArrowDown}');
  expect(second).toHaveFocus();
  expect(second).toHaveAttribute('tabindex', '0');
  expect(first).toHaveAttribute('tabindex', '-1');
});

test('the file of an order has its messages, the newest first and the older ones folded, with what they suggest', async () => {
  const more = Array.from({ length: 4 }, (_, nth): MessageCells => ({ 编号: `x${nth}`, 订单: 'PO-1', 主题: `older ${nth}`, 时间: day(`2026-05-0${nth + 1} 09:00`) }));
  const { user, host, store, container, settled } = await renderPane(setUp(messagesBook([...more, ...ROWS])), { lang: 'en', view: 'order', me: '王丽' });
  await act(() => store.select({ sheet: '出货', row: 2, column: 1 }));
  await settled();
  const part = await screen.findByRole('region', { name: OF_ORDER_WORDS.title.en });
  expect(within(part).getAllByRole('listitem').map(({ textContent }) => /ETD change|older \d/.exec(textContent!)?.[0])).toEqual(['ETD change', undefined, 'older 3', 'older 2']);
  expect(within(part).getByText(OF_ORDER_WORDS.earlier(2).en)).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(part).getByRole('button', { name: /older 3/ }));
  await settled();
  expect(store.state).toMatchObject({ view: 'messages', opened: 'x3' });
  act(() => store.go('order'));
  await settled();
  await user.click(screen.getByRole('button', { name: ACT_WORDS.takeOf('船期').en }));
  await settled();
  expect(message(host, ID).state).toBe('done');
  await act(() => store.select({ sheet: '出货', row: 4, column: 1 }));
  await settled();
  expect(screen.queryByRole('region', { name: OF_ORDER_WORDS.title.en })).toBeNull();
}); // prettier-ignore

test('Today leads to the mail, which is opened', async () => {
  const { user, store, settled } = await renderPane(book(), { lang: 'en', view: 'today', me: '王丽', isSet: true });
  await user.click(await screen.findByRole('button', { name: 'PO-1: Open' }));
  await settled();
  expect(store.state).toMatchObject({ view: 'messages', opened: ID });
  expect(within(page()).getByRole('button', { name: ACT_WORDS.done.en })).toBeInTheDocument();
}); // prettier-ignore
