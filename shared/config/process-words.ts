import type { Lang } from '../lang';
import type { ProcessRow } from '../process/row';
import {
  ESCALATION_WORDS,
  keyFor,
  PARTY_WORDS,
  ROLE_WORDS,
  ROLL_WORDS,
  VARIANT_WORDS,
  wordFor,
  type Words,
} from '../templates/vocabulary';
import { fieldKey, fieldWord } from './field-words';
import { several } from '../records/table';

/** What a cell of 跟单_流程 shows for the keys in a row; text that is no list of keys stays as it is. */
export function wordsInCell(column: keyof ProcessRow, text: string, lang: Lang): string {
  if (text === '') return '';
  const list = (words: string[]): string => words.join(lang === 'zh' ? '、' : ', ');
  switch (column) {
    case 'role':
      return wordFor(ROLE_WORDS, text, lang);
    case 'roll':
      return wordFor(ROLL_WORDS, text, lang);
    case 'calendar':
      return wordFor(CALENDAR_WORDS, text, lang);
    case 'waitsOn':
      return list(several(text).map((party) => wordFor(PARTY_WORDS, party, lang)));
    case 'evidence':
      return list(several(text).map((field) => fieldWord(field, lang)));
    case 'escalate':
      return escalations(text, (to) => wordFor(ESCALATES_TO, to, lang), lang === 'zh' ? '；' : '; ');
    default:
      return text;
  }
}

/** The keys that a cell's words stand for, in either language; words that stand for nothing stay for the compiler to report. */
export function keysInCell(column: keyof ProcessRow, text: string): string {
  if (text === '') return '';
  const keys = (words: Words<string>): string =>
    several(text, (part) => keyFor(words, part) !== undefined)
      .map((part) => keyFor(words, part) ?? part)
      .join(', ');
  switch (column) {
    case 'variant':
      return keyFor(VARIANT_WORDS, text) ?? text;
    case 'role':
      return keyFor(ROLE_WORDS, text) ?? text;
    case 'roll':
      return keyFor(ROLL_WORDS, text) ?? text;
    case 'calendar':
      return keyFor(CALENDAR_WORDS, text) ?? text;
    case 'waitsOn':
      return keys(PARTY_WORDS);
    case 'evidence':
      return several(text, (part) => fieldKey(part) !== undefined)
        .map((part) => fieldKey(part) ?? part)
        .join(', ');
    case 'escalate':
      return escalations(text, (to) => keyFor(ESCALATES_TO, to) ?? to, '; ');
    default:
      return text;
  }
}

/** `backup 1wd; manager 2wd`: each part ends with a limit, before it stands who hears. */
function escalations(text: string, translate: (to: string) => string, separator: string): string {
  return text
    .split(/[;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^(.*?)\s+(\d.*)$/s.exec(part) ?? /^(\D+?)(\d.*)$/s.exec(part);
      return match ? `${translate(match[1]!.trim())} ${match[2]!.replace(/\s+/g, '')}` : translate(part);
    })
    .join(separator);
}

const ESCALATES_TO: Words<string> = { ...ROLE_WORDS, ...ESCALATION_WORDS };

/** The calendars that an order always has. */
const CALENDAR_WORDS: Words<'office' | 'bank' | 'customer'> = {
  office: { zh: '公司', en: 'office', also: '办公, 公司日历, Office calendar' },
  bank: { zh: '银行', en: 'bank', also: '银行日历, 银行工作日, Bank calendar' },
  customer: { zh: '客户', en: 'customer', also: '客户日历, Customer calendar' },
};
