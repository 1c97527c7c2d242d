import { both, type Bilingual, type Lang } from '../lang';
import type { Language } from './languages';

/** What is asked of a factory about one of its orders. */
export interface AskedDates {
  readonly order: string;
  /** Goods and quantity as the sheet writes them; empty where it does not. */
  readonly goods: string;
  /** The factory's date as it stands; empty where there is none. */
  readonly due: string;
  readonly isPast: boolean;
  /** `ready`: when the goods are ready; `inspection`: when they can be inspected. */
  readonly asks: readonly ('ready' | 'inspection')[];
}

/** The language in which a partner is written to: Chinese unless its row says another, which is then English. */
export const langOf = (language: Language | undefined): Lang =>
  language === undefined || language === 'zh' ? 'zh' : 'en';

/** A text that asks a factory for the dates of its orders, to be sent by whoever copies it. It names no customer. */
export function askDatesText(orders: readonly AskedDates[], contact: string, lang: Lang): string {
  const lines = orders.map((order, at) => `${at + 1}. ${lineOf(order, lang)}`);
  const greeting = contact === '' ? WORDS.hello[lang] : WORDS.helloTo(contact)[lang];
  return [greeting, WORDS.please(orders.length)[lang], ...lines, WORDS.thanks[lang]].join('\n');
}

function lineOf({ order, goods, due, isPast, asks }: AskedDates, lang: Lang): string {
  const about = goods === '' ? '' : lang === 'zh' ? `（${goods}）` : ` (${goods})`;
  const known = due === '' ? '' : (isPast ? WORDS.passed(due) : WORDS.was(due))[lang];
  const asked = asks.map((each) => ASKS[each][lang]).join(lang === 'zh' ? '、' : ' and ');
  return `${order}${about}${lang === 'zh' ? '：' : ': '}${known}${WORDS.ask(asked)[lang]}`;
}

const ASKS = {
  ready: both('完工日期', 'the date on which the goods are ready'),
  inspection: both('可验货日期', 'the date on which they can be inspected'),
} as const;

const WORDS = {
  hello: both('您好！', 'Hello,'),
  helloTo: (name: string): Bilingual => both(`${name}，您好！`, `Dear ${name},`),
  please: (count: number): Bilingual =>
    both(
      `请帮忙确认以下 ${count} 个订单的日期：`,
      `please confirm the dates of the following ${count === 1 ? 'order' : `${count} orders`}:`,
    ),
  was: (due: string): Bilingual => both(`交期 ${due}，`, `due ${due}; `),
  passed: (due: string): Bilingual => both(`交期 ${due} 已过，`, `was due ${due}; `),
  ask: (asked: string): Bilingual => both(`请告知${asked}。`, `please tell us ${asked}.`),
  thanks: both('谢谢！', 'Thank you.'),
} as const;
