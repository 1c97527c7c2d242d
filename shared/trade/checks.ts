import { both, type Bilingual } from '../lang';
import { currencyCode } from '../records/money';
import { parseTerms } from '../terms/terms';

export { checkWhole } from '../records/whole';

/** What is wrong with the text of a currency: `USD`, `US$`, 美元 are right. */
export function checkCurrency(text: string): Bilingual | undefined {
  if (currencyCode(text) !== undefined) return undefined;
  return both(
    `“${text}”不是币种。请写成 USD、EUR、CNY 这样的三个字母；改好之前忽略这一格。`,
    `“${text}” is no currency. Write its three letters, such as USD, EUR or CNY; until then the cell is ignored.`,
  );
}

/** A payment term that cannot be read for certain is asked about at its cell, in the words of the reader of terms. */
export function checkTerms(text: string): Bilingual | undefined {
  const { question } = parseTerms(text);
  if (!question) return undefined;
  return both(
    `付款条款“${text}”：${question.zh}。写清楚之前忽略这一格。`,
    `Payment term “${text}”: ${question.en}. Until then the cell is ignored.`,
  );
}

/** The digits of a customs code without the points and blanks that people part them with. */
export const hsDigits = (text: string): string => text.normalize('NFKC').replace(/[\s.\-]/g, '');

/** Six digits are the world's, eight the tariff's, ten those of a Chinese declaration. */
export function checkHs(text: string): Bilingual | undefined {
  if (/^(\d{6}|\d{8}|\d{10})$/.test(hsDigits(text))) return undefined;
  return both(
    `“${text}”不是 HS 编码（报关用 10 位）。请核对位数；改好之前忽略这一格。`,
    `“${text}” is no HS code (a Chinese declaration has ten digits). Check the digits; until then the cell is ignored.`,
  );
}

/** Unit prices have at most four digits after the point. */
export const PRICE_DIGITS = 4;

export function checkPrice(text: string): Bilingual | undefined {
  const digits = /[.](\d+)\s*$/.exec(text.normalize('NFKC').replace(/0+$/, ''))?.[1] ?? '';
  // A sheet keeps fifteen digits: 0.30000000000000004 is 0.3.
  const exact = Number(Number(text).toFixed(PRICE_DIGITS));
  if (digits.length <= PRICE_DIGITS || Math.abs(Number(text) - exact) < 1e-9) return undefined;
  return both(
    `单价“${text}”的小数超过 ${PRICE_DIGITS} 位。请核对；改好之前忽略这一格。`,
    `The unit price “${text}” has more than ${PRICE_DIGITS} digits after the point. Check it; until then the cell is ignored.`,
  );
}
