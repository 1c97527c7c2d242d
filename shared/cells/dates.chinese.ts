import { chineseNumber } from '../time/chinese-number';

const DIGITS = '〇一二三四五六七八九';
const NUMERAL = '[〇零一二三四五六七八九十廿卅]+';
const PLACES = new RegExp(`${NUMERAL}(?=\\s*[年月日号])|(?<=月)${NUMERAL}`, 'g');

/** Chinese numerals of dates in digits: 五月二十三日, 二〇二六年五月, 五月十八. */
export function withDigits(text: string): string {
  if (!/[一二三四五六七八九十]\s*[年月日号]/.test(text)) return text;
  return text.replace(PLACES, (numeral) => {
    const plain = numeral.replace(/零/g, '〇').replace('廿', '二十').replace('卅', '三十');
    if (!plain.includes('十')) return [...plain].map((c) => DIGITS.indexOf(c)).join('');
    return String(chineseNumber(plain) ?? numeral);
  });
}
