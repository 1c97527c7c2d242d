/** Reads words back, by rules of its own: for tests only. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .toUpperCase()
    .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.toUpperCase().split(' ');
const SCALES: Readonly<Record<string, bigint>> = {
  THOUSAND: 1000n,
  MILLION: 1_000_000n,
  BILLION: 1_000_000_000n,
};

/** `TWELVE THOUSAND THREE HUNDRED AND FORTY-FIVE` */
export function readEnglish(text: string): bigint {
  let [all, part] = [0n, 0n];
  for (const word of text.split(/[ -]/)) {
    const scale = SCALES[word];
    if (word === 'AND') continue;
    else if (word === 'HUNDRED') part *= 100n;
    else if (scale !== undefined) [all, part] = [all + part * scale, 0n];
    else if (TENS.includes(word)) part += BigInt((TENS.indexOf(word) + 2) * 10);
    else if (SMALL.includes(word)) part += BigInt(SMALL.indexOf(word));
    else throw new Error(`“${word}” is no number`);
  }
  return all + part;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };

/** 壹万贰仟叁佰肆拾伍 */
export function readChinese(text: string): bigint {
  let [all, section, digit] = [0n, 0n, 0n];
  for (const sign of text) {
    const unit = UNITS[sign];
    if (DIGITS.includes(sign)) digit = BigInt(DIGITS.indexOf(sign));
    else if (unit !== undefined) [section, digit] = [section + digit * unit, 0n];
    else if (sign === '万') [all, section, digit] = [all + (section + digit) * 10_000n, 0n, 0n];
    else if (sign === '亿') [all, section, digit] = [(all + section + digit) * 100_000_000n, 0n, 0n];
    else throw new Error(`“${sign}” is no number`);
  }
  return all + section + digit;
}

/** Minor units of 人民币…元…角…分整. */
export function readYuan(text: string, currency: string, decimals: number): bigint {
  const match = new RegExp(
    `^${currency}(?:([^元角分厘]+)元)?(零?)(?:(.)角)?(零?)(?:(.)分)?(零?)(?:(.)厘)?(整?)$`,
  ).exec(text);
  if (!match) throw new Error(`“${text}” is no amount`);
  const [, whole = '零', , tenths = '零', , hundredths = '零', , thousandths = '零'] = match;
  const parts = [tenths, hundredths, thousandths].map((sign) => DIGITS.indexOf(sign));
  if (parts.includes(-1)) throw new Error(`“${text}” has something that is no digit`);
  const rest = BigInt(parts.join('').slice(0, decimals) || '0');
  return readChinese(whole) * 10n ** BigInt(decimals) + rest;
}
