import { hasHan } from '../../../cells/text';
import { countryCode } from '../../../time/country-code';

/** Legal forms and how else they are written. A name ends with them; what follows is the address. */
const FORMS: Readonly<Record<string, string>> = {
  CO: 'CO', COMPANY: 'CO', LTD: 'LTD', LIMITED: 'LTD', INC: 'INC', INCORPORATED: 'INC', CORP: 'CORP', CORPORATION: 'CORP',
  LLC: 'LLC', GMBH: 'GMBH', AG: 'AG', KG: 'KG', SA: 'SA', SAS: 'SAS', SARL: 'SARL', SRL: 'SRL', SPA: 'SPA', BV: 'BV', NV: 'NV',
  PTY: 'PTY', PTE: 'PTE', PVT: 'PVT', PRIVATE: 'PVT', PLC: 'PLC', LLP: 'LLP', AB: 'AB', AS: 'AS', OY: 'OY', SL: 'SL', KK: 'KK',
  SDN: 'SDN', BHD: 'BHD', LTDA: 'LTDA', FZE: 'FZE', FZCO: 'FZCO', FZC: 'FZC', DMCC: 'DMCC', ZOO: 'ZOO', JSC: 'JSC', OOO: 'OOO', EIRL: 'EIRL',
}; // prettier-ignore

/** Words that are shortened on papers. */
const SHORT: Readonly<Record<string, string>> = {
  IMP: 'IMPORT', EXP: 'EXPORT', INTL: 'INTERNATIONAL', MFG: 'MANUFACTURING', MFRS: 'MANUFACTURERS', BROS: 'BROTHERS', GRP: 'GROUP', UND: 'AND',
}; // prettier-ignore

/** Letters and digits of a text as words of one spelling; `CO., LTD` and `Company Limited` are one. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[ØÆŒŁĐ]/g, (letter) => LETTERS[letter]!)
    .replace(/\bJOINT[- ]STOCK (?:CO\b\.?|COMPANY\b)/g, 'JSC')
    .replace(/M\/S\.?\s|^\s*MESSRS\.?\s/g, ' ')
    .replace(/[&+]/g, ' AND ')
    .replace(/(?<=\b[A-Z])\.(?=[A-Z]\b)|['’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .map((part) => own(FORMS, part) ?? own(SHORT, part) ?? part);
}

/** Letters that do not come apart into one and its accent. */
const LETTERS: Readonly<Record<string, string>> = { Ø: 'O', Æ: 'AE', Œ: 'OE', Ł: 'L', Đ: 'D' };

/** A cable has no umlauts: `MUELLER` is Müller, `SONDERGAARD` is Søndergård. */
const HAS_UMLAUT = /[äöüøåæœ]|[aou]\u0308|a\u030a/i;
const withoutUmlauts = (words: readonly string[]): string[] =>
  words.map((word) => word.replace(/AE|OE|UE|AA/g, (two) => two[0]!));

/** `CONSTRUCTOR` is a word like others. */
const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const isForm = (part: string | undefined): boolean => part !== undefined && Object.hasOwn(FORMS, part);

/** `GMBH & CO. KG` is another company than `GMBH`. */
const isAndCo = (words: readonly string[], at: number): boolean =>
  words[at] === 'AND' && words[at + 1] === 'CO';

/** The words of a name in front of its address, as far as they can be told apart. */
function nameOf(text: string): string[] {
  const words = wordsOf(text);
  const first = words.findIndex((part, at) => at > 0 && isForm(part));
  if (first > 0 && first <= MOST_WORDS) {
    let end = first;
    while (isForm(words[end]) || isAndCo(words, end)) end++;
    return words.slice(0, end);
  }
  const line = wordsOf(text.trim().split(/[\n\r,，;；]/)[0]!);
  return line.length > 0 ? line : words;
}

/** A form that stands further behind is a word of the address. */
const MOST_WORDS = 12;

/**
 * Whether two texts name the same party, with or without an address behind it: the whole name has to be there, its legal
 * form as well. A name that stands in Chinese and in English is compared in each language that both have, and the same in
 * one of them will do. Undefined where one is Chinese and the other is not.
 */
export function isSameParty(a: string, b: string): boolean | undefined {
  if (wordsOf(a).length === 0 || wordsOf(b).length === 0) return undefined;
  if (hasHan(a) !== hasHan(b)) return undefined;
  const isSame = (one: string, other: string): boolean =>
    beginsWith(wordsOf(one), nameOf(other)) ||
    beginsWith(wordsOf(other), nameOf(one)) ||
    (HAS_UMLAUT.test(one + other) && isSameInCable(one, other));
  if (isSame(a, b) || !hasHan(a)) return isSame(a, b);
  const [one, other] = [besidesChinese(a), besidesChinese(b)];
  if (one === '' && other === '') return false;
  return inBoth(chineseOf(a), chineseOf(b), isSame) || inBoth(one, other, isSame);
}

function isSameInCable(a: string, b: string): boolean {
  const isNamed = (one: string, other: string): boolean =>
    beginsWith(withoutUmlauts(wordsOf(one)), withoutUmlauts(nameOf(other)));
  return isNamed(a, b) || isNamed(b, a);
}

const inBoth = (a: string, b: string, isSame: (a: string, b: string) => boolean): boolean =>
  a !== '' && b !== '' && isSame(a, b);

const chineseOf = (text: string): string => text.match(/\p{Script=Han}[\p{Script=Han}（）()]*/gu)?.[0] ?? '';

const besidesChinese = (text: string): string => {
  const plain = text.replace(/\p{Script=Han}[\p{Script=Han}（）、，。]*/gu, '\n').replace(/^[\s/|(（)）,，]+/, '').trim();
  // The address alone, or a number, names nobody.
  return nameOf(plain).some(isForm) ? plain : '';
}; // prettier-ignore

/** Blanks do not part names: `NORD LICHT` is `NORDLICHT`. */
function beginsWith(words: readonly string[], name: readonly string[]): boolean {
  const wanted = name.join('');
  let joined = '';
  for (const [at, part] of words.entries()) {
    joined += part;
    if (joined.length >= wanted.length)
      return joined === wanted && !isForm(words[at + 1]) && !isAndCo(words, at + 1);
  }
  return false;
}

/** The name alone, as it is written in one line. */
export const nameText = (text: string): string => nameOf(text).join(' ');

/** The country at the end of an address, ISO code; undefined where none is named there. */
export function countryIn(text: string): string | undefined {
  const parts = text
    .normalize('NFKC')
    .split(/[\n\r,，;；]/)
    .map((part) => part.replace(/\b(?:TEL|FAX|PHONE|MOB(?:ILE)?|E-?MAIL|ATTN|VAT|TAX)\b.*/i, '').replace(/[.\s]+$/, '').trim())
    .filter((part) => part !== ''); // prettier-ignore
  for (const part of parts.slice(-3).reverse()) {
    // `NEW JERSEY` and `ATLANTA GEORGIA` are of the United States.
    const last = /\b(?:JERSEY|GEORGIA|MEXICO)$/i.test(part) ? '' : part.split(/\s+/).at(-1)!;
    // Alone it may be either: a town of the country tells.
    if (/^GEORGIA$/i.test(part) && !/TBILISI|BATUMI|POTI|KUTAISI|RUSTAVI/i.test(text)) return undefined;
    const code = [part, last].map((name) => (name.length > 2 ? countryCode(name) : undefined)).find(Boolean);
    if (code !== undefined) return GREATER_CHINA.has(code) ? 'CN' : code.slice(0, 2);
  }
  return undefined;
}

/** `HONG KONG, CHINA` and `HONG KONG` are no different countries on papers. */
const GREATER_CHINA: ReadonlySet<string> = new Set(['CN', 'HK', 'MO', 'TW']);

/** Telephone numbers and mail addresses in a text, as they compare. */
export function contactsIn(text: string): { phones: string[]; mails: string[] } {
  const plain = text.normalize('NFKC');
  const phones = [...plain.matchAll(/(?:TEL|PHONE|MOB(?:ILE)?|FAX|T|P|F)\s*[.:：]*\s*(?:NO\.?\s*)?[:：]?\s*([+(]?\d[\d\s()./-]{5,}\d)/gi)]
    .map(([, number]) => number!.replace(/\D/g, '').replace(/^00/, '')); // prettier-ignore
  const mails = [...plain.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].map(([mail]) => mail.toLowerCase());
  return { phones, mails };
}
