import { chineseNumber } from '../time/chinese-number';
import { CHARACTERS, KEY_WORDS, LOOKALIKES, NUMBER_WORDS } from './normal.data';

/**
 * The text in one spelling: half-width, lower case, simplified characters, figures instead of number words
 * (`三成`, `百分之三十`, `thirty percent`, `half`), the misspellings of the trade's key words mended.
 */
export function normalTerms(text: string): string {
  const plain = [...text.normalize('NFKC').toLowerCase()]
    .map((character) => CHARACTERS.get(character) ?? character)
    .join('');
  const oneLine = plain.replace(/\s*[\r\n]+\s*/g, ' ; ').replace(/\s+/g, ' ');
  return figures(oneLine).replace(/[a-z]{5,}/g, mended);
}

function figures(text: string): string {
  return text
    .replace(/[’‘`]/g, "'")
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(NUMBER_WORD, (word) => String(NUMBER_WORDS.get(word)))
    .replace(/百分之\s*([零一二两三四五六七八九十百\d]+)/g, (all, amount: string) =>
      shown(amount, 1, '%', all),
    )
    .replace(/([一二两三四五六七八九十\d])\s*成(?!交|本|品|立|功|熟)/g, (all, amount: string) =>
      shown(amount, 10, '%', all),
    ) // prettier-ignore
    .replace(/([一二两三四五六七八九十百]+)(?=\s*个?(?:工作日|天|日|周|星期|月(?!结)))/g, (all, n: string) =>
      shown(n, 1, '', all),
    ) // prettier-ignore
    .replace(/一半|半款|半数|(?<![a-z])half(?![a-z])/g, '50%')
    .replace(
      /全款|全额|全部货款|(?<![a-z])(?:full payment|payment in full|full amount|in full)(?![a-z])/g,
      ' 100% ',
    )
    .replace(/(\d+(?:\.\d+)?)\s*(?:percent|per cent|pct)(?![a-z])/g, '$1%')
    .replace(/(\d+)\s*\(\s*\1\s*\)/g, '$1')
    .replace(/(\d+%)\s*\(\s*\1\s*\)/g, '$1')
    .replace(/(?<![a-z])(eta|etd)\s*-\s*(\d{1,2})(?![\d/.-])\s*(?:days?|天|日)?/g, '$2 days before $1')
    .replace(BARE_DAYS, '$1 $2 days')
    .replace(SHARES, (all, ...found: (string | undefined)[]) => shares(all, found.slice(0, 3)));
}

const NUMBER_WORD = new RegExp(`(?<![a-z])(?:${[...NUMBER_WORDS.keys()].join('|')})(?![a-z])`, 'g');
/** `OA60`, `O/A 45`, `月结60`: what follows are days. */
const BARE_DAYS =
  /(?<![a-z])(o\s?\/?\s?a|d\s?\/?\s?a|l\s?\/?\s?c|月结|账期)\s*-?(\d{2,3})(?![\d%./:-]|\s*(?:%|个|days?|d(?![a-z])|天|日|working|calendar))/g;
/** `30/70`, `30:70`, `30-40-30`: shares where they come to a hundred. */
const SHARES = /(?<![\d/:.-])(\d{1,2})%?\s*[/:-]\s*(\d{1,2})%?(?:\s*[/:-]\s*(\d{1,2})%?)?(?![\d/:-]|\.\d)/g;

function shares(all: string, found: readonly (string | undefined)[]): string {
  const parts = found.filter((each) => each !== undefined).map(Number);
  const sum = parts.reduce((total, each) => total + each, 0);
  return sum === 100 ? parts.map((part) => `${part}%`).join(' , ') : all;
}

function shown(text: string, times: number, unit: string, otherwise: string): string {
  const value = /^\d+$/.test(text) ? Number(text) : text === '百' ? 100 : chineseNumber(text);
  return value === undefined ? otherwise : `${value * times}${unit}`;
}

/** A word one slip away from a key word of the trade. */
function mended(word: string): string {
  if (KEY_WORDS.has(word) || LOOKALIKES.has(word)) return word;
  for (const key of KEY_WORDS) if (isOneSlip(word, key)) return key;
  return word;
}

/** Whether one letter is wrong, missing, too many, or two neighbours change places. */
function isOneSlip(word: string, key: string): boolean {
  if (Math.abs(word.length - key.length) > 1 || word[0] !== key[0]) return false;
  let at = 0;
  while (at < word.length && at < key.length && word[at] === key[at]) at++;
  const [left, right] = [word.slice(at), key.slice(at)];
  if (left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
