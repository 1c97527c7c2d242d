/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { bookOf } from '../../../tools/book';
import { campaigns, inquiries, notes, NOW, orders } from '../../../tools/market-book';
import { CAMPAIGN_WORDS } from '../../../../pane/features/knowledge/campaigns/words';
import { MARKET_WORDS } from '../../../../pane/features/knowledge/market/words';
import { PART_WORDS } from '../../../../pane/features/knowledge/words';
import { renderPane } from '../../tools';

const BOOK = bookOf(
  orders({ 订单号: 'A-1', 客户: 'Brunnen', 国家: '德国', ETA: '2026-12-26', ETD: '2026-12-05' }),
  inquiries(
    { 询盘编号: 'Q-1', 询盘日期: '2026-10-16', 客户: 'Nordvik', 来源: '广交会' },
    { 询盘编号: 'Q-2', 询盘日期: '2026-10-17', 客户: 'Kjeldsen', 来源: '官网' },
  ),
  notes({ 对象: '德国', 要点: 'LUCID' }, { 对象: '德国', 要点: 'GRI', 有效至: '2026-11-01' }),
  campaigns({ 渠道: '广交会', 花费: 800 }),
);

describe.each(['zh', 'en'] as const)('the market in %s', (lang) => {
  const open = async (part: keyof typeof PART_WORDS) => {
    const pane = await renderPane(BOOK, { lang, view: 'knowledge', now: NOW });
    await pane.user.click(screen.getByRole('button', { name: PART_WORDS[part][lang] }));
    await pane.settled();
    return pane;
  };

  test('a note opens to its source and the orders that it fits; one that expired is folded away', async () => {
    const { user, host, container, settled } = await open('market');
    await user.click(await screen.findByRole('button', { name: /LUCID/, expanded: false }));
    await settled();
    expect(await axe(container)).toHaveNoViolations();
    expect(screen.queryByText('GRI')).toBeNull();
    expect(screen.getByText(/船公司通知/)).toBeTruthy();
    const [go] = screen.getAllByRole('button', { name: MARKET_WORDS.goTo('A-1')[lang] });
    await user.click(go!);
    expect(host.selected).toMatchObject({ sheet: '订单', row: 2 });
    await user.click(screen.getByText(MARKET_WORDS.expired(1)[lang]));
    await settled();
    expect(screen.getByText('GRI')).toBeTruthy();
  });

  test('a customer’s days off name the order that arrives in them', async () => {
    await open('market');
    const region = await screen.findByRole('region', { name: MARKET_WORDS.holidays[lang] });
    expect(within(region).getByText(lang === 'zh' ? '12月25日至27日' : '25-27 Dec')).toBeTruthy();
    expect(within(region).getByRole('button', { name: MARKET_WORDS.goTo('A-1')[lang] })).toBeTruthy();
  });

  test('a campaign opens exactly the inquiries that it counts', async () => {
    const { user, host, container, settled } = await open('campaigns');
    expect((await screen.findAllByText('CNY 800')).length).toBeGreaterThan(1);
    const [count] = screen.getAllByRole('button', { name: CAMPAIGN_WORDS.open(CAMPAIGN_WORDS.inquiries[lang], 1)[lang] });
    await user.click(count!);
    await settled();
    expect(await axe(container)).toHaveNoViolations();
    const list = screen.getByRole('list', { name: CAMPAIGN_WORDS.inquiries[lang] });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    await user.click(within(list).getByRole('button', { name: CAMPAIGN_WORDS.goTo('Q-1')[lang] }));
    expect(host.selected).toMatchObject({ sheet: '询盘', row: 2 });
  }); // prettier-ignore

  test('in the file of an order that is to be booked its notes stand there', async () => {
    const { host, settled } = await renderPane(BOOK, { lang, view: 'order', now: NOW });
    await act(() => host.select({ sheet: '订单', row: 2, column: 1 }));
    await settled();
    const region = await screen.findByRole('region', { name: MARKET_WORDS.ofOrder[lang] });
    expect(within(region).getByText('LUCID')).toBeTruthy();
    expect(within(region).queryByText('GRI')).toBeNull();
  });
});
