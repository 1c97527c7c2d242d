import type { Lang } from '../../lang';
import { decimalsOf, type Money } from '../../records/money';
import { NoAmountForWords, TooLargeForWords } from './errors';
import { chineseWords } from './words.chinese';
import { englishWords } from './words.english';

/** 999,999,999,999.99 is the most that is written in words. */
const BELOW = 1e12;

/** The amount in words, in English or 大写. TooLargeForWords, NoAmountForWords. */
export function amountInWords(amount: Money, lang: Lang): string {
  const { minor, currency } = amount;
  if (!(minor >= 0)) throw new NoAmountForWords(amount);
  if (minor >= BELOW * 10 ** decimalsOf(currency)) throw new TooLargeForWords(amount);
  if (!Number.isInteger(minor)) throw new NoAmountForWords(amount);
  return lang === 'zh' ? chineseWords(amount) : englishWords(amount);
}
