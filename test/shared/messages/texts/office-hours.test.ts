import { aboutOrder } from '../../../../shared/messages/texts/about';
import { acknowledgementOf, inquiredAt } from '../../../../shared/messages/texts/acknowledgement';
import { isOpen, opensAt } from '../../../../shared/messages/texts/office-hours';
import { orderOf } from '../../../../shared/orders/order-of';
import { isoOf, parseIso, type Moment } from '../../../../shared/time/moment';
import { day } from '../../../tools/book';
import { draftPlan, SATURDAY, text } from '../../../tools/draft-book';

const at = (iso: string): Moment => parseIso(iso)!;
const { office } = draftPlan().clocks;

test.each([
  ['2026-05-16 22:10', false, 'a Saturday evening', '2026-05-18 09:00'],
  ['2026-05-09 10:00', true, 'a Saturday that is worked in the place of a holiday', '2026-05-09 10:00'],
  ['2026-05-01 10:00', false, 'a Friday that is a holiday', '2026-05-06 09:00'],
  ['2026-05-18 08:59', false, 'a minute before it opens', '2026-05-18 09:00'],
  ['2026-05-18 09:00', true, 'the minute in which it opens', '2026-05-18 09:00'],
  ['2026-05-18 23:59', false, 'a Monday night', '2026-05-19 09:00'],
  ['2026-05-17', false, 'some time of a Sunday', '2026-05-18 09:00'],
  ['2026-05-18', true, 'some time of a Monday: nobody knows when', '2026-05-18 09:00'],
])('%s: open is %s on %s', (iso, open, _, opens) => {
  expect(isOpen(office, at(iso))).toBe(open);
  expect(isoOf(opensAt(office, at(iso))!)).toBe(opens);
});

const acknowledged = (came: string, more: object = {}, now?: string) => {
  const plan = draftPlan({ inquiries: [{ ...SATURDAY, 询盘日期: day(came) }], ...more }, now);
  const about = aboutOrder(plan, orderOf(plan, 'INQ-1')!, '王丽');
  return acknowledgementOf(about, inquiredAt(about));
};

test('an inquiry of a Saturday evening gets the words for that, and when the office opens', () => {
  const { kind, text: words, to, subject, notes } = acknowledged('2026-05-16 22:10', {}, '2026-05-16 22:30');
  expect([kind, to, subject]).toEqual(['acknowledgement', ['clark@maple.example'], 'We have received your inquiry INQ-1']);
  expect(words).toContain('outside our office hours. Our office opens on Mon 18 May 2026 09:00');
  expect(notes.map(({ en }) => en)).toEqual(['The inquiry came on Sat 16 May 22:10, outside of office hours']);
}); // prettier-ignore

test('looked at once the office is open, a person is told to look at the words', () =>
  expect(acknowledged('2026-05-16 22:10').notes.at(-1)?.en).toMatch(/has opened since/));

test('in office hours, and on a day without a time, it gets the plain words', () => {
  expect(acknowledged('2026-05-18 09:30').text).not.toContain('office hours');
  expect(acknowledged('2026-05-15').text).not.toContain('office hours');
});

test.each([
  ['INQ price {{total}}', '{{total}}'],
  ['We can offer USD 5', 'We can offer USD 5'],
  ['单价：3.2', '单价：3.2'],
])('a text with %s is refused, wherever it comes from', (words, quoted) => {
  const texts = [text({ 用途: '收到回复', 正文: `Dear {{contact}}\n${words}` })];
  expect(() => acknowledged('2026-05-18 09:30', { texts })).toThrow(`跟单_文案!F2 has “${quoted}”`);
});

test('a price that comes with a value of the sheet is refused as well', () => {
  const plan = { inquiries: [{ ...SATURDAY, 品名: 'USD 5 mug', 询盘日期: day('2026-05-18 09:30') }], texts: [text({ 用途: '收到回复', 正文: 'About {{product}}' })] }; // prettier-ignore
  expect(() => acknowledged('2026-05-18 09:30', plan)).toThrow('About USD 5 mug');
});
