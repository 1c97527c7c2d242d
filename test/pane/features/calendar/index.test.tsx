/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { plan } from '../../../../shared/plan/plan';
import { dayOf, parseIso } from '../../../../shared/time/moment';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { page, renderPane } from '../../tools';

const book = setUp(orderBook());
const open = (lang: 'zh' | 'en' = 'en') => renderPane(book, { lang, view: 'calendar' });
const grid = (): HTMLElement => document.querySelector<HTMLElement>('[role=grid]')!;
const dayButton = (name: RegExp): HTMLElement => within(grid()).getByLabelText(name);
const button = (text: string | RegExp): HTMLElement => screen.getByText(text, { selector: 'button' });

test.each([
  ['zh', /2026年5月1日（周五），劳动节，放假/, /5月9日（周六），劳动节调休上班，调休上班/],
  ['en', /Fri 1 May 2026, Labour Day, day off/, /Sat 9 May 2026, make-up day for Labour Day, make-up day/],
] as const)('days say what they are in words (%s)', async (lang, holiday, makeUp) => {
  const { container } = await open(lang);
  expect(dayButton(holiday)).toBeInTheDocument();
  expect(dayButton(makeUp)).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test('the month is one stop of the Tab key and moves with the arrows, over its ends too', async () => {
  const { user, settled } = await open();
  dayButton(/Mon 18 May/).focus();
  const steps = [
    ['{ArrowRight}', /Tue 19 May/],
    ['{ArrowUp}', /Tue 12 May/],
    ['{Home}', /Mon 11 May/],
    ['{End}', /Sun 17 May/],
    ['{PageDown}', /Wed 17 Jun/],
    ['{PageUp}{PageUp}', /Fri 17 Apr/],
    ['{ArrowDown}{ArrowDown}', /Fri 1 May/],
  ] as const;
  for (const [keys, name] of steps) {
    for (const key of keys.match(/\{\w+\}/g)!) {
      await user.keyboard(key);
      await settled();
    }
    expect(document.activeElement).toBe(dayButton(name));
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  }
});

test('a year without a notice is said', async () => {
  const { user, settled } = await open();
  await user.click(screen.getByLabelText('Next year'));
  await settled();
  expect(page()).toHaveTextContent(/2027 not yet announced: days fixed by law are off, make-up days unknown/);
  await user.click(button('This month'));
  await settled();
  expect(page()).not.toHaveTextContent('2027');
});

test('another country is found and shown', async () => {
  const { user, settled } = await open('zh');
  await user.click(screen.getByText('查找其他国家'));
  await user.type(screen.getByRole('searchbox'), '日本');
  await settled();
  await user.click(button(/日本/));
  await settled();
  expect(dayButton(/5月4日.*放假/)).toBeInTheDocument();
});

test('a company day off is previewed with its effect, written, listed and taken away again', async () => {
  const { user, host, settled } = await open();
  await user.click(dayButton(/Mon 25 May/));
  await settled();
  await user.click(screen.getByText('Add days'));
  fireEvent.change(screen.getByLabelText('To', { selector: 'details[open] form input' }), { target: { value: '2026-05-27' } }); // prettier-ignore
  await user.type(screen.getByLabelText('Reason'), 'stocktaking');
  await user.click(button('See what changes…'));
  await settled();
  expect(screen.getByRole('dialog')).toHaveTextContent(/of 5 open orders affected|No deadline or status/);
  await user.click(button(/Next: see the cells/));
  await settled();
  await user.click(button('Write'));
  await settled();
  const day = dayOf(parseIso('2026-05-26')!);
  expect(plan(host.book, MID_MORNING).clocks.office.isWorkday(day)).toBe(false);
  expect(dayButton(/Tue 26 May 2026, stocktaking, company day off/)).toBeInTheDocument();
  await user.click(button('Remove'));
  await settled();
  await user.click(button(/Next: see the cells/));
  await settled();
  await user.click(button('Write'));
  await settled();
  expect(plan(host.book, MID_MORNING).clocks.office.isWorkday(day)).toBe(true);
  expect(page()).toHaveTextContent('None yet.');
});

test('working days between two days are counted and explained', async () => {
  const { user, container, settled } = await open();
  await user.click(screen.getByText('Working days between two days'));
  const details = screen.getByText('Working days between two days').closest('details')!;
  fireEvent.change(within(details).getByLabelText('From'), { target: { value: '2026-02-13' } });
  fireEvent.change(within(details).getByLabelText('To'), { target: { value: '2026-02-24' } });
  await settled();
  expect(details).toHaveTextContent('2 working days of 11');
  expect(details).toHaveTextContent('Spring Festival');
  await user.click(within(details).getByText('Day by day'));
  expect(within(details).getByText(/^start, not counted$/)).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});
