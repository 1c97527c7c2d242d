import type { Place } from '../../book/address';
import { countryLabel } from '../../time/country-code';
import { dateText } from '../../time/date-text';
import type { Lang } from '../../lang';
import { majorOf, moneyText, type Money } from '../../records/money';
import { amountFormat } from '../numbers/money-format';
import type { PaperValue } from '../paper';

/** A text as it stands; undefined for one that says nothing. */
export function saidText(text: string | undefined, from?: Place): PaperValue | undefined {
  const plain = text?.trim() ?? '';
  return plain === '' ? undefined : { text: plain, ...(from && { from }) };
}

/** A serial day: `15 Mar 2026`, `2026年3月15日`. Banks read a month in letters in one way only. */
export function saidDay(day: number | undefined, lang: Lang, from?: Place): PaperValue | undefined {
  if (day === undefined) return undefined;
  // The tag keeps the month English in an Excel or WPS that is set to Chinese: else it shows “15 3月 2026”.
  const format = lang === 'en' ? '[$-409]d mmm yyyy' : 'yyyy"年"m"月"d"日"';
  return { text: dateText(day, lang, true), figure: day, format, isDate: true, ...(from && { from }) };
}

/** An amount with its currency: `USD 12,345.50`. */
export function saidMoney(money: Money | undefined, from?: Place): PaperValue | undefined {
  if (!money) return undefined;
  return {
    text: moneyText(money),
    figure: majorOf(money),
    format: amountFormat(money.currency, 'en'),
    ...(from && { from }),
  };
}

/** A figure with so many digits after the point at least, and at most; thousands parted. */
export function saidFigure(
  figure: number | undefined,
  [least, most]: readonly [number, number],
  from?: Place,
): PaperValue | undefined {
  if (figure === undefined) return undefined;
  const [whole, rest = ''] = Math.abs(figure).toFixed(most).split('.');
  const digits = rest.replace(/0+$/, '').padEnd(least, '0');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = `${figure < 0 ? '-' : ''}${grouped}${digits === '' ? '' : `.${digits}`}`;
  const after = `${'0'.repeat(least)}${'#'.repeat(most - least)}`;
  return { text, figure, format: `#,##0${after === '' ? '' : `.${after}`}`, ...(from && { from }) };
}

/** The name of a country of an ISO code, in capitals on English papers. */
export function saidCountry(code: string | undefined, lang: Lang, from?: Place): PaperValue | undefined {
  const name = code === undefined ? '' : countryLabel(code)[lang];
  return saidText(lang === 'en' ? name.toUpperCase() : name, from);
}
