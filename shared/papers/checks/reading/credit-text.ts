import { incoterms } from '../../../process/canonical';
import type { PaperValues } from '../../paper';
import { ABOUT, figureOf } from './figure';
import { unitOf, UNIT_WORDS, type Unit } from './unit';

/** A text of a credit on one footing: one width, capitals, line ends kept. */
export const plainCredit = (text: string): string =>
  text.normalize('NFKC').toUpperCase().replace(/[ \t]+/g, ' ').replace(/\r\n?/g, '\n').trim(); // prettier-ignore

export const creditText = (credit: PaperValues | undefined, ...keys: readonly string[]): string =>
  keys.map((key) => plainCredit(credit?.[key]?.text ?? '')).join('\n');

/** 43P and 43T as they are written; what is conditional is not prohibited. */
export const isProhibited = (text: string): boolean =>
  /不允许|不准|禁止|NOT[ _]?ALLOWED|NOT ?PERMITTED|PROHIBITED|FORBIDDEN/i.test(text);

/** The trade term that 45A names: `CIF HAMBURG, INCOTERMS 2020`. */
export interface CreditTerm {
  readonly code: string;
  /** What stands behind it up to the end of the phrase; may be empty. */
  readonly place: string;
  /** `INCOTERMS 2020` where it is written. */
  readonly source: string | undefined;
}

export function termIn(text: string): CreditTerm | undefined {
  const plain = plainCredit(text);
  const codes = [...incoterms(plain)];
  const code = codes.length === 1 ? codes[0]! : undefined;
  const at = code === undefined ? null : TERM.exec(plain);
  if (!code || !at) return undefined;
  const behind = plain.slice(at.index + at[0].length);
  const place = /^[ :.,]*((?:[A-Z\u4e00-\u9fa5][\p{L}'.-]*(?: (?!AS PER|INCOTERM|PACK|ORIGIN|TOTAL|AT |USD|EUR))?){1,4}(?:, ?(?!INCOTERM|AS |PACK|TOTAL)[A-Z][A-Z. ]{2,})?)?/u.exec(behind)?.[1] ?? ''; // prettier-ignore
  const source = /INCOTERMS?(?: RULES)?[ ®]*(?:\(R\))?[ ,(]*(20\d\d|19\d\d)/.exec(plain);
  return {
    code,
    place: place.replace(/[ ,(]*INCOTERM.*$|\bAS PER\b.*$/s, '').trim(),
    source: source ? `INCOTERMS ${source[1]}` : undefined,
  };
}

const TERM =
  /(?<![A-Z])(?:EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP|DAT|DDU|C&F|CNF|CANDF)(?![A-Z])|EX[- ]?WORKS?/;

/** A quantity that 45A states. */
export interface CreditQuantity {
  readonly value: number;
  readonly unit: Unit;
  readonly text: string;
  readonly isAbout: boolean;
  readonly isTotal: boolean;
}

const QUANTITY = new RegExp(
  `(\\bTOTAL[^\\n\\d]{0,30})?((?:ABOUT|APPROX(?:IMATELY)?\\.?|ABT\\.?|CIRCA|约) ?)?(?<![\\d.,/A-Z-])(\\d[\\d,.]*) ?(${UNIT_WORDS}|[个只件支台套双吨]|公斤|千克)(?![A-Z])( ?(?:\\/|PER\\b|EACH\\b|(?:IN|TO)? ?(?:A|ONE|EACH) (?:CARTON|CTN|BOX)))?`,
  'g',
);
/** Figures that say how goods are packed or what one costs, not how many there are. */
const NO_QUANTITY =
  /(?:PACK(?:ED|ING)?|EACH|PER|\/|CONTAINING|OF|CAPACITY|WEIGHT|X|G\.?W\.?|N\.?W\.?|SIZE)[ :]*(?:IN |BY |WITH )?$/;

/** The quantities that 45A states of the goods, packing and sizes left out. */
export function quantitiesIn(text: string): CreditQuantity[] {
  const found: CreditQuantity[] = [];
  const plain = plainCredit(text);
  for (const match of plain.matchAll(QUANTITY)) {
    const [whole, total, about, number, word, per] = match;
    const unit = unitOf(word);
    const before = plain
      .slice(Math.max(0, match.index - 30), match.index)
      .split('\n')
      .at(-1)!;
    const figure = figureOf({ text: number! });
    if (!unit || !figure || per || unit.key === 'l' || unit.factor < 1 || NO_QUANTITY.test(before)) continue;
    const isAbout = about !== undefined || ABOUT.test((total ?? '') + before.slice(-12));
    found.push({ value: figure.value, unit, text: whole.trim(), isAbout, isTotal: total !== undefined });
  }
  return found;
}

/** A unit price that 45A states. */
export interface CreditPrice {
  readonly value: number;
  readonly currency: string | undefined;
  readonly unit: Unit | undefined;
  readonly text: string;
  readonly isAbout: boolean;
}

const PRICE = new RegExp(
  `((?:ABOUT|APPROX(?:IMATELY)?\\.?|ABT\\.?|CIRCA) ?)?(?:\\b([A-Z]{3}|US\\$)|([$€£¥])) ?(\\d[\\d,.]*?)[ -]*(?:\\/ ?|PER |A |EACH PER )(?:1 |ONE )?(${UNIT_WORDS})(?![A-Z])`,
  'g',
);

export function pricesIn(text: string): CreditPrice[] {
  return [...plainCredit(text).matchAll(PRICE)].flatMap(([whole, about, code, sign, number, word]) => {
    const figure = figureOf({ text: `${code ?? sign ?? ''} ${number!}` });
    if (!figure || figure.currency === undefined) return [];
    const { value, currency } = figure;
    return [{ value, currency, unit: unitOf(word), text: whole.trim(), isAbout: about !== undefined }];
  });
}
