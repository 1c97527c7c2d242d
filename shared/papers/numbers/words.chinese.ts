import { toCardinal } from 'n2words/zh-Hans-CN';
import { decimalsOf, type Money } from '../../records/money';
import { CURRENCY_NAMES } from './currency-names.data';

/** Tenths, hundredths and thousandths of a unit. */
const PARTS = ['角', '分', '厘'];
const DIGITS = '零壹贰叁肆伍陆柒捌玖';

/**
 * `人民币壹万贰仟叁佰肆拾伍元伍角整`, by the rules for bills (正确填写票据和结算凭证的基本规定): the currency first and nothing
 * between, 零 for what is skipped, also between 元 and 分, 整 behind 元 and 角 and not behind 分. Where they leave a 零
 * open (a unit digit 0 before 角), it is not written. Other currencies count in 元角分 as well, under their names.
 */
export function chineseWords({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const scale = 10 ** decimals;
  const whole = Math.floor(minor / scale);
  let text = whole > 0 ? `${toCardinal(whole)}元` : '';
  let isSkipped = false;
  const digits = decimals === 0 ? '' : String(minor % scale).padStart(decimals, '0');
  [...digits].forEach((digit, at) => {
    if (digit === '0') isSkipped = true;
    else {
      text += `${isSkipped && text !== '' ? '零' : ''}${DIGITS[Number(digit)]}${PARTS[at]}`;
      isSkipped = false;
    }
  });
  if (text === '') text = '零元';
  return `${CURRENCY_NAMES[currency]?.zh ?? currency}${text}${/[元角]$/.test(text) ? '整' : ''}`;
}
