import type { PaperValues } from '../../paper';
import { plainCredit, termIn } from './credit-text';
import { UNIT_WORDS } from './unit';

/** Where 45A stops naming goods and says how they are sold, packed and referred to. */
const BESIDE = new RegExp(
  [
    '(?:AS PER|ACCORDING TO|IN ACCORDANCE WITH|CONFORMING TO|UNDER|AS STATED IN|(?:OTHER )?DETAILS (?:AS )?PER)\\b[^\\n;]*',
    '\\b(?:PROFORMA|P\\/?I|S\\/?C|SALES CONTRACT|CONTRACT|ORDER|P\\/?O|PURCHASE ORDER|SALES CONFIRMATION)(?: INVOICE)? ?(?:NOS?\\b|NUMBER|#|DATED)[^\\n;]*',
    '\\b(?:PACK(?:ED|ING|AGE)?|SHIPPING MARKS?|MARKS?|COUNTRY OF ORIGIN|ORIGIN|H\\.?S\\.?(?: CODE)?|UNIT PRICE|TRADE TERMS?|PRICE TERMS?|DELIVERY TERMS?|INCOTERMS?|TOTAL(?: AMOUNT| VALUE| QUANTITY| PRICE)?|AMOUNT|QUANTITY|QTY)\\b ?[:.][^\\n;]*',
    '\\bPACKED [^\\n;]*',
    '\\bINCOTERMS?\\b[^\\n;,]*',
    '\\bOF [A-Z. ]{2,20} ORIGIN\\b|\\b[A-Z.]+(?: [A-Z.]+)? ORIGIN\\b|\\bMADE IN [A-Z. ]+',
    '(?:\\d{1,2} ?(?:PCT|%|PERCENT) )?(?:MORE OR LESS|\\+ ?\\/? ?-)[^\\n;]*',
    '(?:AT |@ ?)?(?:\\b(?:USD|EUR|GBP|JPY|CNY|RMB|HKD|AUD|CAD|CHF|SGD|KRW|INR|AED|SAR|NZD|SEK|NOK|DKK|TRY|ZAR|BRL|MXN|THB|MYR|KWD|BHD|QAR|VND|IDR|PHP|PKR|BDT|LKR|EGP|NGN|KES|RUB|PLN)|US\\$|[$€£¥]) ?\\d[\\d,.]*(?:[ -]*(?:\\/ ?|PER |A )' +
      `(?:${UNIT_WORDS}|[A-Z]+))?`,
    `\\d[\\d,.]* ?(?:${UNIT_WORDS})(?![A-Z])`,
  ].join('|'),
  'g',
);

const NO_GOODS = new Set(
  'THE AND OF FOR WITH IN TO BY AS AT OR ON FROM ALL PER EACH NO NOS ITEM ITEMS ART ARTICLE STYLE MODEL SIZE COLOR COLOUR GOODS CARGO COMMODITY DESCRIPTION MERCHANDISE TOTAL ABOUT APPROX APPROXIMATELY CIRCA DETAILS FOLLOWING FOLLOWS TERMS PORT ANY CHINA CHINESE BRAND NEW QUALITY QUANTITY UNIT PRICE AMOUNT VALUE SHIPMENT INVOICE OTHER TYPE COVERING SKU CODE MAX MIN MAXIMUM MINIMUM NET GROSS WEIGHT SPECIFICATION SPEC GRADE REF REFERENCE BENEFICIARY BENEFICIARYS APPLICANT SELLER SELLERS BUYER BUYERS OPTION DATED DATE USD EUR GBP CNY'.split(
    ' ',
  ),
);

/** The words by which goods are known, each in one spelling: no figures, plurals as singulars. */
export function goodsWords(text: string): Set<string> {
  const words = plainCredit(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .split(/[^A-Z\d]+/)
    .filter((part) => /^[A-Z]{3,}$/.test(part) && !NO_GOODS.has(part));
  return new Set(words.map(singular));
}

/** `BOXES` is `BOX`, `KNIVES` stays what it is on both sides; only sameness counts. */
const singular = (part: string): string => part.replace(/IES$/, 'Y').replace(/(?<=(?:SS|X|CH|SH))ES$/, '').replace(/(?<=[^S])S$/, ''); // prettier-ignore

/** What 45A calls its goods, an entry for each line or semicolon; what stands beside the names is left out. */
export function goodsItems(text: string): { text: string; words: Set<string> }[] {
  const plain = plainCredit(text);
  const term = termIn(plain);
  return plain
    .replace(BESIDE, ' ')
    .split(/[\n;]|(?:^|\s)\(?\d{1,2}[.)] /)
    .map((line) => withoutTerm(line, term?.code, term?.place))
    .map((line) => ({ text: line.replace(/\s+/g, ' ').replace(/^[\s,.+*-]+|[\s,.]+$/g, ''), words: goodsWords(line) }))
    .filter(({ words }) => words.size > 0);
} // prettier-ignore

function withoutTerm(line: string, code: string | undefined, place: string | undefined): string {
  if (code === undefined) return line;
  const without = place ? line.replaceAll(place, ' ') : line;
  return without.replace(/(?<![A-Z])(?:C&F|CNF|[A-Z]{3})(?![A-Z])/g, (word) => (word === code || /^C(?:&|N)F$/.test(word) ? ' ' : word)); // prettier-ignore
}

/** Whether 45A leaves the goods to a pro forma invoice or a contract. */
export const refersElsewhere = (text: string): boolean =>
  /\b(?:AS PER|ACCORDING TO|IN ACCORDANCE WITH|DETAILS (?:AS )?PER|CONFORMING TO)\b/.test(plainCredit(text));

/** What a paper says of goods altogether, in English. */
export function goodsText(values: PaperValues, lines: readonly PaperValues[]): string {
  const ofLines = lines.map((line) => lineText(line));
  return [values['goods']?.text ?? '', ...ofLines].join('\n');
}

export const lineText = (line: PaperValues): string =>
  [line['description_en']?.text, line['description']?.text].filter(Boolean).join(' ');

/** How much of some words others have, 0 to 1. */
export const shareIn = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  words.size === 0 ? 1 : [...words].filter((part) => others.has(part)).length / words.size;
