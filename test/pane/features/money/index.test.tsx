/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Book } from '../../../../shared/book/model';
import { day } from '../../../tools/book';
import { moneyPlan, sailed, sheet } from '../../../tools/money-book';
import { setUp } from '../../../tools/set-up';
import { renderPane } from '../../tools';

const WORDS = {
  zh: { overdue: /^逾期/, remind: '催款 Maple', text: '正文', copy: '复制正文', receipt: /^记收款 M-1/, number: /收款号/, preview: '预览', write: '写入', goTo: '转到 M-1 账期款', parts: '未收各期' },
  en: { overdue: /^Overdue/, remind: 'Remind Maple', text: 'Text', copy: 'Copy text', receipt: /^Receipt M-1/, number: /Receipt no/, preview: 'Preview', write: 'Write', goTo: 'Go to M-1 payment on account', parts: 'Open parts' },
}; // prettier-ignore

/** Maple owes since 15 April; Nordvik’s balance of USD 7,000 falls due today. */
const book = (): Book =>
  setUp(
    moneyPlan(
      [
        sailed('2026-03-16', { 客户: 'Maple' }),
        sailed('2026-05-11', {
          付款方式: '30% T/T deposit, 70% against copy of B/L',
          定金到账: day('2026-02-10'),
        }),
      ],
      sheet('跟单_客户', ['客户', '联系人'], ['Maple', 'Ms Clark']),
    ).book,
  );

describe.each(['zh', 'en'] as const)('money in %s', (lang) => {
  const words = WORDS[lang];
  const rows = (): string[] =>
    within(screen.getByRole('region', { name: words.parts }))
      .getAllByRole('listitem')
      .map((item) => item.textContent ?? '');

  test('who owes what since when, without barriers; a tile narrows it down, a row leads to its cell', async () => {
    const { user, host, container } = await renderPane(book(), { lang, view: 'money' });
    expect(rows()).toEqual([
      expect.stringMatching(/M-1.*USD 10,000/),
      expect.stringMatching(/M-2.*USD 7,000/),
    ]);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: words.overdue }));
    expect(rows()).toEqual([expect.stringMatching(/M-1/)]);
    await user.click(screen.getByRole('button', { name: words.goTo }));
    expect(host.selected).toMatchObject({ sheet: '出货', row: 2 });
  });

  test('a reminder is read, changed and copied; nothing is written', async () => {
    const { user, host } = await renderPane(book(), { lang, view: 'money' });
    const before = host.book;
    await user.click(screen.getByRole('button', { name: words.remind }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: words.text });
    expect(field.value).toMatch(/^Dear Ms Clark,[\s\S]*M-1[\s\S]*USD 10,000\.00[\s\S]*33 days overdue/);
    await user.type(field, '!');
    await user.click(screen.getByRole('button', { name: words.copy }));
    expect(await navigator.clipboard.readText()).toBe(field.value);
    expect(host.book).toBe(before);
  });

  test('a receipt is entered where the debt stands: previewed, one write, and the order owes nothing', async () => {
    const { user, host, settled } = await renderPane(book(), { lang, view: 'money' });
    await user.click(screen.getByRole('button', { name: words.receipt }));
    await user.type(await screen.findByLabelText(words.number), 'BK-77');
    await user.click(screen.getByRole('button', { name: words.preview }));
    await user.click(await screen.findByRole('button', { name: words.write }));
    await settled();
    expect(host.book.sheets.find(({ name }) => name === '跟单_收款')!.rows[1]).toEqual(
      expect.arrayContaining(['BK-77', 'M-1', 10000, 'USD']),
    );
    expect(rows()).toEqual([expect.stringMatching(/M-2/)]);
  });
});
