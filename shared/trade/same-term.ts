import { nameKey } from '../people/names';
import { incoterms } from '../process/canonical';
import { currencyCode } from '../records/money';
import { termsOf } from '../terms/kinds';
import type { TermPart } from '../terms/part';

/**
 * Whether two cells mean the same, however they are spelled; undefined where a text cannot be read for certain, so that
 * nobody is told of a difference that may be none.
 */
export type Sameness = boolean | undefined;

/** Payment terms by their parts: `30% T/T, balance against copy of B/L` is `T/T 30/70 见提单副本`. */
export function isSameTerms(a: string, b: string): Sameness {
  if (nameKey(a) === nameKey(b)) return true;
  const [one, other] = [termsOf(a), termsOf(b)];
  if (one.question || other.question) return undefined;
  return partsKey(one.parts) === partsKey(other.parts);
}

const partsKey = (parts: readonly TermPart[]): string => parts.map(partKey).sort().join('\n');

const partKey = ({ percent, amount, rest, instrument, trigger, days }: TermPart): string =>
  [percent ?? '', amount ?? '', rest ?? '', instrument, trigger, days].join(' ');

/** Incoterms without the port that they name. CNF is an older spelling of CFR. */
export function isSameIncoterm(a: string, b: string): Sameness {
  const [one, other] = [incotermIn(a), incotermIn(b)];
  return one === undefined || other === undefined ? undefined : one === other;
}

/** The code of the Incoterm that a text names, `FOB` of `FOB Ningbo`; undefined where it names none or several. */
export function incotermIn(text: string): string | undefined {
  const found = [...incoterms(text.normalize('NFKC'))];
  return found.length === 1 ? found[0] : undefined;
}

/** Ports by name, whatever the case and width; what stands behind a comma or in brackets (the country) does not count. */
export function isSamePort(a: string, b: string): Sameness {
  const [one, other] = [portKey(a), portKey(b)];
  return one === '' || other === '' ? undefined : one === other;
}

/** How ports compare: `Hamburg, Germany`, `HAMBURG PORT` and `hamburg` are one. */
export const portKey = (text: string): string =>
  nameKey(
    text
      .normalize('NFKC')
      .replace(/[,(;/].*$/s, '')
      .replace(/\bport\b|港$/gi, ''),
  );

/** Currencies by their code: RMB is CNY. */
export function isSameCurrency(a: string, b: string): Sameness {
  const [one, other] = [currencyCode(a), currencyCode(b)];
  return one === undefined || other === undefined ? undefined : one === other;
}
