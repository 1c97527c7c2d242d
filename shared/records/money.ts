import { GendanError } from '../errors';
import { both } from '../lang';

/** An amount in one currency: whole minor units, so that sums are exact. 1,200.50 USD is 120050. */
export interface Money {
  readonly minor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Amounts of different currencies never become one figure by themselves. */
export class CurrenciesDiffer extends GendanError {
  constructor(a: string, b: string) {
    super(
      both(
        `${a} 和 ${b} 的金额不能直接相加，请先按汇率换算。`,
        `Amounts in ${a} and ${b} cannot be added; convert one of them first.`,
      ),
    );
  }
}

/** CurrenciesDiffer. */
export function plus(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new CurrenciesDiffer(a.currency, b.currency);
  return { minor: a.minor + b.minor, currency: a.currency };
}

/** Digits after the point of a currency. */
export function decimalsOf(currency: string): number {
  if (WHOLE.has(currency)) return 0;
  return THOUSANDTHS.has(currency) ? 3 : 2;
}

/** The amount as a figure, for a cell. */
export function majorOf({ minor, currency }: Money): number {
  return minor / 10 ** decimalsOf(currency);
}

/** Minor units of a figure; undefined when it has more digits than the currency. */
export function minorOf(figure: number, currency: string): number | undefined {
  const exact = figure * 10 ** decimalsOf(currency);
  const minor = Math.round(exact);
  // A sheet keeps fifteen digits, so the last one may be off.
  return Math.abs(exact - minor) <= 1e-6 && Number.isSafeInteger(minor) ? minor + 0 : undefined;
}

/** `USD 1,200.50` */
export function moneyText({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = decimals > 0 ? `.${digits.slice(-decimals)}` : '';
  return `${currency} ${minor < 0 ? '-' : ''}${whole}${rest}`;
}

/** The ISO code of what a cell writes for a currency (`US$`, `人民币`, `eur`); undefined when it is none. */
export function currencyCode(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().toUpperCase();
  return SIGNS[plain] ?? (CODES.has(plain) ? plain : undefined);
}

const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD', $: 'USD', 美元: 'USD', 美金: 'USD', HK$: 'HKD', 港币: 'HKD', 港元: 'HKD', '€': 'EUR', 欧元: 'EUR', '£': 'GBP', 英镑: 'GBP',
  '¥': 'CNY', RMB: 'CNY', 人民币: 'CNY', 元: 'CNY', 'CN¥': 'CNY', 日元: 'JPY', 日币: 'JPY', 'JP¥': 'JPY', A$: 'AUD', 澳元: 'AUD', C$: 'CAD', 加元: 'CAD',
}; // prettier-ignore
const WHOLE = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
const THOUSANDTHS = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));
/** Of ISO 4217 those of countries, without funds and metals. */
const CODES = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
  CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG
  HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA
  MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
  RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD
  UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG`.split(/\s+/),
);

/** Whether a text has an amount in a currency: a figure beside a sign, a code or a word for one (`US$5`, `5 EUR`, `3.2 美元`). */
export function mentionsAmount(text: string): boolean {
  const plain = text.normalize('NFKC');
  return [BEFORE, BEHIND, WORDS_BESIDE].some((pattern) => pattern.test(plain));
}

const SIGN = '[$€£¥₹₽₩₫฿₺₴]|美元|美金|港币|港元|欧元|英镑|人民币|日元|日币|澳元|加元|卢布|卢比';
/** As ISO writes them; in small letters only those that are no English words. */
const CODE = `(?<![A-Za-z])(?:${[...CODES].join('|')}|RMB|usd|eur|gbp|cny|rmb|jpy|hkd|aud)(?![A-Za-z])`;
const BEFORE = new RegExp(`(?:${SIGN}|${CODE})\\s*[:：]?\\s*\\d`, 'u');
const BEHIND = new RegExp(`\\d\\s*(?:[kKmM万千]|million)?\\s*(?:${SIGN}|元|${CODE})`, 'u');
const WORDS_BESIDE = /\d\s*(?:us\s*)?(?:dollars?|euros?|yuan|renminbi|cents?|bucks)\b/i;
