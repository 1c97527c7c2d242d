import type { Shipped, ShippedText } from '../messages/texts/choose';

/** What is written where the team has no approved text of its own; `ahead`: nothing is past due yet. */
const WORDS: Readonly<Record<'overdue' | 'ahead', ShippedText>> = {
  overdue: {
    zh: {
      subject: '付款提醒：{{订单号}}',
      text: '{{联系人}}，您好：\n\n截至{{今天}}，以下款项我们还没有收到：\n\n{{款项}}\n\n合计 {{合计}}。\n\n请安排付款，并把银行水单发给我们。如已付款，请告诉我们付款日期和流水号，方便查收。\n\n谢谢！\n{{署名}}',
    },
    en: {
      subject: 'Payment reminder: {{orders}}',
      text: 'Dear {{contact}},\n\nAs of today ({{today}}) we have not received the following:\n\n{{payments}}\n\nTotal: {{total}}.\n\nPlease arrange the payment and let us have the bank slip. If you have paid already, please tell us the date and the reference so that we can trace it.\n\nThank you and best regards,\n{{sender}}',
    },
  },
  ahead: {
    zh: {
      subject: '付款提示：{{订单号}}',
      text: '{{联系人}}，您好：\n\n提醒一下，以下款项还没有付清：\n\n{{款项}}\n\n合计 {{合计}}。\n\n请按约定的时间安排付款，付款后把银行水单发给我们。\n\n谢谢！\n{{署名}}',
    },
    en: {
      subject: 'Payments to come: {{orders}}',
      text: 'Dear {{contact}},\n\nThis is to remind you of the payments that are still to be made:\n\n{{payments}}\n\nTotal: {{total}}.\n\nPlease pay when they fall due and let us have the bank slip.\n\nThank you and best regards,\n{{sender}}',
    },
  },
}; // prettier-ignore

export const SHIPPED_REMINDERS: Readonly<Record<keyof typeof WORDS, Shipped>> = {
  overdue: { key: 'gendan-reminder', version: 1, words: WORDS.overdue },
  ahead: { key: 'gendan-reminder-ahead', version: 1, words: WORDS.ahead },
};
