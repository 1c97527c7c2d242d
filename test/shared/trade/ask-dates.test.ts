import { askDatesText, langOf } from '../../../shared/trade/ask-dates';

const ORDERS = [
  { order: 'FY-1', goods: '花瓶 1200PCS', due: '5月20日', isPast: false, asks: ['ready', 'inspection'] },
  { order: 'FY-2', goods: '', due: '', isPast: false, asks: ['ready'] },
] as const;

test('a factory is asked for the dates of its orders in Chinese', () =>
  expect(askDatesText(ORDERS, '王厂长', 'zh')).toBe(
    [
      '王厂长，您好！',
      '请帮忙确认以下 2 个订单的日期：',
      '1. FY-1（花瓶 1200PCS）：交期 5月20日，请告知完工日期、可验货日期。',
      '2. FY-2：请告知完工日期。',
      '谢谢！',
    ].join('\n'),
  ));

test('one that is written to in English is told which date has passed', () =>
  expect(askDatesText([{ ...ORDERS[0], due: '20 May', isPast: true }], '', 'en')).toBe(
    [
      'Hello,',
      'please confirm the dates of the following order:',
      '1. FY-1 (花瓶 1200PCS): was due 20 May; please tell us the date on which the goods are ready and the date on which they can be inspected.',
      'Thank you.',
    ].join('\n'),
  ));

test.each([
  [undefined, 'zh'],
  ['zh', 'zh'],
  ['en', 'en'],
  ['de', 'en'],
] as const)('a partner whose language is %s is written to in %s', (language, lang) =>
  expect(langOf(language)).toBe(lang),
);
