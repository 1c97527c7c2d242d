import type { PaperValues } from '../../paper';
import { figureOf } from './figure';
import { creditText } from './credit-text';

/** How far something may lie above and below, in hundredths, and by which words. */
export interface Tolerance {
  readonly plus: number;
  readonly minus: number;
  readonly why: string;
}

const NONE: Tolerance = { plus: 0, minus: 0, why: '' };
export const TEN: Tolerance = { plus: 10, minus: 10, why: 'ABOUT, UCP 600 art. 30(a)' };

/** 39A: `10/10`, `05/05`, `+10/-0`, `+/-5 %`, `5`. What is not read for certain allows nothing and says nothing. */
export function toleranceOf(text: string): Tolerance | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s|PCT|%|PERCENT/g, '');
  const two = /^\+?(\d{1,2}(?:\.\d+)?)[/,;]-?(\d{1,2}(?:\.\d+)?)$/.exec(plain);
  if (two) return { plus: Number(two[1]), minus: Number(two[2]), why: `39A ${text.trim()}` };
  const one = /^(?:\+\/?-|±|PLUSORMINUS|PLUS\/MINUS)?(\d{1,2}(?:\.\d+)?)(?:MOREORLESS)?$/.exec(plain);
  return one ? { plus: Number(one[1]), minus: Number(one[1]), why: `39A ${text.trim()}` } : undefined;
}

const WORDS =
  /(?:(?:\+ ?\/? ?-|±|PLUS ?(?:OR|\/) ?MINUS|MORE OR LESS(?: OF)?) ?(\d{1,2}(?:\.\d+)?) ?(?:PCT|%|PER ?CENT)|(\d{1,2}(?:\.\d+)?) ?(?:PCT|%|PER ?CENT) ?(?:\+ ?\/? ?-|±|MORE (?:OR|AND|\/) ?LESS|PLUS ?(?:OR|\/) ?MINUS))[^\n.;]*/g;

/** What 45A and 47A say in words: `5 PCT MORE OR LESS IN QUANTITY AND AMOUNT ALLOWED`. */
function inWords(credit: PaperValues, about: 'AMOUNT' | 'QUANTITY'): Tolerance | undefined {
  const text = creditText(credit, 'goods', 'conditions');
  for (const match of text.matchAll(WORDS)) {
    const before = text
      .slice(Math.max(0, match.index - 60), match.index)
      .split(/[\n.;]/)
      .at(-1)!;
    const sentence = before + match[0];
    const [amount, quantity] = [/AMOUNT|VALUE/.test(sentence), /QUANTIT|QTY/.test(sentence)];
    if (about === 'AMOUNT' ? !amount : amount && !quantity) continue;
    const share = Number(match[1] ?? match[2]);
    return { plus: share, minus: share, why: match[0].trim() };
  }
  return undefined;
}

/** How far drawings may lie from 32B: by its own ABOUT, 39A, or words of 45A and 47A. */
export function ofAmount(credit: PaperValues): Tolerance {
  const stated = toleranceOf(credit['tolerance']?.text ?? '');
  if (stated) return stated;
  if (credit['credit_amount'] && figureOf(credit['credit_amount'])?.isAbout) return TEN;
  return inWords(credit, 'AMOUNT') ?? NONE;
}

/** How far the quantity may lie from 45A, where ABOUT does not stand at it. */
export const ofQuantity = (credit: PaperValues): Tolerance | undefined => inWords(credit, 'QUANTITY');

/** Above (1), within (0) or below (-1) what the tolerance allows around a figure. */
export const within = (value: number, base: number, { plus, minus }: Tolerance, step: number): -1 | 0 | 1 => {
  if (value > base * (1 + plus / 100) + step / 2) return 1;
  return value < base * (1 - minus / 100) - step / 2 ? -1 : 0;
};
