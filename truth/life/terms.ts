import type { Day } from '../days';
import { workdaysAfter } from '../days';
import type { EventKey, PromiseKey } from './life';

/** How an order is paid. */
export const TERMS = [
  'tt-copies',
  'tt-before',
  'lc-sight',
  'lc-usance',
  'lc-unsaid',
  'oa-30',
  'oa-60',
  'dp',
  'prepaid',
] as const;
export type TermKey = (typeof TERMS)[number];

/** What a due date is counted from: an event, a promise or the order's date. */
export type Basis = EventKey | PromiseKey | 'ordered';

/** A part of the price: from which days on the office may say that it is late. */
export interface MoneyPart {
  readonly event: 'deposit' | 'balance';
  /** Counted from the first of these that is known. */
  readonly from: readonly Basis[];
  readonly due: (from: Day, basis: Basis) => Day;
  readonly why: string;
}

export interface Term {
  /** As teams write it, of which each order has one. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly money: readonly MoneyPart[];
  /** Days from the bill of lading until the documents must be at the bank, where a law or the contract says so. */
  readonly presentation?: number;
  readonly hasLc?: true;
}

/** Usual where the term names no days: five working days after the PI. */
const deposit: MoneyPart = {
  event: 'deposit',
  from: ['ordered'],
  due: (from) => workdaysAfter(from, 5),
  why: 'deposit not in five working days after the PI',
};

const balance = (from: readonly Basis[], due: MoneyPart['due'], why: string): MoneyPart => ({
  event: 'balance',
  from,
  due,
  why,
});

/** Usual where the term names no days: two working days before the goods are loaded, else two days before ETD. */
const beforeShipment: MoneyPart = {
  event: 'balance',
  from: ['loading', 'etd'],
  due: (from, basis) => (basis === 'loading' ? workdaysAfter(from, -2) : from - 2),
  why: 'balance not in before the goods are loaded',
};

const openAccount = (days: number): Term => ({
  zh: [`O/A ${days}天`, `T/T 提单日后${days}天付款`, `OA${days}天`],
  en: [`O/A ${days} days`, `Open account ${days} days from B/L`],
  money: [balance(['sailing'], (from) => from + days, `open account of ${days} days has run out`)],
});

/** Contract terms and the days at which their money is due, stated or usual in trade. */
export const TERM: Readonly<Record<TermKey, Term>> = {
  'tt-copies': {
    zh: [
      '30%定金，70%见提单复印件',
      'T/T 30%预付 70%见提单副本',
      '30/70 T/T 见副本付款',
      'TT 30%+70% 见B/L COPY',
    ],
    en: ['30% T/T deposit, 70% against copy of B/L', 'TT 30/70 against B/L copy'],
    money: [
      deposit,
      balance(['copies', 'sailing'], (from) => from + 7, 'balance not in 7 days after the copies'),
    ],
  },
  'tt-before': {
    zh: ['30%定金，70%发货前付清', 'T/T 30%定金 余款出货前', '30%订金，余款款到发货'],
    en: ['30% deposit, 70% before shipment', 'T/T 30% down, balance before shipment'],
    money: [deposit, beforeShipment],
  },
  'lc-sight': {
    zh: ['L/C at sight', '即期信用证'],
    en: ['L/C at sight', 'Irrevocable L/C at sight'],
    money: [
      balance(['documents'], (from) => workdaysAfter(from, 5), 'bank has not paid in five banking days'),
    ],
    presentation: 21,
    hasLc: true,
  },
  'lc-usance': {
    zh: ['L/C 提单日后60天', '远期信用证，提单日起60天付款'],
    en: ['L/C 60 days after B/L date', 'Usance L/C 60 days from B/L date'],
    money: [balance(['sailing'], (from) => from + 60, 'L/C not paid at maturity, 60 days after the B/L')],
    presentation: 21,
    hasLc: true,
  },
  // Sixty days from what? Nobody says so; by the later of the two usual ways, after sight, it must be in.
  'lc-unsaid': {
    zh: ['L/C 60天', '远期信用证60天'],
    en: ['L/C 60 days', 'Usance L/C 60 days'],
    money: [
      balance(
        ['documents'],
        (from) => workdaysAfter(from, 7) + 60,
        'L/C not paid, 60 days after the bank has seen the documents',
      ),
    ],
    presentation: 21,
    hasLc: true,
  },
  'oa-30': openAccount(30),
  'oa-60': openAccount(60),
  dp: {
    zh: ['D/P at sight', '即期D/P'],
    en: ['D/P at sight', 'D/P'],
    money: [balance(['documents'], (from) => from + 15, 'collection not paid in 15 days')],
  },
  prepaid: {
    zh: ['100% T/T 预付', '全款预付'],
    en: ['100% T/T in advance', 'Full prepayment'],
    money: [deposit],
  },
};
